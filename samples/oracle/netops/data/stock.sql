-- Rows of STOCK; made by data/generate.py, not by hand.

INSERT INTO stock (region_id, part_no, part_name, bin_code, quantity, reorder_level, unit_price, counted_at)
VALUES (3, 'P-001/B', 'Fuse 16 A', 'Ü1', 0, 11, 187.5, TO_DATE('2024-11-12 22:03:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO stock (region_id, part_no, part_name, bin_code, quantity, reorder_level, unit_price, counted_at)
VALUES (3, 'P-002/A', 'SFP+ module', 'Ü1', 43, 28, 359.375, TO_DATE('2025-01-21 00:50:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO stock (region_id, part_no, part_name, bin_code, quantity, reorder_level, unit_price, counted_at)
VALUES (3, 'P-003/B', 'Jumper cable 2 m', 'MAIN', 0, NULL, 531.25, TO_DATE('2025-02-10 14:08:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO stock (region_id, part_no, part_name, bin_code, quantity, reorder_level, unit_price, counted_at)
VALUES (3, 'P-004/A', 'Mounting kit ''XL''', 'Ü1', 47, NULL, 703.125, NULL);
INSERT INTO stock (region_id, part_no, part_name, bin_code, quantity, reorder_level, unit_price, counted_at)
VALUES (3, 'P-005/B', 'Dämmplatte', 'MAIN', 0, 5, 875, TO_DATE('2025-01-24 16:27:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO stock (region_id, part_no, part_name, quantity, reorder_level, unit_price, counted_at)
VALUES (3, 'P-007/B', NULL, 0, NULL, 1218.75, TO_DATE('2025-01-20 12:53:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO stock (region_id, part_no, part_name, bin_code, quantity, reorder_level, unit_price, counted_at)
VALUES (3, 'P-008/A', 'Nut ' || CHR(38) || ' bolt set', 'MAIN', 67, 2, 144, TO_DATE('2025-01-10 12:59:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO stock (region_id, part_no, part_name, quantity, reorder_level, unit_price, counted_at)
VALUES (3, 'P-009/B', 'GPS antenna', 381, 30, 315.875, TO_DATE('2025-01-22 14:00:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO stock (region_id, part_no, part_name, bin_code, quantity, reorder_level, unit_price, counted_at)
VALUES (3, 'P-010/A', 'Fan tray', 'MAIN', 0, 17, 487.75, NULL);
INSERT INTO stock (region_id, part_no, part_name, quantity, reorder_level, unit_price, counted_at)
VALUES (3, 'P-011/B', 'Fuse 16 A', 124, 13, 659.625, TO_DATE('2024-11-27 08:22:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO stock (region_id, part_no, part_name, bin_code, quantity, reorder_level, unit_price, counted_at)
VALUES (3, 'P-012/A', 'SFP+ module', 'R2-04', 0, NULL, 831.5, TO_DATE('2025-02-06 17:21:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO stock (region_id, part_no, part_name, quantity, reorder_level, unit_price, counted_at)
VALUES (3, 'P-013/B', 'Jumper cable 2 m', 95, 35, 1003.375, TO_DATE('2025-01-17 05:57:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO stock (region_id, part_no, part_name, bin_code, quantity, reorder_level, unit_price, counted_at)
VALUES (3, 'P-014/A', q'[Mounting kit 'XL']', 'MAIN', 24, 2, 1175.25, TO_DATE('2024-12-05 02:22:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO stock (region_id, part_no, part_name, quantity, reorder_level, unit_price, counted_at)
VALUES (3, 'P-015/B', 'Dämmplatte', 32, 37, 100.5, TO_DATE('2025-02-16 19:58:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO stock (region_id, part_no, part_name, bin_code, quantity, reorder_level, unit_price, counted_at)
VALUES (3, 'P-017/B', NULL, 'MAIN', 1, 36, 444.25, TO_DATE('2024-12-15 04:33:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO stock (region_id, part_no, part_name, bin_code, quantity, reorder_level, unit_price, counted_at)
VALUES (3, 'P-018/A', 'Nut ' || CHR(38) || ' bolt set', 'R2-04', 0, 18, 616.125, NULL);
INSERT INTO stock (region_id, part_no, part_name, bin_code, quantity, reorder_level, unit_price, counted_at)
VALUES (3, 'P-019/B', 'GPS antenna', 'Ü1', 0, 20, 788, TO_DATE('2024-12-05 05:44:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO stock (region_id, part_no, part_name, quantity, reorder_level, unit_price, counted_at)
VALUES (3, 'P-020/A', 'Fan tray', 0, 4, 959.875, TO_DATE('2024-12-16 10:49:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO stock (region_id, part_no, part_name, bin_code, quantity, reorder_level, unit_price, counted_at)
VALUES (3, 'P-022/A', 'SFP+ module', 'MAIN', 27, 34, 57, TO_DATE('2024-12-12 13:41:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO stock (region_id, part_no, part_name, quantity, reorder_level, unit_price, counted_at)
VALUES (3, 'P-023/B', 'Jumper cable 2 m', 18, 31, 228.875, TO_DATE('2025-02-23 16:16:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO stock (region_id, part_no, part_name, bin_code, quantity, reorder_level, unit_price, counted_at)
VALUES (3, 'P-024/A', q'[Mounting kit 'XL']', 'Ü1', 0, 22, 400.75, TO_DATE('2024-11-25 22:54:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO stock (region_id, part_no, part_name, bin_code, quantity, reorder_level, unit_price, counted_at)
VALUES (3, 'P-025/B', 'Dämmplatte', 'R2-04', 0, 22, 572.625, TO_DATE('2025-01-13 17:48:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO stock (region_id, part_no, part_name, bin_code, quantity, reorder_level, unit_price, counted_at)
VALUES (3, 'P-030/A', 'Fan tray', 'R2-04', 0, 32, 185.375, TO_DATE('2024-11-19 02:55:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO stock (region_id, part_no, part_name, bin_code, quantity, reorder_level, unit_price, counted_at)
VALUES (3, 'P-031/B', 'Fuse 16 A', 'Ü1', 400, 35, 357.25, TO_DATE('2025-01-01 19:31:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO stock (region_id, part_no, part_name, bin_code, quantity, reorder_level, unit_price, counted_at)
VALUES (3, 'P-032/A', 'SFP+ module', 'MAIN', 92, 18, 529.125, NULL);
INSERT INTO stock (region_id, part_no, part_name, bin_code, quantity, reorder_level, unit_price, counted_at)
VALUES (3, 'P-033/B', 'Jumper cable 2 m', 'R2-04', 0, 29, 701, TO_DATE('2024-11-26 03:41:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO stock (region_id, part_no, part_name, bin_code, quantity, reorder_level, unit_price, counted_at)
VALUES (3, 'P-034/A', q'[Mounting kit 'XL']', 'MAIN', 41, NULL, 872.875, TO_DATE('2024-11-10 07:49:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO stock (region_id, part_no, part_name, quantity, reorder_level, unit_price, counted_at)
VALUES (3, 'P-035/B', 'Dämmplatte', 311, 9, 1044.75, TO_DATE('2025-01-03 17:53:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO stock (region_id, part_no, part_name, bin_code, quantity, reorder_level, unit_price, counted_at)
VALUES (3, 'P-036/A', 'Battery 12 V', 'MAIN', 59, 19, 1216.625, TO_DATE('2024-12-30 03:54:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO stock (region_id, part_no, part_name, quantity, reorder_level, unit_price, counted_at)
VALUES (3, 'P-037/B', NULL, 7, NULL, 141.875, TO_DATE('2024-11-02 18:34:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO stock (region_id, part_no, part_name, bin_code, quantity, reorder_level, unit_price, counted_at)
VALUES (3, 'P-038/A', 'Nut ' || CHR(38) || ' bolt set', 'MAIN', 316, 35, 313.75, TO_DATE('2025-02-04 10:51:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO stock (region_id, part_no, part_name, quantity, reorder_level, unit_price, counted_at)
VALUES (3, 'P-040/A', 'Fan tray', 0, NULL, 657.5, TO_DATE('2025-02-12 00:38:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO stock (region_id, part_no, part_name, bin_code, quantity, reorder_level, unit_price, counted_at)
VALUES (3, 'P-041/B', 'Fuse 16 A', 'MAIN', 12, 3, 829.375, TO_DATE('2024-12-29 21:07:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO stock (region_id, part_no, part_name, quantity, reorder_level, unit_price, counted_at)
VALUES (3, 'P-042/A', 'SFP+ module', 38, NULL, 1001.25, TO_DATE('2024-11-04 21:39:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO stock (region_id, part_no, part_name, bin_code, quantity, reorder_level, unit_price, counted_at)
VALUES (3, 'P-043/B', 'Jumper cable 2 m', 'R2-04', 353, 10, 1173.125, TO_DATE('2024-11-01 14:10:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO stock (region_id, part_no, part_name, quantity, reorder_level, unit_price, counted_at)
VALUES (3, 'P-044/A', 'Mounting kit ''XL''', 359, 8, 98.375, TO_DATE('2024-12-05 05:17:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO stock (region_id, part_no, part_name, bin_code, quantity, reorder_level, unit_price, counted_at)
VALUES (3, 'P-045/B', 'Dämmplatte', 'Ü1', 0, 38, 270.25, TO_DATE('2024-11-12 17:51:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO stock (region_id, part_no, part_name, quantity, reorder_level, unit_price, counted_at)
VALUES (4, 'P-002/A', 'SFP+ module', 46, 13, 359.375, NULL);
INSERT INTO stock (region_id, part_no, part_name, bin_code, quantity, reorder_level, unit_price, counted_at)
VALUES (4, 'P-003/B', 'Jumper cable 2 m', 'Ü1', 27, NULL, 531.25, TO_DATE('2024-11-24 21:53:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO stock (region_id, part_no, part_name, bin_code, quantity, reorder_level, unit_price, counted_at)
VALUES (4, 'P-004/A', 'Mounting kit ''XL''', 'Ü1', 0, 20, 703.125, TO_DATE('2025-02-11 13:57:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO stock (region_id, part_no, part_name, bin_code, quantity, reorder_level, unit_price, counted_at)
VALUES (4, 'P-005/B', 'Dämmplatte', 'MAIN', 0, 12, 875, TO_DATE('2025-02-16 00:36:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO stock (region_id, part_no, part_name, bin_code, quantity, reorder_level, unit_price, counted_at)
VALUES (4, 'P-006/A', 'Battery 12 V', 'R2-04', 11, 28, 1046.875, NULL);
INSERT INTO stock (region_id, part_no, part_name, bin_code, quantity, reorder_level, unit_price, counted_at)
VALUES (4, 'P-007/B', NULL, 'Ü1', 0, 33, 1218.75, TO_DATE('2024-11-07 08:34:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO stock (region_id, part_no, part_name, bin_code, quantity, reorder_level, unit_price, counted_at)
VALUES (4, 'P-008/A', 'Nut & bolt set', 'Ü1', 11, 21, 144, NULL);
INSERT INTO stock (region_id, part_no, part_name, bin_code, quantity, reorder_level, unit_price, counted_at)
VALUES (4, 'P-010/A', 'Fan tray', 'MAIN', 306, 22, 487.75, TO_DATE('2025-01-05 00:57:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO stock (region_id, part_no, part_name, quantity, reorder_level, unit_price, counted_at)
VALUES (4, 'P-011/B', 'Fuse 16 A', 0, 20, 659.625, TO_DATE('2025-01-22 18:25:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO stock (region_id, part_no, part_name, bin_code, quantity, reorder_level, unit_price, counted_at)
VALUES (4, 'P-012/A', 'SFP+ module', 'MAIN', 200, 13, 831.5, TO_DATE('2025-01-29 02:01:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO stock (region_id, part_no, part_name, bin_code, quantity, reorder_level, unit_price, counted_at)
VALUES (4, 'P-013/B', 'Jumper cable 2 m', 'Ü1', 285, NULL, 1003.375, TO_DATE('2025-01-25 03:39:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO stock (region_id, part_no, part_name, bin_code, quantity, reorder_level, unit_price, counted_at)
VALUES (4, 'P-014/A', q'[Mounting kit 'XL']', 'Ü1', 46, 7, 1175.25, NULL);
INSERT INTO stock (region_id, part_no, part_name, bin_code, quantity, reorder_level, unit_price, counted_at)
VALUES (4, 'P-015/B', 'Dämmplatte', 'R2-04', 0, 7, 100.5, TO_DATE('2025-02-12 21:39:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO stock (region_id, part_no, part_name, bin_code, quantity, reorder_level, unit_price, counted_at)
VALUES (4, 'P-016/A', 'Battery 12 V', 'Ü1', 277, 35, 272.375, TO_DATE('2025-01-09 11:39:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO stock (region_id, part_no, part_name, bin_code, quantity, reorder_level, unit_price, counted_at)
VALUES (4, 'P-017/B', NULL, 'Ü1', 0, 13, 444.25, TO_DATE('2025-01-20 23:35:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO stock (region_id, part_no, part_name, bin_code, quantity, reorder_level, unit_price, counted_at)
VALUES (4, 'P-018/A', 'Nut & bolt set', 'MAIN', 0, NULL, 616.125, NULL);
INSERT INTO stock (region_id, part_no, part_name, quantity, reorder_level, unit_price, counted_at)
VALUES (4, 'P-019/B', 'GPS antenna', 22, 23, 788, TO_DATE('2025-02-08 14:55:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO stock (region_id, part_no, part_name, bin_code, quantity, reorder_level, unit_price, counted_at)
VALUES (4, 'P-020/A', 'Fan tray', 'MAIN', 0, 5, 959.875, TO_DATE('2024-12-13 20:42:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO stock (region_id, part_no, part_name, bin_code, quantity, reorder_level, unit_price, counted_at)
VALUES (4, 'P-022/A', 'SFP+ module', 'Ü1', 51, 25, 57, TO_DATE('2025-02-14 10:01:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO stock (region_id, part_no, part_name, bin_code, quantity, reorder_level, unit_price, counted_at)
VALUES (4, 'P-023/B', 'Jumper cable 2 m', 'MAIN', 208, 13, 228.875, TO_DATE('2024-11-26 11:39:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO stock (region_id, part_no, part_name, quantity, reorder_level, unit_price, counted_at)
VALUES (4, 'P-024/A', 'Mounting kit ''XL''', 186, 32, 400.75, TO_DATE('2024-12-16 05:19:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO stock (region_id, part_no, part_name, bin_code, quantity, reorder_level, unit_price, counted_at)
VALUES (4, 'P-025/B', 'Dämmplatte', 'R2-04', 54, 18, 572.625, NULL);
INSERT INTO stock (region_id, part_no, part_name, quantity, reorder_level, unit_price, counted_at)
VALUES (4, 'P-026/A', 'Battery 12 V', 56, 28, 744.5, NULL);
INSERT INTO stock (region_id, part_no, part_name, bin_code, quantity, reorder_level, unit_price, counted_at)
VALUES (4, 'P-027/B', NULL, 'R2-04', 54, 4, 916.375, TO_DATE('2025-02-18 06:48:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO stock (region_id, part_no, part_name, quantity, reorder_level, unit_price, counted_at)
VALUES (4, 'P-028/A', 'Nut & bolt set', 0, 8, 1088.25, TO_DATE('2025-02-22 13:00:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO stock (region_id, part_no, part_name, bin_code, quantity, reorder_level, unit_price, counted_at)
VALUES (4, 'P-030/A', 'Fan tray', 'R2-04', 0, 30, 185.375, TO_DATE('2024-11-25 01:36:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO stock (region_id, part_no, part_name, quantity, reorder_level, unit_price, counted_at)
VALUES (4, 'P-031/B', 'Fuse 16 A', 199, NULL, 357.25, TO_DATE('2024-12-28 12:56:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO stock (region_id, part_no, part_name, bin_code, quantity, reorder_level, unit_price, counted_at)
VALUES (4, 'P-032/A', 'SFP+ module', 'Ü1', 212, NULL, 529.125, TO_DATE('2025-01-07 22:23:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO stock (region_id, part_no, part_name, bin_code, quantity, reorder_level, unit_price, counted_at)
VALUES (4, 'P-033/B', 'Jumper cable 2 m', 'Ü1', 347, 12, 701, TO_DATE('2025-02-11 05:48:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO stock (region_id, part_no, part_name, bin_code, quantity, reorder_level, unit_price, counted_at)
VALUES (4, 'P-034/A', q'[Mounting kit 'XL']', 'Ü1', 0, NULL, 872.875, TO_DATE('2024-12-19 03:02:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO stock (region_id, part_no, part_name, bin_code, quantity, reorder_level, unit_price, counted_at)
VALUES (4, 'P-035/B', 'Dämmplatte', 'Ü1', 0, 10, 1044.75, TO_DATE('2024-12-22 07:15:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO stock (region_id, part_no, part_name, bin_code, quantity, reorder_level, unit_price, counted_at)
VALUES (4, 'P-036/A', 'Battery 12 V', 'MAIN', 230, 24, 1216.625, TO_DATE('2025-01-17 03:12:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO stock (region_id, part_no, part_name, quantity, reorder_level, unit_price, counted_at)
VALUES (4, 'P-037/B', NULL, 288, NULL, 141.875, TO_DATE('2024-11-06 21:50:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO stock (region_id, part_no, part_name, bin_code, quantity, reorder_level, unit_price, counted_at)
VALUES (4, 'P-038/A', 'Nut & bolt set', 'MAIN', 224, 6, 313.75, TO_DATE('2024-12-30 06:06:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO stock (region_id, part_no, part_name, quantity, reorder_level, unit_price, counted_at)
VALUES (4, 'P-039/B', 'GPS antenna', 0, 23, 485.625, TO_DATE('2024-12-05 20:31:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO stock (region_id, part_no, part_name, bin_code, quantity, reorder_level, unit_price, counted_at)
VALUES (4, 'P-041/B', 'Fuse 16 A', 'MAIN', 32, 37, 829.375, TO_DATE('2024-11-07 17:02:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO stock (region_id, part_no, part_name, quantity, reorder_level, unit_price, counted_at)
VALUES (4, 'P-042/A', 'SFP+ module', 317, 39, 1001.25, TO_DATE('2025-01-05 13:41:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO stock (region_id, part_no, part_name, bin_code, quantity, reorder_level, unit_price, counted_at)
VALUES (4, 'P-043/B', 'Jumper cable 2 m', 'MAIN', 184, 11, 1173.125, TO_DATE('2025-01-31 20:50:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO stock (region_id, part_no, part_name, quantity, reorder_level, unit_price, counted_at)
VALUES (4, 'P-044/A', 'Mounting kit ''XL''', 29, 7, 98.375, TO_DATE('2024-11-24 11:18:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO stock (region_id, part_no, part_name, bin_code, quantity, reorder_level, unit_price, counted_at)
VALUES (4, 'P-045/B', 'Dämmplatte', 'Ü1', 0, 31, 270.25, TO_DATE('2024-11-17 05:14:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO stock (region_id, part_no, part_name, quantity, reorder_level, unit_price, counted_at)
VALUES (5, 'P-001/B', 'Fuse 16 A', 54, 12, 187.5, TO_DATE('2025-02-11 22:02:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO stock (region_id, part_no, part_name, bin_code, quantity, reorder_level, unit_price, counted_at)
VALUES (5, 'P-002/A', 'SFP+ module', 'MAIN', 9, 27, 359.375, TO_DATE('2024-11-23 15:43:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO stock (region_id, part_no, part_name, quantity, reorder_level, unit_price, counted_at)
VALUES (5, 'P-003/B', 'Jumper cable 2 m', 2, 14, 531.25, TO_DATE('2025-01-31 23:11:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO stock (region_id, part_no, part_name, bin_code, quantity, reorder_level, unit_price, counted_at)
VALUES (5, 'P-005/B', 'Dämmplatte', 'R2-04', 105, 17, 875, TO_DATE('2025-02-09 12:56:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO stock (region_id, part_no, part_name, quantity, reorder_level, unit_price, counted_at)
VALUES (5, 'P-006/A', 'Battery 12 V', 0, NULL, 1046.875, TO_DATE('2024-12-11 01:02:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO stock (region_id, part_no, part_name, bin_code, quantity, reorder_level, unit_price, counted_at)
VALUES (5, 'P-007/B', NULL, 'MAIN', 0, 25, 1218.75, TO_DATE('2024-11-23 22:19:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO stock (region_id, part_no, part_name, bin_code, quantity, reorder_level, unit_price, counted_at)
VALUES (5, 'P-008/A', 'Nut & bolt set', 'Ü1', 59, 18, 144, TO_DATE('2024-11-11 02:08:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO stock (region_id, part_no, part_name, bin_code, quantity, reorder_level, unit_price, counted_at)
VALUES (5, 'P-010/A', 'Fan tray', 'MAIN', 0, 7, 487.75, NULL);
INSERT INTO stock (region_id, part_no, part_name, bin_code, quantity, reorder_level, unit_price, counted_at)
VALUES (5, 'P-011/B', 'Fuse 16 A', 'Ü1', 0, 3, 659.625, TO_DATE('2025-01-23 15:49:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO stock (region_id, part_no, part_name, bin_code, quantity, reorder_level, unit_price, counted_at)
VALUES (5, 'P-012/A', 'SFP+ module', 'Ü1', 0, 30, 831.5, TO_DATE('2025-02-23 13:13:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO stock (region_id, part_no, part_name, quantity, reorder_level, unit_price, counted_at)
VALUES (5, 'P-014/A', 'Mounting kit ''XL''', 281, 7, 1175.25, TO_DATE('2025-02-06 01:44:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO stock (region_id, part_no, part_name, bin_code, quantity, reorder_level, unit_price, counted_at)
VALUES (5, 'P-015/B', 'Dämmplatte', 'MAIN', 0, 6, 100.5, TO_DATE('2024-12-30 01:40:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO stock (region_id, part_no, part_name, quantity, reorder_level, unit_price, counted_at)
VALUES (5, 'P-016/A', 'Battery 12 V', 54, 20, 272.375, TO_DATE('2025-02-07 13:03:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO stock (region_id, part_no, part_name, bin_code, quantity, reorder_level, unit_price, counted_at)
VALUES (5, 'P-017/B', NULL, 'R2-04', 0, 17, 444.25, TO_DATE('2025-01-06 09:07:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO stock (region_id, part_no, part_name, bin_code, quantity, reorder_level, unit_price, counted_at)
VALUES (5, 'P-019/B', 'GPS antenna', 'R2-04', 28, 7, 788, TO_DATE('2024-12-21 21:56:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO stock (region_id, part_no, part_name, bin_code, quantity, reorder_level, unit_price, counted_at)
VALUES (5, 'P-020/A', 'Fan tray', 'Ü1', 37, 11, 959.875, TO_DATE('2025-02-18 11:52:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO stock (region_id, part_no, part_name, quantity, reorder_level, unit_price, counted_at)
VALUES (5, 'P-021/B', 'Fuse 16 A', 29, 36, 1131.75, TO_DATE('2024-11-24 09:29:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO stock (region_id, part_no, part_name, bin_code, quantity, reorder_level, unit_price, counted_at)
VALUES (5, 'P-024/A', q'[Mounting kit 'XL']', 'MAIN', 38, 23, 400.75, NULL);
INSERT INTO stock (region_id, part_no, part_name, quantity, reorder_level, unit_price, counted_at)
VALUES (5, 'P-025/B', 'Dämmplatte', 0, 16, 572.625, TO_DATE('2025-01-07 14:30:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO stock (region_id, part_no, part_name, bin_code, quantity, reorder_level, unit_price, counted_at)
VALUES (5, 'P-026/A', 'Battery 12 V', 'MAIN', 0, 24, 744.5, TO_DATE('2024-12-05 15:21:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO stock (region_id, part_no, part_name, quantity, reorder_level, unit_price, counted_at)
VALUES (5, 'P-028/A', 'Nut & bolt set', 29, 17, 1088.25, TO_DATE('2024-11-10 05:51:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO stock (region_id, part_no, part_name, bin_code, quantity, reorder_level, unit_price, counted_at)
VALUES (5, 'P-029/B', 'GPS antenna', 'Ü1', 41, 31, 1260.125, TO_DATE('2025-01-15 17:12:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO stock (region_id, part_no, part_name, quantity, reorder_level, unit_price, counted_at)
VALUES (5, 'P-031/B', 'Fuse 16 A', 44, 29, 357.25, NULL);

/* 100 rows so far */
INSERT INTO stock (region_id, part_no, part_name, bin_code, quantity, reorder_level, unit_price, counted_at)
VALUES (5, 'P-032/A', 'SFP+ module', 'MAIN', 0, 35, 529.125, TO_DATE('2025-01-19 13:15:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO stock (region_id, part_no, part_name, quantity, reorder_level, unit_price, counted_at)
VALUES (5, 'P-033/B', 'Jumper cable 2 m', 40, 22, 701, NULL);
INSERT INTO stock (region_id, part_no, part_name, bin_code, quantity, reorder_level, unit_price, counted_at)
VALUES (5, 'P-034/A', q'[Mounting kit 'XL']', 'MAIN', 5, NULL, 872.875, TO_DATE('2024-11-17 08:49:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO stock (region_id, part_no, part_name, quantity, reorder_level, unit_price, counted_at)
VALUES (5, 'P-035/B', 'Dämmplatte', 0, 36, 1044.75, TO_DATE('2024-11-08 16:00:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO stock (region_id, part_no, part_name, bin_code, quantity, reorder_level, unit_price, counted_at)
VALUES (5, 'P-036/A', 'Battery 12 V', 'R2-04', 0, 9, 1216.625, TO_DATE('2025-01-22 13:57:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO stock (region_id, part_no, part_name, quantity, reorder_level, unit_price, counted_at)
VALUES (5, 'P-037/B', NULL, 167, 29, 141.875, TO_DATE('2025-02-24 01:41:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO stock (region_id, part_no, part_name, bin_code, quantity, reorder_level, unit_price, counted_at)
VALUES (5, 'P-038/A', 'Nut & bolt set', 'MAIN', 228, 6, 313.75, TO_DATE('2024-11-26 10:00:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO stock (region_id, part_no, part_name, quantity, reorder_level, unit_price, counted_at)
VALUES (5, 'P-039/B', 'GPS antenna', 2, 12, 485.625, TO_DATE('2024-12-03 23:40:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO stock (region_id, part_no, part_name, bin_code, quantity, reorder_level, unit_price, counted_at)
VALUES (5, 'P-040/A', 'Fan tray', 'MAIN', 52, NULL, 657.5, TO_DATE('2024-11-22 07:48:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO stock (region_id, part_no, part_name, quantity, reorder_level, unit_price, counted_at)
VALUES (5, 'P-041/B', 'Fuse 16 A', 0, 33, 829.375, TO_DATE('2025-01-31 13:27:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO stock (region_id, part_no, part_name, bin_code, quantity, reorder_level, unit_price, counted_at)
VALUES (5, 'P-042/A', 'SFP+ module', 'MAIN', 271, 29, 1001.25, TO_DATE('2024-12-02 10:49:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO stock (region_id, part_no, part_name, quantity, reorder_level, unit_price, counted_at)
VALUES (5, 'P-043/B', 'Jumper cable 2 m', 0, 27, 1173.125, TO_DATE('2024-12-17 03:11:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO stock (region_id, part_no, part_name, bin_code, quantity, reorder_level, unit_price, counted_at)
VALUES (5, 'P-044/A', q'[Mounting kit 'XL']', 'MAIN', 145, 35, 98.375, TO_DATE('2024-11-21 01:24:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO stock (region_id, part_no, part_name, bin_code, quantity, reorder_level, unit_price, counted_at)
VALUES (5, 'P-045/B', 'Dämmplatte', 'Ü1', 12, 21, 270.25, TO_DATE('2025-02-24 01:36:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO stock (region_id, part_no, part_name, bin_code, quantity, reorder_level, unit_price, counted_at)
VALUES (6, 'P-002/A', 'SFP+ module', 'Ü1', 52, 7, 359.375, TO_DATE('2025-01-11 16:04:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO stock (region_id, part_no, part_name, bin_code, quantity, reorder_level, unit_price, counted_at)
VALUES (6, 'P-003/B', 'Jumper cable 2 m', 'R2-04', 1, 33, 531.25, NULL);
INSERT INTO stock (region_id, part_no, part_name, bin_code, quantity, reorder_level, unit_price, counted_at)
VALUES (6, 'P-004/A', q'[Mounting kit 'XL']', 'MAIN', 334, NULL, 703.125, TO_DATE('2024-11-07 23:58:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO stock (region_id, part_no, part_name, quantity, reorder_level, unit_price, counted_at)
VALUES (6, 'P-005/B', 'Dämmplatte', 32, NULL, 875, TO_DATE('2024-12-25 18:11:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO stock (region_id, part_no, part_name, bin_code, quantity, reorder_level, unit_price, counted_at)
VALUES (6, 'P-006/A', 'Battery 12 V', 'R2-04', 28, 24, 1046.875, TO_DATE('2024-12-21 12:28:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO stock (region_id, part_no, part_name, bin_code, quantity, reorder_level, unit_price, counted_at)
VALUES (6, 'P-007/B', NULL, 'Ü1', 0, 20, 1218.75, TO_DATE('2024-11-24 06:23:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO stock (region_id, part_no, part_name, bin_code, quantity, reorder_level, unit_price, counted_at)
VALUES (6, 'P-011/B', 'Fuse 16 A', 'MAIN', 121, 19, 659.625, TO_DATE('2024-12-18 17:12:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO stock (region_id, part_no, part_name, quantity, reorder_level, unit_price, counted_at)
VALUES (6, 'P-012/A', 'SFP+ module', 51, 38, 831.5, TO_DATE('2025-02-17 06:25:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO stock (region_id, part_no, part_name, bin_code, quantity, reorder_level, unit_price, counted_at)
VALUES (6, 'P-014/A', q'[Mounting kit 'XL']', 'MAIN', 338, NULL, 1175.25, TO_DATE('2025-02-15 12:15:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO stock (region_id, part_no, part_name, bin_code, quantity, reorder_level, unit_price, counted_at)
VALUES (6, 'P-015/B', 'Dämmplatte', 'Ü1', 7, 10, 100.5, TO_DATE('2024-12-03 11:08:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO stock (region_id, part_no, part_name, bin_code, quantity, reorder_level, unit_price, counted_at)
VALUES (6, 'P-017/B', NULL, 'MAIN', 0, NULL, 444.25, TO_DATE('2024-11-03 03:01:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO stock (region_id, part_no, part_name, quantity, reorder_level, unit_price, counted_at)
VALUES (6, 'P-018/A', 'Nut & bolt set', 0, NULL, 616.125, NULL);
INSERT INTO stock (region_id, part_no, part_name, bin_code, quantity, reorder_level, unit_price, counted_at)
VALUES (6, 'P-019/B', 'GPS antenna', 'MAIN', 20, 35, 788, NULL);
INSERT INTO stock (region_id, part_no, part_name, quantity, reorder_level, unit_price, counted_at)
VALUES (6, 'P-020/A', 'Fan tray', 0, 2, 959.875, TO_DATE('2024-12-11 13:20:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO stock (region_id, part_no, part_name, bin_code, quantity, reorder_level, unit_price, counted_at)
VALUES (6, 'P-021/B', 'Fuse 16 A', 'MAIN', 38, 18, 1131.75, NULL);
INSERT INTO stock (region_id, part_no, part_name, quantity, reorder_level, unit_price, counted_at)
VALUES (6, 'P-022/A', 'SFP+ module', 17, 23, 57, TO_DATE('2025-02-13 04:40:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO stock (region_id, part_no, part_name, bin_code, quantity, reorder_level, unit_price, counted_at)
VALUES (6, 'P-023/B', 'Jumper cable 2 m', 'MAIN', 32, 4, 228.875, TO_DATE('2025-01-20 20:50:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO stock (region_id, part_no, part_name, bin_code, quantity, reorder_level, unit_price, counted_at)
VALUES (6, 'P-024/A', 'Mounting kit ''XL''', 'Ü1', 37, 22, 400.75, TO_DATE('2024-12-19 08:35:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO stock (region_id, part_no, part_name, bin_code, quantity, reorder_level, unit_price, counted_at)
VALUES (6, 'P-025/B', 'Dämmplatte', 'MAIN', 25, 30, 572.625, TO_DATE('2024-11-16 05:52:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO stock (region_id, part_no, part_name, bin_code, quantity, reorder_level, unit_price, counted_at)
VALUES (6, 'P-026/A', 'Battery 12 V', 'R2-04', 0, NULL, 744.5, TO_DATE('2024-11-08 01:33:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO stock (region_id, part_no, part_name, bin_code, quantity, reorder_level, unit_price, counted_at)
VALUES (6, 'P-027/B', NULL, 'R2-04', 45, 17, 916.375, NULL);
INSERT INTO stock (region_id, part_no, part_name, quantity, reorder_level, unit_price, counted_at)
VALUES (6, 'P-029/B', 'GPS antenna', 0, NULL, 1260.125, NULL);
INSERT INTO stock (region_id, part_no, part_name, bin_code, quantity, reorder_level, unit_price, counted_at)
VALUES (6, 'P-030/A', 'Fan tray', 'MAIN', 272, 11, 185.375, TO_DATE('2024-12-11 18:50:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO stock (region_id, part_no, part_name, quantity, reorder_level, unit_price, counted_at)
VALUES (6, 'P-031/B', 'Fuse 16 A', 0, 25, 357.25, TO_DATE('2025-02-13 22:40:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO stock (region_id, part_no, part_name, bin_code, quantity, reorder_level, unit_price, counted_at)
VALUES (6, 'P-032/A', 'SFP+ module', 'R2-04', 45, 25, 529.125, NULL);
INSERT INTO stock (region_id, part_no, part_name, quantity, reorder_level, unit_price, counted_at)
VALUES (6, 'P-033/B', 'Jumper cable 2 m', 0, 29, 701, TO_DATE('2024-11-03 16:11:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO stock (region_id, part_no, part_name, bin_code, quantity, reorder_level, unit_price, counted_at)
VALUES (6, 'P-034/A', q'[Mounting kit 'XL']', 'MAIN', 0, 5, 872.875, TO_DATE('2024-12-06 14:01:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO stock (region_id, part_no, part_name, quantity, reorder_level, unit_price, counted_at)
VALUES (6, 'P-035/B', 'Dämmplatte', 10, NULL, 1044.75, TO_DATE('2024-12-06 18:58:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO stock (region_id, part_no, part_name, bin_code, quantity, reorder_level, unit_price, counted_at)
VALUES (6, 'P-036/A', 'Battery 12 V', 'MAIN', 59, 10, 1216.625, TO_DATE('2025-02-25 05:34:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO stock (region_id, part_no, part_name, bin_code, quantity, reorder_level, unit_price, counted_at)
VALUES (6, 'P-037/B', NULL, 'R2-04', 16, NULL, 141.875, TO_DATE('2024-12-21 14:34:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO stock (region_id, part_no, part_name, bin_code, quantity, reorder_level, unit_price, counted_at)
VALUES (6, 'P-038/A', 'Nut ' || CHR(38) || ' bolt set', 'Ü1', 10, 23, 313.75, TO_DATE('2024-12-09 01:48:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO stock (region_id, part_no, part_name, bin_code, quantity, reorder_level, unit_price, counted_at)
VALUES (6, 'P-039/B', 'GPS antenna', 'Ü1', 0, 20, 485.625, TO_DATE('2025-02-20 16:33:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO stock (region_id, part_no, part_name, bin_code, quantity, reorder_level, unit_price, counted_at)
VALUES (6, 'P-040/A', 'Fan tray', 'MAIN', 73, 23, 657.5, TO_DATE('2024-11-21 02:54:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO stock (region_id, part_no, part_name, bin_code, quantity, reorder_level, unit_price, counted_at)
VALUES (6, 'P-041/B', 'Fuse 16 A', 'Ü1', 0, 36, 829.375, TO_DATE('2024-12-18 05:38:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO stock (region_id, part_no, part_name, bin_code, quantity, reorder_level, unit_price, counted_at)
VALUES (6, 'P-042/A', 'SFP+ module', 'MAIN', 0, 13, 1001.25, TO_DATE('2024-12-05 09:34:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO stock (region_id, part_no, part_name, bin_code, quantity, reorder_level, unit_price, counted_at)
VALUES (6, 'P-043/B', 'Jumper cable 2 m', 'Ü1', 20, 29, 1173.125, TO_DATE('2025-01-24 18:26:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO stock (region_id, part_no, part_name, bin_code, quantity, reorder_level, unit_price, counted_at)
VALUES (6, 'P-045/B', 'Dämmplatte', 'MAIN', 356, 27, 270.25, TO_DATE('2025-02-17 12:29:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO stock (region_id, part_no, part_name, quantity, reorder_level, unit_price, counted_at)
VALUES (7, 'P-001/B', 'Fuse 16 A', 142, NULL, 187.5, TO_DATE('2025-01-27 03:11:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO stock (region_id, part_no, part_name, bin_code, quantity, reorder_level, unit_price, counted_at)
VALUES (7, 'P-002/A', 'SFP+ module', 'Ü1', 55, 32, 359.375, TO_DATE('2024-11-22 05:39:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO stock (region_id, part_no, part_name, bin_code, quantity, reorder_level, unit_price, counted_at)
VALUES (7, 'P-003/B', 'Jumper cable 2 m', 'R2-04', 56, 2, 531.25, TO_DATE('2024-11-29 00:27:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO stock (region_id, part_no, part_name, bin_code, quantity, reorder_level, unit_price, counted_at)
VALUES (7, 'P-006/A', 'Battery 12 V', 'MAIN', 33, 29, 1046.875, TO_DATE('2024-12-02 14:59:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO stock (region_id, part_no, part_name, quantity, reorder_level, unit_price, counted_at)
VALUES (7, 'P-007/B', NULL, 202, 9, 1218.75, TO_DATE('2025-01-28 19:15:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO stock (region_id, part_no, part_name, bin_code, quantity, reorder_level, unit_price, counted_at)
VALUES (7, 'P-008/A', 'Nut ' || CHR(38) || ' bolt set', 'Ü1', 10, 19, 144, NULL);
INSERT INTO stock (region_id, part_no, part_name, quantity, reorder_level, unit_price, counted_at)
VALUES (7, 'P-009/B', 'GPS antenna', 28, NULL, 315.875, NULL);
INSERT INTO stock (region_id, part_no, part_name, bin_code, quantity, reorder_level, unit_price, counted_at)
VALUES (7, 'P-011/B', 'Fuse 16 A', 'MAIN', 265, 23, 659.625, TO_DATE('2024-11-03 03:41:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO stock (region_id, part_no, part_name, quantity, reorder_level, unit_price, counted_at)
VALUES (7, 'P-012/A', 'SFP+ module', 0, 19, 831.5, TO_DATE('2025-01-18 01:07:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO stock (region_id, part_no, part_name, bin_code, quantity, reorder_level, unit_price, counted_at)
VALUES (7, 'P-013/B', 'Jumper cable 2 m', 'MAIN', 0, 8, 1003.375, NULL);
INSERT INTO stock (region_id, part_no, part_name, quantity, reorder_level, unit_price, counted_at)
VALUES (7, 'P-014/A', 'Mounting kit ''XL''', 0, 13, 1175.25, TO_DATE('2024-12-03 16:58:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO stock (region_id, part_no, part_name, bin_code, quantity, reorder_level, unit_price, counted_at)
VALUES (7, 'P-015/B', 'Dämmplatte', 'MAIN', 0, 8, 100.5, TO_DATE('2024-12-22 12:56:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO stock (region_id, part_no, part_name, quantity, reorder_level, unit_price, counted_at)
VALUES (7, 'P-016/A', 'Battery 12 V', 208, 31, 272.375, TO_DATE('2024-12-29 14:29:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO stock (region_id, part_no, part_name, bin_code, quantity, reorder_level, unit_price, counted_at)
VALUES (7, 'P-017/B', NULL, 'R2-04', 36, NULL, 444.25, TO_DATE('2024-12-29 08:29:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO stock (region_id, part_no, part_name, quantity, reorder_level, unit_price, counted_at)
VALUES (7, 'P-020/A', 'Fan tray', 0, 26, 959.875, NULL);
INSERT INTO stock (region_id, part_no, part_name, bin_code, quantity, reorder_level, unit_price, counted_at)
VALUES (7, 'P-021/B', 'Fuse 16 A', 'MAIN', 49, 38, 1131.75, TO_DATE('2025-01-21 22:21:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO stock (region_id, part_no, part_name, quantity, reorder_level, unit_price, counted_at)
VALUES (7, 'P-022/A', 'SFP+ module', 0, NULL, 57, TO_DATE('2024-11-08 04:59:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO stock (region_id, part_no, part_name, bin_code, quantity, reorder_level, unit_price, counted_at)
VALUES (7, 'P-024/A', q'[Mounting kit 'XL']', 'MAIN', 330, 30, 400.75, TO_DATE('2024-11-05 05:56:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO stock (region_id, part_no, part_name, quantity, reorder_level, unit_price, counted_at)
VALUES (7, 'P-026/A', 'Battery 12 V', 316, 4, 744.5, TO_DATE('2024-11-02 01:12:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO stock (region_id, part_no, part_name, bin_code, quantity, reorder_level, unit_price, counted_at)
VALUES (7, 'P-028/A', 'Nut & bolt set', 'MAIN', 23, NULL, 1088.25, TO_DATE('2025-02-09 00:23:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO stock (region_id, part_no, part_name, bin_code, quantity, reorder_level, unit_price, counted_at)
VALUES (7, 'P-029/B', 'GPS antenna', 'R2-04', 57, 33, 1260.125, TO_DATE('2025-01-01 18:48:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO stock (region_id, part_no, part_name, bin_code, quantity, reorder_level, unit_price, counted_at)
VALUES (7, 'P-030/A', 'Fan tray', 'MAIN', 335, 34, 185.375, TO_DATE('2024-11-30 02:18:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO stock (region_id, part_no, part_name, quantity, reorder_level, unit_price, counted_at)
VALUES (7, 'P-031/B', 'Fuse 16 A', 0, 2, 357.25, TO_DATE('2025-02-14 04:35:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO stock (region_id, part_no, part_name, bin_code, quantity, reorder_level, unit_price, counted_at)
VALUES (7, 'P-032/A', 'SFP+ module', 'R2-04', 30, 35, 529.125, TO_DATE('2025-01-16 15:39:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO stock (region_id, part_no, part_name, bin_code, quantity, reorder_level, unit_price, counted_at)
VALUES (7, 'P-033/B', 'Jumper cable 2 m', 'Ü1', 245, 14, 701, TO_DATE('2024-11-20 12:03:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO stock (region_id, part_no, part_name, bin_code, quantity, reorder_level, unit_price, counted_at)
VALUES (7, 'P-035/B', 'Dämmplatte', 'R2-04', 0, 25, 1044.75, TO_DATE('2025-02-18 08:42:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO stock (region_id, part_no, part_name, quantity, reorder_level, unit_price, counted_at)
VALUES (7, 'P-036/A', 'Battery 12 V', 68, NULL, 1216.625, TO_DATE('2024-11-29 18:19:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO stock (region_id, part_no, part_name, bin_code, quantity, reorder_level, unit_price, counted_at)
VALUES (7, 'P-038/A', 'Nut & bolt set', 'Ü1', 0, 28, 313.75, TO_DATE('2025-01-29 03:32:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO stock (region_id, part_no, part_name, quantity, reorder_level, unit_price, counted_at)
VALUES (7, 'P-039/B', 'GPS antenna', 54, NULL, 485.625, TO_DATE('2025-01-12 05:13:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO stock (region_id, part_no, part_name, bin_code, quantity, reorder_level, unit_price, counted_at)
VALUES (7, 'P-040/A', 'Fan tray', 'MAIN', 172, 15, 657.5, TO_DATE('2025-01-27 17:49:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO stock (region_id, part_no, part_name, quantity, reorder_level, unit_price, counted_at)
VALUES (7, 'P-041/B', 'Fuse 16 A', 113, 18, 829.375, TO_DATE('2025-01-31 21:33:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO stock (region_id, part_no, part_name, bin_code, quantity, reorder_level, unit_price, counted_at)
VALUES (7, 'P-042/A', 'SFP+ module', 'MAIN', 0, 26, 1001.25, TO_DATE('2025-01-02 20:41:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO stock (region_id, part_no, part_name, quantity, reorder_level, unit_price, counted_at)
VALUES (7, 'P-043/B', 'Jumper cable 2 m', 43, 10, 1173.125, TO_DATE('2025-02-19 02:55:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO stock (region_id, part_no, part_name, bin_code, quantity, reorder_level, unit_price, counted_at)
VALUES (7, 'P-044/A', q'[Mounting kit 'XL']', 'R2-04', 0, NULL, 98.375, TO_DATE('2024-11-01 02:32:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO stock (region_id, part_no, part_name, quantity, reorder_level, unit_price, counted_at)
VALUES (7, 'P-045/B', 'Dämmplatte', 49, 12, 270.25, TO_DATE('2024-11-19 17:59:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO stock (region_id, part_no, part_name, bin_code, quantity, reorder_level, unit_price, counted_at)
VALUES (8, 'P-001/B', 'Fuse 16 A', 'R2-04', 39, 14, 187.5, TO_DATE('2025-01-28 00:52:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO stock (region_id, part_no, part_name, quantity, reorder_level, unit_price, counted_at)
VALUES (8, 'P-003/B', 'Jumper cable 2 m', 245, NULL, 531.25, NULL);
INSERT INTO stock (region_id, part_no, part_name, bin_code, quantity, reorder_level, unit_price, counted_at)
VALUES (8, 'P-004/A', q'[Mounting kit 'XL']', 'R2-04', 31, 36, 703.125, TO_DATE('2025-02-25 08:06:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO stock (region_id, part_no, part_name, bin_code, quantity, reorder_level, unit_price, counted_at)
VALUES (8, 'P-005/B', 'Dämmplatte', 'R2-04', 0, 29, 875, TO_DATE('2024-12-17 10:52:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO stock (region_id, part_no, part_name, bin_code, quantity, reorder_level, unit_price, counted_at)
VALUES (8, 'P-006/A', 'Battery 12 V', 'MAIN', 35, 2, 1046.875, TO_DATE('2024-11-29 07:40:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO stock (region_id, part_no, part_name, quantity, reorder_level, unit_price, counted_at)
VALUES (8, 'P-008/A', 'Nut & bolt set', 108, NULL, 144, TO_DATE('2024-12-29 06:35:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO stock (region_id, part_no, part_name, bin_code, quantity, reorder_level, unit_price, counted_at)
VALUES (8, 'P-009/B', 'GPS antenna', 'MAIN', 32, 30, 315.875, TO_DATE('2024-12-11 22:04:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO stock (region_id, part_no, part_name, quantity, reorder_level, unit_price, counted_at)
VALUES (8, 'P-010/A', 'Fan tray', 33, 37, 487.75, TO_DATE('2025-02-21 00:01:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO stock (region_id, part_no, part_name, bin_code, quantity, reorder_level, unit_price, counted_at)
VALUES (8, 'P-014/A', q'[Mounting kit 'XL']', 'Ü1', 374, 40, 1175.25, TO_DATE('2025-02-09 17:36:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO stock (region_id, part_no, part_name, quantity, reorder_level, unit_price, counted_at)
VALUES (8, 'P-019/B', 'GPS antenna', 17, 34, 788, TO_DATE('2024-12-20 05:28:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO stock (region_id, part_no, part_name, bin_code, quantity, reorder_level, unit_price, counted_at)
VALUES (8, 'P-020/A', 'Fan tray', 'MAIN', 10, 33, 959.875, TO_DATE('2024-11-12 23:44:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO stock (region_id, part_no, part_name, bin_code, quantity, reorder_level, unit_price, counted_at)
VALUES (8, 'P-021/B', 'Fuse 16 A', 'Ü1', 60, 35, 1131.75, TO_DATE('2024-11-26 01:07:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO stock (region_id, part_no, part_name, bin_code, quantity, reorder_level, unit_price, counted_at)
VALUES (8, 'P-022/A', 'SFP+ module', 'Ü1', 0, 13, 57, TO_DATE('2025-01-25 08:08:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO stock (region_id, part_no, part_name, bin_code, quantity, reorder_level, unit_price, counted_at)
VALUES (8, 'P-025/B', 'Dämmplatte', 'Ü1', 48, 3, 572.625, TO_DATE('2025-01-12 07:09:00', 'YYYY-MM-DD HH24:MI:SS'));

/* 200 rows so far */
INSERT INTO stock (region_id, part_no, part_name, bin_code, quantity, reorder_level, unit_price, counted_at)
VALUES (8, 'P-026/A', 'Battery 12 V', 'MAIN', 0, NULL, 744.5, TO_DATE('2025-01-08 06:04:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO stock (region_id, part_no, part_name, bin_code, quantity, reorder_level, unit_price, counted_at)
VALUES (8, 'P-027/B', NULL, 'Ü1', 45, 35, 916.375, TO_DATE('2024-12-24 06:44:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO stock (region_id, part_no, part_name, bin_code, quantity, reorder_level, unit_price, counted_at)
VALUES (8, 'P-028/A', 'Nut & bolt set', 'MAIN', 320, NULL, 1088.25, TO_DATE('2025-01-25 19:59:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO stock (region_id, part_no, part_name, quantity, reorder_level, unit_price, counted_at)
VALUES (8, 'P-029/B', 'GPS antenna', 16, 40, 1260.125, TO_DATE('2025-02-18 18:17:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO stock (region_id, part_no, part_name, bin_code, quantity, reorder_level, unit_price, counted_at)
VALUES (8, 'P-030/A', 'Fan tray', 'MAIN', 46, 5, 185.375, TO_DATE('2025-02-25 11:34:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO stock (region_id, part_no, part_name, bin_code, quantity, reorder_level, unit_price, counted_at)
VALUES (8, 'P-031/B', 'Fuse 16 A', 'R2-04', 249, NULL, 357.25, TO_DATE('2025-01-15 20:02:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO stock (region_id, part_no, part_name, bin_code, quantity, reorder_level, unit_price, counted_at)
VALUES (8, 'P-033/B', 'Jumper cable 2 m', 'R2-04', 57, 3, 701, TO_DATE('2025-01-23 04:49:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO stock (region_id, part_no, part_name, bin_code, quantity, reorder_level, unit_price, counted_at)
VALUES (8, 'P-034/A', 'Mounting kit ''XL''', 'R2-04', 59, 35, 872.875, TO_DATE('2024-12-14 18:01:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO stock (region_id, part_no, part_name, bin_code, quantity, reorder_level, unit_price, counted_at)
VALUES (8, 'P-035/B', 'Dämmplatte', 'MAIN', 62, 27, 1044.75, TO_DATE('2024-12-14 08:47:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO stock (region_id, part_no, part_name, quantity, reorder_level, unit_price, counted_at)
VALUES (8, 'P-036/A', 'Battery 12 V', 157, 28, 1216.625, TO_DATE('2024-11-02 16:58:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO stock (region_id, part_no, part_name, bin_code, quantity, reorder_level, unit_price, counted_at)
VALUES (8, 'P-038/A', 'Nut ' || CHR(38) || ' bolt set', 'Ü1', 109, 22, 313.75, NULL);
INSERT INTO stock (region_id, part_no, part_name, bin_code, quantity, reorder_level, unit_price, counted_at)
VALUES (8, 'P-039/B', 'GPS antenna', 'R2-04', 0, NULL, 485.625, TO_DATE('2025-01-14 15:37:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO stock (region_id, part_no, part_name, bin_code, quantity, reorder_level, unit_price, counted_at)
VALUES (8, 'P-041/B', 'Fuse 16 A', 'R2-04', 20, 31, 829.375, TO_DATE('2024-11-28 19:53:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO stock (region_id, part_no, part_name, bin_code, quantity, reorder_level, unit_price, counted_at)
VALUES (8, 'P-044/A', 'Mounting kit ''XL''', 'Ü1', 26, NULL, 98.375, TO_DATE('2024-11-16 12:19:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO stock (region_id, part_no, part_name, bin_code, quantity, reorder_level, unit_price, counted_at)
VALUES (8, 'P-045/B', 'Dämmplatte', 'MAIN', 135, 20, 270.25, TO_DATE('2025-01-15 10:47:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO stock (region_id, part_no, part_name, quantity, reorder_level, unit_price, counted_at)
VALUES (9, 'P-001/B', 'Fuse 16 A', 338, 17, 187.5, TO_DATE('2024-12-23 00:05:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO stock (region_id, part_no, part_name, bin_code, quantity, reorder_level, unit_price, counted_at)
VALUES (9, 'P-003/B', 'Jumper cable 2 m', 'MAIN', 37, 18, 531.25, TO_DATE('2024-12-26 22:19:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO stock (region_id, part_no, part_name, quantity, reorder_level, unit_price, counted_at)
VALUES (9, 'P-005/B', 'Dämmplatte', 0, 20, 875, TO_DATE('2024-12-11 00:40:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO stock (region_id, part_no, part_name, bin_code, quantity, reorder_level, unit_price, counted_at)
VALUES (9, 'P-006/A', 'Battery 12 V', 'Ü1', 0, 14, 1046.875, NULL);
INSERT INTO stock (region_id, part_no, part_name, quantity, reorder_level, unit_price, counted_at)
VALUES (9, 'P-007/B', NULL, 94, 17, 1218.75, TO_DATE('2024-12-14 06:39:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO stock (region_id, part_no, part_name, bin_code, quantity, reorder_level, unit_price, counted_at)
VALUES (9, 'P-008/A', 'Nut & bolt set', 'MAIN', 39, 14, 144, TO_DATE('2025-02-09 13:40:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO stock (region_id, part_no, part_name, bin_code, quantity, reorder_level, unit_price, counted_at)
VALUES (9, 'P-009/B', 'GPS antenna', 'R2-04', 0, 29, 315.875, TO_DATE('2024-12-03 01:27:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO stock (region_id, part_no, part_name, bin_code, quantity, reorder_level, unit_price, counted_at)
VALUES (9, 'P-010/A', 'Fan tray', 'R2-04', 20, 36, 487.75, TO_DATE('2024-11-03 06:52:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO stock (region_id, part_no, part_name, quantity, reorder_level, unit_price, counted_at)
VALUES (9, 'P-012/A', 'SFP+ module', 151, 35, 831.5, NULL);
INSERT INTO stock (region_id, part_no, part_name, bin_code, quantity, reorder_level, unit_price, counted_at)
VALUES (9, 'P-013/B', 'Jumper cable 2 m', 'R2-04', 198, 27, 1003.375, TO_DATE('2025-01-21 14:34:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO stock (region_id, part_no, part_name, quantity, reorder_level, unit_price, counted_at)
VALUES (9, 'P-014/A', 'Mounting kit ''XL''', 279, 34, 1175.25, TO_DATE('2025-02-23 14:41:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO stock (region_id, part_no, part_name, bin_code, quantity, reorder_level, unit_price, counted_at)
VALUES (9, 'P-016/A', 'Battery 12 V', 'MAIN', 0, 5, 272.375, TO_DATE('2025-02-22 14:59:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO stock (region_id, part_no, part_name, quantity, reorder_level, unit_price, counted_at)
VALUES (9, 'P-017/B', NULL, 282, 33, 444.25, TO_DATE('2025-01-13 09:55:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO stock (region_id, part_no, part_name, bin_code, quantity, reorder_level, unit_price, counted_at)
VALUES (9, 'P-018/A', 'Nut ' || CHR(38) || ' bolt set', 'MAIN', 283, 9, 616.125, TO_DATE('2024-12-13 05:47:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO stock (region_id, part_no, part_name, bin_code, quantity, reorder_level, unit_price, counted_at)
VALUES (9, 'P-019/B', 'GPS antenna', 'R2-04', 0, 7, 788, TO_DATE('2024-11-12 09:41:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO stock (region_id, part_no, part_name, bin_code, quantity, reorder_level, unit_price, counted_at)
VALUES (9, 'P-022/A', 'SFP+ module', 'MAIN', 212, 35, 57, TO_DATE('2024-11-16 13:22:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO stock (region_id, part_no, part_name, quantity, reorder_level, unit_price, counted_at)
VALUES (9, 'P-023/B', 'Jumper cable 2 m', 50, 24, 228.875, TO_DATE('2025-01-30 01:44:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO stock (region_id, part_no, part_name, bin_code, quantity, reorder_level, unit_price, counted_at)
VALUES (9, 'P-024/A', q'[Mounting kit 'XL']', 'MAIN', 377, 36, 400.75, TO_DATE('2024-12-26 07:39:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO stock (region_id, part_no, part_name, quantity, reorder_level, unit_price, counted_at)
VALUES (9, 'P-025/B', 'Dämmplatte', 0, 7, 572.625, TO_DATE('2024-12-15 12:15:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO stock (region_id, part_no, part_name, bin_code, quantity, reorder_level, unit_price, counted_at)
VALUES (9, 'P-026/A', 'Battery 12 V', 'MAIN', 109, 5, 744.5, NULL);
INSERT INTO stock (region_id, part_no, part_name, bin_code, quantity, reorder_level, unit_price, counted_at)
VALUES (9, 'P-027/B', NULL, 'R2-04', 48, 39, 916.375, TO_DATE('2024-12-30 23:55:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO stock (region_id, part_no, part_name, bin_code, quantity, reorder_level, unit_price, counted_at)
VALUES (9, 'P-028/A', 'Nut & bolt set', 'MAIN', 20, 3, 1088.25, TO_DATE('2024-12-31 23:59:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO stock (region_id, part_no, part_name, quantity, reorder_level, unit_price, counted_at)
VALUES (9, 'P-029/B', 'GPS antenna', 1, 10, 1260.125, TO_DATE('2024-11-25 07:44:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO stock (region_id, part_no, part_name, bin_code, quantity, reorder_level, unit_price, counted_at)
VALUES (9, 'P-030/A', 'Fan tray', 'MAIN', 0, 10, 185.375, TO_DATE('2024-11-15 13:34:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO stock (region_id, part_no, part_name, bin_code, quantity, reorder_level, unit_price, counted_at)
VALUES (9, 'P-031/B', 'Fuse 16 A', 'R2-04', 11, NULL, 357.25, TO_DATE('2024-11-04 20:51:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO stock (region_id, part_no, part_name, bin_code, quantity, reorder_level, unit_price, counted_at)
VALUES (9, 'P-032/A', 'SFP+ module', 'R2-04', 283, 22, 529.125, TO_DATE('2025-02-17 08:34:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO stock (region_id, part_no, part_name, bin_code, quantity, reorder_level, unit_price, counted_at)
VALUES (9, 'P-033/B', 'Jumper cable 2 m', 'Ü1', 0, 13, 701, TO_DATE('2025-02-20 04:21:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO stock (region_id, part_no, part_name, bin_code, quantity, reorder_level, unit_price, counted_at)
VALUES (9, 'P-034/A', q'[Mounting kit 'XL']', 'Ü1', 386, 30, 872.875, TO_DATE('2025-02-20 14:15:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO stock (region_id, part_no, part_name, quantity, reorder_level, unit_price, counted_at)
VALUES (9, 'P-035/B', 'Dämmplatte', 23, 34, 1044.75, TO_DATE('2025-02-06 01:39:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO stock (region_id, part_no, part_name, bin_code, quantity, reorder_level, unit_price, counted_at)
VALUES (9, 'P-036/A', 'Battery 12 V', 'Ü1', 36, 2, 1216.625, TO_DATE('2024-11-14 07:31:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO stock (region_id, part_no, part_name, bin_code, quantity, reorder_level, unit_price, counted_at)
VALUES (9, 'P-037/B', NULL, 'Ü1', 300, 31, 141.875, TO_DATE('2025-02-10 08:38:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO stock (region_id, part_no, part_name, bin_code, quantity, reorder_level, unit_price, counted_at)
VALUES (9, 'P-038/A', 'Nut ' || CHR(38) || ' bolt set', 'R2-04', 0, 38, 313.75, TO_DATE('2024-12-19 18:51:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO stock (region_id, part_no, part_name, quantity, reorder_level, unit_price, counted_at)
VALUES (9, 'P-040/A', 'Fan tray', 123, 6, 657.5, TO_DATE('2024-11-06 13:44:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO stock (region_id, part_no, part_name, bin_code, quantity, reorder_level, unit_price, counted_at)
VALUES (9, 'P-041/B', 'Fuse 16 A', 'MAIN', 176, 9, 829.375, TO_DATE('2024-11-15 05:09:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO stock (region_id, part_no, part_name, bin_code, quantity, reorder_level, unit_price, counted_at)
VALUES (9, 'P-044/A', 'Mounting kit ''XL''', 'R2-04', 161, 21, 98.375, TO_DATE('2025-02-18 18:19:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO stock (region_id, part_no, part_name, bin_code, quantity, reorder_level, unit_price, counted_at)
VALUES (9, 'P-045/B', 'Dämmplatte', 'Ü1', 1, 22, 270.25, TO_DATE('2024-12-31 10:26:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO stock (region_id, part_no, part_name, quantity, reorder_level, unit_price, counted_at)
VALUES (10, 'P-001/B', 'Fuse 16 A', 379, 3, 187.5, TO_DATE('2025-01-24 11:18:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO stock (region_id, part_no, part_name, bin_code, quantity, reorder_level, unit_price, counted_at)
VALUES (10, 'P-002/A', 'SFP+ module', 'Ü1', 169, 17, 359.375, TO_DATE('2024-11-22 09:02:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO stock (region_id, part_no, part_name, bin_code, quantity, reorder_level, unit_price, counted_at)
VALUES (10, 'P-003/B', 'Jumper cable 2 m', 'Ü1', 0, 34, 531.25, TO_DATE('2025-02-12 11:46:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO stock (region_id, part_no, part_name, bin_code, quantity, reorder_level, unit_price, counted_at)
VALUES (10, 'P-004/A', q'[Mounting kit 'XL']', 'MAIN', 59, NULL, 703.125, TO_DATE('2024-12-16 14:04:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO stock (region_id, part_no, part_name, quantity, reorder_level, unit_price, counted_at)
VALUES (10, 'P-005/B', 'Dämmplatte', 42, 40, 875, TO_DATE('2024-12-05 04:02:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO stock (region_id, part_no, part_name, bin_code, quantity, reorder_level, unit_price, counted_at)
VALUES (10, 'P-006/A', 'Battery 12 V', 'MAIN', 20, 39, 1046.875, TO_DATE('2025-01-02 02:07:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO stock (region_id, part_no, part_name, quantity, reorder_level, unit_price, counted_at)
VALUES (10, 'P-008/A', 'Nut & bolt set', 0, 4, 144, TO_DATE('2024-11-29 13:16:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO stock (region_id, part_no, part_name, bin_code, quantity, reorder_level, unit_price, counted_at)
VALUES (10, 'P-009/B', 'GPS antenna', 'R2-04', 203, 22, 315.875, TO_DATE('2025-02-05 02:17:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO stock (region_id, part_no, part_name, bin_code, quantity, reorder_level, unit_price, counted_at)
VALUES (10, 'P-010/A', 'Fan tray', 'R2-04', 205, 6, 487.75, NULL);
INSERT INTO stock (region_id, part_no, part_name, bin_code, quantity, reorder_level, unit_price, counted_at)
VALUES (10, 'P-012/A', 'SFP+ module', 'Ü1', 119, 35, 831.5, TO_DATE('2024-11-27 03:11:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO stock (region_id, part_no, part_name, bin_code, quantity, reorder_level, unit_price, counted_at)
VALUES (10, 'P-013/B', 'Jumper cable 2 m', 'R2-04', 22, 28, 1003.375, TO_DATE('2024-11-02 19:54:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO stock (region_id, part_no, part_name, bin_code, quantity, reorder_level, unit_price, counted_at)
VALUES (10, 'P-014/A', q'[Mounting kit 'XL']', 'Ü1', 0, NULL, 1175.25, TO_DATE('2025-02-23 13:41:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO stock (region_id, part_no, part_name, bin_code, quantity, reorder_level, unit_price, counted_at)
VALUES (10, 'P-015/B', 'Dämmplatte', 'R2-04', 36, 39, 100.5, TO_DATE('2024-11-02 16:04:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO stock (region_id, part_no, part_name, bin_code, quantity, reorder_level, unit_price, counted_at)
VALUES (10, 'P-016/A', 'Battery 12 V', 'MAIN', 84, NULL, 272.375, TO_DATE('2024-11-21 16:27:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO stock (region_id, part_no, part_name, quantity, reorder_level, unit_price, counted_at)
VALUES (10, 'P-017/B', NULL, 0, 38, 444.25, TO_DATE('2025-02-04 18:52:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO stock (region_id, part_no, part_name, bin_code, quantity, reorder_level, unit_price, counted_at)
VALUES (10, 'P-018/A', 'Nut & bolt set', 'Ü1', 294, NULL, 616.125, TO_DATE('2025-01-17 00:33:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO stock (region_id, part_no, part_name, quantity, reorder_level, unit_price, counted_at)
VALUES (10, 'P-020/A', 'Fan tray', 26, 40, 959.875, TO_DATE('2024-11-19 21:55:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO stock (region_id, part_no, part_name, bin_code, quantity, reorder_level, unit_price, counted_at)
VALUES (10, 'P-024/A', q'[Mounting kit 'XL']', 'MAIN', 97, 39, 400.75, TO_DATE('2024-11-21 20:37:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO stock (region_id, part_no, part_name, quantity, reorder_level, unit_price, counted_at)
VALUES (10, 'P-025/B', 'Dämmplatte', 259, 25, 572.625, NULL);
INSERT INTO stock (region_id, part_no, part_name, bin_code, quantity, reorder_level, unit_price, counted_at)
VALUES (10, 'P-026/A', 'Battery 12 V', 'MAIN', 15, 36, 744.5, TO_DATE('2025-02-08 10:14:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO stock (region_id, part_no, part_name, bin_code, quantity, reorder_level, unit_price, counted_at)
VALUES (10, 'P-027/B', NULL, 'R2-04', 0, 28, 916.375, NULL);
INSERT INTO stock (region_id, part_no, part_name, bin_code, quantity, reorder_level, unit_price, counted_at)
VALUES (10, 'P-028/A', 'Nut & bolt set', 'R2-04', 281, 22, 1088.25, TO_DATE('2025-01-22 00:14:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO stock (region_id, part_no, part_name, bin_code, quantity, reorder_level, unit_price, counted_at)
VALUES (10, 'P-029/B', 'GPS antenna', 'R2-04', 43, 9, 1260.125, TO_DATE('2025-01-19 22:48:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO stock (region_id, part_no, part_name, bin_code, quantity, reorder_level, unit_price, counted_at)
VALUES (10, 'P-030/A', 'Fan tray', 'R2-04', 21, 18, 185.375, TO_DATE('2024-11-12 22:03:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO stock (region_id, part_no, part_name, bin_code, quantity, reorder_level, unit_price, counted_at)
VALUES (10, 'P-033/B', 'Jumper cable 2 m', 'R2-04', 21, NULL, 701, TO_DATE('2024-12-05 21:18:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO stock (region_id, part_no, part_name, bin_code, quantity, reorder_level, unit_price, counted_at)
VALUES (10, 'P-034/A', q'[Mounting kit 'XL']', 'MAIN', 15, 11, 872.875, TO_DATE('2025-02-12 07:47:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO stock (region_id, part_no, part_name, quantity, reorder_level, unit_price, counted_at)
VALUES (10, 'P-037/B', NULL, 0, 3, 141.875, TO_DATE('2024-12-10 04:32:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO stock (region_id, part_no, part_name, bin_code, quantity, reorder_level, unit_price, counted_at)
VALUES (10, 'P-038/A', 'Nut & bolt set', 'R2-04', 388, 20, 313.75, TO_DATE('2024-12-29 13:35:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO stock (region_id, part_no, part_name, bin_code, quantity, reorder_level, unit_price, counted_at)
VALUES (10, 'P-042/A', 'SFP+ module', 'Ü1', 310, 32, 1001.25, TO_DATE('2025-02-03 06:49:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO stock (region_id, part_no, part_name, bin_code, quantity, reorder_level, unit_price, counted_at)
VALUES (10, 'P-043/B', 'Jumper cable 2 m', 'MAIN', 0, NULL, 1173.125, TO_DATE('2024-11-29 13:02:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO stock (region_id, part_no, part_name, bin_code, quantity, reorder_level, unit_price, counted_at)
VALUES (10, 'P-044/A', 'Mounting kit ''XL''', 'Ü1', 41, 12, 98.375, TO_DATE('2025-02-14 12:35:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO stock (region_id, part_no, part_name, bin_code, quantity, reorder_level, unit_price, counted_at)
VALUES (10, 'P-045/B', 'Dämmplatte', 'R2-04', 0, NULL, 270.25, TO_DATE('2024-11-01 06:06:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO stock (region_id, part_no, part_name, quantity, reorder_level, unit_price, counted_at)
VALUES (11, 'P-002/A', 'SFP+ module', 0, 12, 359.375, TO_DATE('2025-02-05 19:50:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO stock (region_id, part_no, part_name, bin_code, quantity, reorder_level, unit_price, counted_at)
VALUES (11, 'P-003/B', 'Jumper cable 2 m', 'MAIN', 0, NULL, 531.25, TO_DATE('2025-02-14 11:33:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO stock (region_id, part_no, part_name, bin_code, quantity, reorder_level, unit_price, counted_at)
VALUES (11, 'P-004/A', 'Mounting kit ''XL''', 'R2-04', 187, 35, 703.125, TO_DATE('2025-02-20 15:55:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO stock (region_id, part_no, part_name, bin_code, quantity, reorder_level, unit_price, counted_at)
VALUES (11, 'P-005/B', 'Dämmplatte', 'MAIN', 173, 29, 875, NULL);
INSERT INTO stock (region_id, part_no, part_name, bin_code, quantity, reorder_level, unit_price, counted_at)
VALUES (11, 'P-006/A', 'Battery 12 V', 'Ü1', 23, 7, 1046.875, TO_DATE('2024-12-25 14:12:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO stock (region_id, part_no, part_name, bin_code, quantity, reorder_level, unit_price, counted_at)
VALUES (11, 'P-007/B', NULL, 'MAIN', 387, 39, 1218.75, TO_DATE('2024-11-11 23:38:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO stock (region_id, part_no, part_name, quantity, reorder_level, unit_price, counted_at)
VALUES (11, 'P-008/A', 'Nut & bolt set', 327, 35, 144, TO_DATE('2025-02-17 02:15:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO stock (region_id, part_no, part_name, bin_code, quantity, reorder_level, unit_price, counted_at)
VALUES (11, 'P-009/B', 'GPS antenna', 'R2-04', 0, 27, 315.875, TO_DATE('2025-01-19 03:01:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO stock (region_id, part_no, part_name, bin_code, quantity, reorder_level, unit_price, counted_at)
VALUES (11, 'P-010/A', 'Fan tray', 'R2-04', 20, 8, 487.75, TO_DATE('2024-12-06 16:32:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO stock (region_id, part_no, part_name, bin_code, quantity, reorder_level, unit_price, counted_at)
VALUES (11, 'P-011/B', 'Fuse 16 A', 'MAIN', 20, 26, 659.625, TO_DATE('2025-01-14 21:33:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO stock (region_id, part_no, part_name, quantity, reorder_level, unit_price, counted_at)
VALUES (11, 'P-012/A', 'SFP+ module', 0, 30, 831.5, TO_DATE('2024-11-28 06:44:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO stock (region_id, part_no, part_name, bin_code, quantity, reorder_level, unit_price, counted_at)
VALUES (11, 'P-014/A', q'[Mounting kit 'XL']', 'R2-04', 0, 24, 1175.25, TO_DATE('2025-02-17 02:49:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO stock (region_id, part_no, part_name, bin_code, quantity, reorder_level, unit_price, counted_at)
VALUES (11, 'P-015/B', 'Dämmplatte', 'Ü1', 15, NULL, 100.5, TO_DATE('2024-11-22 08:29:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO stock (region_id, part_no, part_name, bin_code, quantity, reorder_level, unit_price, counted_at)
VALUES (11, 'P-016/A', 'Battery 12 V', 'MAIN', 0, 37, 272.375, NULL);
INSERT INTO stock (region_id, part_no, part_name, bin_code, quantity, reorder_level, unit_price, counted_at)
VALUES (11, 'P-018/A', 'Nut ' || CHR(38) || ' bolt set', 'R2-04', 343, 29, 616.125, TO_DATE('2024-11-15 22:40:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO stock (region_id, part_no, part_name, bin_code, quantity, reorder_level, unit_price, counted_at)
VALUES (11, 'P-020/A', 'Fan tray', 'Ü1', 78, 24, 959.875, TO_DATE('2024-11-25 13:32:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO stock (region_id, part_no, part_name, quantity, reorder_level, unit_price, counted_at)
VALUES (11, 'P-021/B', 'Fuse 16 A', 0, 34, 1131.75, TO_DATE('2025-02-03 05:47:00', 'YYYY-MM-DD HH24:MI:SS'));

/* 300 rows so far */
INSERT INTO stock (region_id, part_no, part_name, bin_code, quantity, reorder_level, unit_price, counted_at)
VALUES (11, 'P-022/A', 'SFP+ module', 'R2-04', 0, 29, 57, NULL);
INSERT INTO stock (region_id, part_no, part_name, bin_code, quantity, reorder_level, unit_price, counted_at)
VALUES (11, 'P-024/A', 'Mounting kit ''XL''', 'R2-04', 38, 33, 400.75, TO_DATE('2025-02-09 19:41:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO stock (region_id, part_no, part_name, bin_code, quantity, reorder_level, unit_price, counted_at)
VALUES (11, 'P-026/A', 'Battery 12 V', 'MAIN', 92, 29, 744.5, TO_DATE('2025-01-03 08:39:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO stock (region_id, part_no, part_name, quantity, reorder_level, unit_price, counted_at)
VALUES (11, 'P-027/B', NULL, 40, 4, 916.375, TO_DATE('2024-11-28 21:57:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO stock (region_id, part_no, part_name, bin_code, quantity, reorder_level, unit_price, counted_at)
VALUES (11, 'P-028/A', 'Nut & bolt set', 'MAIN', 400, 36, 1088.25, TO_DATE('2025-01-18 15:18:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO stock (region_id, part_no, part_name, bin_code, quantity, reorder_level, unit_price, counted_at)
VALUES (11, 'P-029/B', 'GPS antenna', 'R2-04', 0, 38, 1260.125, TO_DATE('2025-01-31 11:59:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO stock (region_id, part_no, part_name, bin_code, quantity, reorder_level, unit_price, counted_at)
VALUES (11, 'P-030/A', 'Fan tray', 'MAIN', 27, 26, 185.375, TO_DATE('2024-11-27 02:58:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO stock (region_id, part_no, part_name, bin_code, quantity, reorder_level, unit_price, counted_at)
VALUES (11, 'P-032/A', 'SFP+ module', 'R2-04', 19, 25, 529.125, TO_DATE('2025-02-02 18:07:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO stock (region_id, part_no, part_name, bin_code, quantity, reorder_level, unit_price, counted_at)
VALUES (11, 'P-034/A', q'[Mounting kit 'XL']', 'MAIN', 52, 35, 872.875, TO_DATE('2024-12-06 01:46:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO stock (region_id, part_no, part_name, bin_code, quantity, reorder_level, unit_price, counted_at)
VALUES (11, 'P-035/B', 'Dämmplatte', 'R2-04', 0, 35, 1044.75, TO_DATE('2024-11-25 02:41:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO stock (region_id, part_no, part_name, bin_code, quantity, reorder_level, unit_price, counted_at)
VALUES (11, 'P-036/A', 'Battery 12 V', 'Ü1', 0, 14, 1216.625, TO_DATE('2025-02-26 20:13:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO stock (region_id, part_no, part_name, bin_code, quantity, reorder_level, unit_price, counted_at)
VALUES (11, 'P-037/B', NULL, 'R2-04', 86, NULL, 141.875, TO_DATE('2025-02-14 14:57:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO stock (region_id, part_no, part_name, bin_code, quantity, reorder_level, unit_price, counted_at)
VALUES (11, 'P-038/A', 'Nut ' || CHR(38) || ' bolt set', 'R2-04', 106, 9, 313.75, TO_DATE('2024-12-12 00:29:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO stock (region_id, part_no, part_name, bin_code, quantity, reorder_level, unit_price, counted_at)
VALUES (11, 'P-040/A', 'Fan tray', 'Ü1', 0, 22, 657.5, TO_DATE('2024-11-28 23:49:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO stock (region_id, part_no, part_name, bin_code, quantity, reorder_level, unit_price, counted_at)
VALUES (11, 'P-041/B', 'Fuse 16 A', 'MAIN', 0, NULL, 829.375, TO_DATE('2024-11-19 14:34:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO stock (region_id, part_no, part_name, bin_code, quantity, reorder_level, unit_price, counted_at)
VALUES (11, 'P-042/A', 'SFP+ module', 'Ü1', 151, 37, 1001.25, TO_DATE('2025-02-26 05:24:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO stock (region_id, part_no, part_name, bin_code, quantity, reorder_level, unit_price, counted_at)
VALUES (11, 'P-043/B', 'Jumper cable 2 m', 'R2-04', 0, 21, 1173.125, TO_DATE('2024-11-02 18:55:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO stock (region_id, part_no, part_name, bin_code, quantity, reorder_level, unit_price, counted_at)
VALUES (11, 'P-045/B', 'Dämmplatte', 'R2-04', 0, NULL, 270.25, TO_DATE('2024-12-12 20:39:00', 'YYYY-MM-DD HH24:MI:SS'));

COMMIT;
