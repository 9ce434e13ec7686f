-- Rows of OUTAGES; made by data/generate.py, not by hand.

INSERT INTO outages (outage_id, caused_by, region_id, site_id, cause, severity, started_at, ended_at, reported_at, customers_hit, report)
VALUES (1, NULL, 11, NULL, 'POWER', 2, TIMESTAMP '2024-07-10 08:41:51.556', TIMESTAMP '2024-07-13 00:08:43.283', TIMESTAMP '2024-07-10 09:02:51 -04:30', 3296, 'Storm "Ylva"');
INSERT INTO outages (outage_id, caused_by, region_id, site_id, cause, severity, started_at, ended_at, reported_at, customers_hit, report)
VALUES (2, NULL, 10, 1187, 'WEATHER', 3, TIMESTAMP '2025-02-18 11:45:27.41', TIMESTAMP '2025-02-18 18:24:06.215', TIMESTAMP '2025-02-18 08:03:27 -05:00', NULL, 'Provider''s fault; see FIB-2024/117');
INSERT INTO outages (outage_id, caused_by, region_id, site_id, cause, severity, started_at, ended_at, reported_at, customers_hit, report)
VALUES (3, NULL, 7, 1006, 'UNKNOWN', 3, TIMESTAMP '2024-01-26 08:36:52.522', TIMESTAMP '2024-01-28 06:27:35.485', TIMESTAMP '2024-01-26 09:56:52 +00:00', NULL, q'[Provider's fault; see FIB-2024/117]');
INSERT INTO outages (outage_id, caused_by, region_id, site_id, cause, severity, started_at, ended_at, reported_at, customers_hit, report)
VALUES (4, NULL, 9, 1072, 'POWER', 3, TIMESTAMP '2025-03-16 10:38:08.073', TIMESTAMP '2025-03-20 00:04:11.338', TIMESTAMP '2025-03-16 09:59:08 -05:00', NULL, NULL);
INSERT INTO outages (outage_id, caused_by, region_id, site_id, cause, severity, started_at, ended_at, reported_at, customers_hit, report)
VALUES (5, NULL, 9, 1169, 'SOFTWARE', 3, TIMESTAMP '2024-06-02 12:07:46.248', TIMESTAMP '2024-06-06 14:07:57.294', TIMESTAMP '2024-06-02 17:59:46 +01:00', 9814, q'[Provider's fault; see FIB-2024/117]');
INSERT INTO outages (outage_id, caused_by, region_id, site_id, cause, severity, started_at, ended_at, reported_at, customers_hit, report)
VALUES (6, NULL, 10, 1070, 'POWER', 2, TIMESTAMP '2024-05-02 00:30:23.318', TIMESTAMP '2024-05-03 21:29:48.93', TIMESTAMP '2024-05-02 05:55:23 +02:00', 1627, NULL);
INSERT INTO outages (outage_id, caused_by, region_id, site_id, cause, severity, started_at, ended_at, reported_at, customers_hit, report)
VALUES (7, 1, 5, 1190, 'POWER', 1, TIMESTAMP '2024-08-12 14:31:56.055', NULL, TIMESTAMP '2024-08-12 11:05:56 -05:00', 4306, 'Digger cut the cable');
INSERT INTO outages (outage_id, caused_by, region_id, site_id, cause, severity, started_at, ended_at, reported_at, customers_hit, report)
VALUES (8, NULL, 6, 1078, 'WEATHER', 3, TIMESTAMP '2024-08-31 03:46:36.23', TIMESTAMP '2024-09-02 14:16:38.765', TIMESTAMP '2024-08-31 08:03:36 +00:30', 11768, '');
INSERT INTO outages (outage_id, caused_by, region_id, site_id, cause, severity, started_at, ended_at, reported_at, customers_hit, report)
VALUES (9, NULL, 3, NULL, 'POWER', 1, TIMESTAMP '2024-03-18 12:34:54.888', NULL, TIMESTAMP '2024-03-18 14:42:54 +02:00', 5978, '');
INSERT INTO outages (outage_id, caused_by, region_id, site_id, cause, severity, started_at, ended_at, reported_at, customers_hit, report)
VALUES (10, 2, 9, 1030, 'FIBRE', 1, TIMESTAMP '2024-12-18 14:35:39.978', TIMESTAMP '2024-12-18 16:23:29.347', TIMESTAMP '2024-12-18 10:57:39 -05:00', 3640, 'Provider''s fault; see FIB-2024/117');
INSERT INTO outages (outage_id, caused_by, region_id, site_id, cause, severity, started_at, ended_at, reported_at, customers_hit, report)
VALUES (11, NULL, 5, 1036, 'POWER', 2, TIMESTAMP '2024-11-17 13:40:23.985', TIMESTAMP '2024-11-21 14:19:33.392', TIMESTAMP '2024-11-17 10:14:23 -05:00', 1577, 'Digger cut the cable');
INSERT INTO outages (outage_id, caused_by, region_id, site_id, cause, severity, started_at, ended_at, reported_at, customers_hit, report)
VALUES (12, NULL, 8, 1023, 'FIBRE', 1, TIMESTAMP '2025-03-09 18:05:13.522', NULL, TIMESTAMP '2025-03-09 20:28:13 +02:00', 10231, 'Digger cut the cable');
INSERT INTO outages (outage_id, caused_by, region_id, site_id, cause, severity, started_at, ended_at, reported_at, customers_hit, report)
VALUES (13, NULL, 11, 1049, 'POWER', 3, TIMESTAMP '2024-11-22 13:49:04.675', TIMESTAMP '2024-11-23 17:58:11.912', TIMESTAMP '2024-11-22 17:06:04 +02:00', 4319, 'Storm "Ylva"');
INSERT INTO outages (outage_id, caused_by, region_id, site_id, cause, severity, started_at, ended_at, reported_at, customers_hit, report)
VALUES (14, NULL, 3, 1217, 'FIBRE', 2, TIMESTAMP '2024-03-10 13:45:48.679', TIMESTAMP '2024-03-12 10:45:06.093', NULL, 10889, NULL);
INSERT INTO outages (outage_id, caused_by, region_id, site_id, cause, severity, started_at, ended_at, reported_at, customers_hit, report)
VALUES (15, 2, 11, 1146, 'POWER', 4, TIMESTAMP '2024-09-27 01:09:38.697', NULL, TIMESTAMP '2024-09-26 20:59:38 -05:00', 1131, '');
INSERT INTO outages (outage_id, caused_by, region_id, site_id, cause, severity, started_at, ended_at, reported_at, customers_hit, report)
VALUES (16, NULL, 3, 1179, 'SOFTWARE', 3, TIMESTAMP '2024-04-23 12:53:26.893', TIMESTAMP '2024-04-23 13:07:55.566', TIMESTAMP '2024-04-23 16:47:26 +01:30', NULL, 'Digger cut the cable');
INSERT INTO outages (outage_id, caused_by, region_id, site_id, cause, severity, started_at, ended_at, reported_at, customers_hit, report)
VALUES (17, 23, 3, 1032, 'POWER', 2, TIMESTAMP '2024-01-29 09:32:59.598', TIMESTAMP '2024-02-02 17:48:17.785', NULL, 10183, NULL);
INSERT INTO outages (outage_id, caused_by, region_id, site_id, cause, severity, started_at, ended_at, reported_at, customers_hit, report)
VALUES (18, NULL, 6, 1090, 'FIBRE', 4, TIMESTAMP '2024-03-31 12:36:11.63', NULL, TIMESTAMP '2024-03-31 18:24:11 +02:00', 2621, 'Provider''s fault; see FIB-2024/117');
INSERT INTO outages (outage_id, caused_by, region_id, site_id, cause, severity, started_at, ended_at, reported_at, customers_hit, report)
VALUES (19, 5, 4, 1147, 'SOFTWARE', 4, TIMESTAMP '2024-05-31 16:49:24.719', TIMESTAMP '2024-06-04 22:56:23.59', TIMESTAMP '2024-05-31 19:35:24 +00:30', 5684, 'Digger cut the cable');
INSERT INTO outages (outage_id, caused_by, region_id, site_id, cause, severity, started_at, ended_at, reported_at, customers_hit, report)
VALUES (20, NULL, 6, 1130, 'FIBRE', 4, TIMESTAMP '2024-03-21 03:34:09.942', TIMESTAMP '2024-03-21 07:50:58.052', TIMESTAMP '2024-03-21 04:57:09 +01:00', 4520, NULL);
INSERT INTO outages (outage_id, caused_by, region_id, site_id, cause, severity, started_at, ended_at, reported_at, customers_hit, report)
VALUES (21, NULL, 5, 1119, 'SOFTWARE', 3, TIMESTAMP '2024-04-09 19:49:21.979', TIMESTAMP '2024-04-11 20:14:59.053', TIMESTAMP '2024-04-09 19:34:21 -05:00', 11247, 'Storm "Ylva"');
INSERT INTO outages (outage_id, caused_by, region_id, site_id, cause, severity, started_at, ended_at, reported_at, customers_hit, report)
VALUES (22, NULL, 7, 1007, 'UNKNOWN', 3, TIMESTAMP '2024-12-24 02:56:30.882', TIMESTAMP '2024-12-26 21:15:13.878', TIMESTAMP '2024-12-24 09:14:30 +02:00', 7876, 'Update 7.3.12 rolled back; ticket 4711');
INSERT INTO outages (outage_id, caused_by, region_id, site_id, cause, severity, started_at, ended_at, reported_at, customers_hit, report)
VALUES (23, 41, 3, NULL, 'FIBRE', 1, TIMESTAMP '2024-02-10 17:46:34.947', TIMESTAMP '2024-02-13 22:58:10.633', TIMESTAMP '2024-02-11 00:40:34 +02:00', 682, 'Storm "Ylva"');
INSERT INTO outages (outage_id, caused_by, region_id, site_id, cause, severity, started_at, ended_at, reported_at, customers_hit, report)
VALUES (24, NULL, 3, 1057, 'WEATHER', 2, TIMESTAMP '2025-02-19 20:21:27.69', TIMESTAMP '2025-02-21 00:54:04.657', TIMESTAMP '2025-02-19 17:14:27 -04:30', 1305, 'Storm "Ylva"');
INSERT INTO outages (outage_id, caused_by, region_id, site_id, cause, severity, started_at, ended_at, reported_at, customers_hit, report)
VALUES (25, NULL, 3, 1217, 'SOFTWARE', 1, TIMESTAMP '2024-08-31 11:39:54.696', TIMESTAMP '2024-09-04 14:10:26.12', TIMESTAMP '2024-08-31 15:58:54 +01:00', 8116, NULL);
INSERT INTO outages (outage_id, caused_by, region_id, site_id, cause, severity, started_at, ended_at, reported_at, customers_hit, report)
VALUES (26, NULL, 3, 1148, 'WEATHER', 2, TIMESTAMP '2024-01-15 08:12:58.199', TIMESTAMP '2024-01-18 20:41:47.669', NULL, 5385, 'Digger cut the cable');
INSERT INTO outages (outage_id, caused_by, region_id, site_id, cause, severity, started_at, ended_at, reported_at, customers_hit, report)
VALUES (27, NULL, 10, 1186, 'POWER', 2, TIMESTAMP '2024-03-07 11:04:24.095', TIMESTAMP '2024-03-09 05:14:45.33', TIMESTAMP '2024-03-07 16:12:24 +01:00', 5122, 'Storm "Ylva"');
INSERT INTO outages (outage_id, caused_by, region_id, site_id, cause, severity, started_at, ended_at, reported_at, customers_hit, report)
VALUES (28, 8, 4, 1003, 'UNKNOWN', 4, TIMESTAMP '2025-03-15 13:25:20.071', TIMESTAMP '2025-03-16 15:15:13.552', TIMESTAMP '2025-03-15 14:26:20 +00:00', 11480, 'Digger cut the cable');
INSERT INTO outages (outage_id, caused_by, region_id, site_id, cause, severity, started_at, ended_at, reported_at, customers_hit, report)
VALUES (29, NULL, 11, 1046, 'SOFTWARE', 2, TIMESTAMP '2024-10-27 13:30:38.559', NULL, TIMESTAMP '2024-10-27 19:04:38 +01:00', 1629, 'Digger cut the cable');
INSERT INTO outages (outage_id, caused_by, region_id, site_id, cause, severity, started_at, ended_at, reported_at, customers_hit, report)
VALUES (30, NULL, 7, 1054, 'SOFTWARE', 2, TIMESTAMP '2024-08-11 04:19:38.093', TIMESTAMP '2024-08-13 12:15:42.704', TIMESTAMP '2024-08-10 23:46:38 -05:00', 10217, 'Storm "Ylva"');
INSERT INTO outages (outage_id, caused_by, region_id, site_id, cause, severity, started_at, ended_at, reported_at, customers_hit, report)
VALUES (31, NULL, 3, 1057, 'POWER', 2, TIMESTAMP '2024-04-30 09:24:07.426', TIMESTAMP '2024-05-01 12:04:10.989', TIMESTAMP '2024-04-30 05:46:07 -04:30', 9723, '');
INSERT INTO outages (outage_id, caused_by, region_id, site_id, cause, severity, started_at, ended_at, reported_at, customers_hit, report)
VALUES (32, NULL, 6, 1090, 'WEATHER', 4, TIMESTAMP '2024-08-10 05:47:38.069', TIMESTAMP '2024-08-11 18:33:32.792', TIMESTAMP '2024-08-10 10:56:38 +01:00', 7796, '');
INSERT INTO outages (outage_id, caused_by, region_id, site_id, cause, severity, started_at, ended_at, reported_at, customers_hit, report)
VALUES (33, NULL, 3, NULL, 'POWER', 1, TIMESTAMP '2024-07-26 07:41:53.63', TIMESTAMP '2024-07-30 05:54:16.23', TIMESTAMP '2024-07-26 09:19:53 +01:30', 9505, 'Update 7.3.12 rolled back; ticket 4711');
INSERT INTO outages (outage_id, caused_by, region_id, site_id, cause, severity, started_at, ended_at, reported_at, customers_hit, report)
VALUES (34, NULL, 6, 1040, 'POWER', 4, TIMESTAMP '2024-12-19 19:40:17.134', TIMESTAMP '2024-12-20 15:24:24.254', NULL, 11408, NULL);
INSERT INTO outages (outage_id, caused_by, region_id, site_id, cause, severity, started_at, ended_at, reported_at, customers_hit, report)
VALUES (35, NULL, 8, 1061, 'POWER', 2, TIMESTAMP '2024-02-24 02:51:54.996', TIMESTAMP '2024-02-28 16:15:01.863', TIMESTAMP '2024-02-24 06:50:54 +02:30', 727, 'Digger cut the cable');
INSERT INTO outages (outage_id, caused_by, region_id, site_id, cause, severity, started_at, ended_at, reported_at, customers_hit, report)
VALUES (36, 13, 7, 1052, 'POWER', 4, TIMESTAMP '2024-09-12 10:25:54.231', TIMESTAMP '2024-09-15 04:59:48.223', TIMESTAMP '2024-09-12 14:56:54 +01:00', 5205, 'Provider''s fault; see FIB-2024/117');
INSERT INTO outages (outage_id, caused_by, region_id, site_id, cause, severity, started_at, ended_at, reported_at, customers_hit, report)
VALUES (37, NULL, 8, 1175, 'POWER', 1, TIMESTAMP '2024-04-26 09:24:48.616', TIMESTAMP '2024-04-30 15:36:00.024', TIMESTAMP '2024-04-26 12:29:48 +00:00', NULL, q'[Provider's fault; see FIB-2024/117]');
INSERT INTO outages (outage_id, caused_by, region_id, site_id, cause, severity, started_at, ended_at, reported_at, customers_hit, report)
VALUES (38, 31, 10, 1186, 'POWER', 2, TIMESTAMP '2025-02-23 08:03:48.994', TIMESTAMP '2025-02-25 13:39:48.094', TIMESTAMP '2025-02-23 12:36:48 +01:30', 5446, '');
INSERT INTO outages (outage_id, caused_by, region_id, site_id, cause, severity, started_at, ended_at, reported_at, customers_hit, report)
VALUES (39, NULL, 6, 1144, 'UNKNOWN', 3, TIMESTAMP '2024-02-18 17:20:06.287', TIMESTAMP '2024-02-20 22:49:51.882', TIMESTAMP '2024-02-18 19:17:06 +01:30', 9799, 'Update 7.3.12 rolled back; ticket 4711');
INSERT INTO outages (outage_id, caused_by, region_id, site_id, cause, severity, started_at, ended_at, reported_at, customers_hit, report)
VALUES (40, 18, 11, 1063, 'FIBRE', 2, TIMESTAMP '2024-05-31 01:14:52.134', TIMESTAMP '2024-05-31 03:34:37.986', TIMESTAMP '2024-05-31 04:18:52 +00:00', 8843, 'Update 7.3.12 rolled back; ticket 4711');
INSERT INTO outages (outage_id, caused_by, region_id, site_id, cause, severity, started_at, ended_at, reported_at, customers_hit, report)
VALUES (41, 17, 9, NULL, 'POWER', 4, TIMESTAMP '2024-12-07 14:14:24.505', TIMESTAMP '2024-12-10 11:36:57.484', TIMESTAMP '2024-12-07 12:27:24 -04:30', 9171, '');
INSERT INTO outages (outage_id, caused_by, region_id, site_id, cause, severity, started_at, ended_at, reported_at, customers_hit, report)
VALUES (42, 15, 8, 1112, 'FIBRE', 2, TIMESTAMP '2024-11-22 19:44:44.634', NULL, TIMESTAMP '2024-11-22 23:19:44 +00:00', NULL, 'Digger cut the cable');
INSERT INTO outages (outage_id, caused_by, region_id, site_id, cause, severity, started_at, ended_at, reported_at, customers_hit, report)
VALUES (43, 19, 9, 1219, 'FIBRE', 3, TIMESTAMP '2024-04-22 16:37:10.176', TIMESTAMP '2024-04-26 17:36:50.848', TIMESTAMP '2024-04-22 18:46:10 +00:00', 8424, 'Update 7.3.12 rolled back; ticket 4711');
INSERT INTO outages (outage_id, caused_by, region_id, site_id, cause, severity, started_at, ended_at, reported_at, customers_hit, report)
VALUES (44, NULL, 11, 1027, 'WEATHER', 1, TIMESTAMP '2025-02-18 20:06:59.539', TIMESTAMP '2025-02-20 18:48:05.668', TIMESTAMP '2025-02-19 00:13:59 +02:30', 2181, 'Digger cut the cable');
INSERT INTO outages (outage_id, caused_by, region_id, site_id, cause, severity, started_at, ended_at, reported_at, customers_hit, report)
VALUES (45, NULL, 3, 1102, 'WEATHER', 4, TIMESTAMP '2025-02-02 07:05:07.613', TIMESTAMP '2025-02-03 23:40:30.861', TIMESTAMP '2025-02-02 08:13:07 +00:30', NULL, 'Update 7.3.12 rolled back; ticket 4711');
INSERT INTO outages (outage_id, caused_by, region_id, site_id, cause, severity, started_at, ended_at, reported_at, customers_hit, report)
VALUES (46, 32, 10, 1037, 'UNKNOWN', 4, TIMESTAMP '2024-09-02 10:19:07.736', TIMESTAMP '2024-09-05 11:36:57.181', TIMESTAMP '2024-09-02 11:32:07 +01:00', 10587, NULL);
INSERT INTO outages (outage_id, caused_by, region_id, site_id, cause, severity, started_at, ended_at, reported_at, customers_hit, report)
VALUES (47, NULL, 9, NULL, 'WEATHER', 3, TIMESTAMP '2025-02-23 03:13:52.348', TIMESTAMP '2025-02-23 10:45:50.605', TIMESTAMP '2025-02-23 08:39:52 +01:00', 8157, q'[Provider's fault; see FIB-2024/117]');
INSERT INTO outages (outage_id, caused_by, region_id, site_id, cause, severity, started_at, ended_at, reported_at, customers_hit, report)
VALUES (48, NULL, 7, NULL, 'WEATHER', 2, TIMESTAMP '2024-08-17 06:34:01.201', TIMESTAMP '2024-08-18 05:31:18.815', NULL, 11180, NULL);
INSERT INTO outages (outage_id, caused_by, region_id, site_id, cause, severity, started_at, ended_at, reported_at, customers_hit, report)
VALUES (49, NULL, 9, 1111, 'WEATHER', 2, TIMESTAMP '2024-04-30 09:02:16.616', NULL, NULL, 2457, '');
INSERT INTO outages (outage_id, caused_by, region_id, site_id, cause, severity, started_at, ended_at, reported_at, customers_hit, report)
VALUES (50, NULL, 10, 1060, 'UNKNOWN', 2, TIMESTAMP '2024-05-25 07:40:16.225', TIMESTAMP '2024-05-28 19:28:16.51', NULL, 3665, 'Update 7.3.12 rolled back; ticket 4711');
INSERT INTO outages (outage_id, caused_by, region_id, site_id, cause, severity, started_at, ended_at, reported_at, customers_hit, report)
VALUES (51, 46, 10, 1067, 'WEATHER', 1, TIMESTAMP '2025-03-11 04:03:25.005', TIMESTAMP '2025-03-11 14:12:23.751', TIMESTAMP '2025-03-11 07:54:25 +00:00', 3462, 'Update 7.3.12 rolled back; ticket 4711');
INSERT INTO outages (outage_id, caused_by, region_id, site_id, cause, severity, started_at, ended_at, reported_at, customers_hit, report)
VALUES (52, 24, 11, 1128, 'UNKNOWN', 2, TIMESTAMP '2024-08-10 07:26:36.811', TIMESTAMP '2024-08-13 08:26:19.518', TIMESTAMP '2024-08-10 09:33:36 +00:00', 3156, 'Digger cut the cable');
INSERT INTO outages (outage_id, caused_by, region_id, site_id, cause, severity, started_at, ended_at, reported_at, customers_hit, report)
VALUES (53, NULL, 5, 1031, 'SOFTWARE', 2, TIMESTAMP '2024-12-09 23:19:09.262', TIMESTAMP '2024-12-14 04:24:19.64', TIMESTAMP '2024-12-09 22:13:09 -05:00', 1148, 'Storm "Ylva"');
INSERT INTO outages (outage_id, caused_by, region_id, site_id, cause, severity, started_at, ended_at, reported_at, customers_hit, report)
VALUES (54, NULL, 4, 1216, 'WEATHER', 4, TIMESTAMP '2025-01-17 13:37:56.559', TIMESTAMP '2025-01-18 11:56:37.206', TIMESTAMP '2025-01-17 16:09:56 +01:30', NULL, 'Provider''s fault; see FIB-2024/117');
INSERT INTO outages (outage_id, caused_by, region_id, site_id, cause, severity, started_at, ended_at, reported_at, customers_hit, report)
VALUES (55, NULL, 11, 1049, 'SOFTWARE', 3, TIMESTAMP '2024-11-01 23:40:29.118', TIMESTAMP '2024-11-04 13:29:18.424', TIMESTAMP '2024-11-01 22:21:29 -05:00', 6655, 'Update 7.3.12 rolled back; ticket 4711');
INSERT INTO outages (outage_id, caused_by, region_id, site_id, cause, severity, started_at, ended_at, reported_at, customers_hit, report)
VALUES (56, NULL, 5, 1093, 'POWER', 4, TIMESTAMP '2024-09-09 19:12:04.449', TIMESTAMP '2024-09-13 15:47:14.744', TIMESTAMP '2024-09-10 00:52:04 +02:00', 8564, 'Storm "Ylva"');
INSERT INTO outages (outage_id, caused_by, region_id, site_id, cause, severity, started_at, ended_at, reported_at, customers_hit, report)
VALUES (57, NULL, 11, 1108, 'WEATHER', 4, TIMESTAMP '2025-02-05 13:17:15.897', NULL, TIMESTAMP '2025-02-05 17:48:15 +02:00', NULL, 'Digger cut the cable');
INSERT INTO outages (outage_id, caused_by, region_id, site_id, cause, severity, started_at, ended_at, reported_at, customers_hit, report)
VALUES (58, NULL, 4, 1003, 'UNKNOWN', 1, TIMESTAMP '2024-02-11 23:44:48.008', TIMESTAMP '2024-02-12 20:01:28.101', TIMESTAMP '2024-02-11 22:24:48 -05:00', 8179, 'Update 7.3.12 rolled back; ticket 4711');
INSERT INTO outages (outage_id, caused_by, region_id, site_id, cause, severity, started_at, ended_at, reported_at, customers_hit, report)
VALUES (59, NULL, 9, 1132, 'UNKNOWN', 4, TIMESTAMP '2024-10-21 04:43:48.564', TIMESTAMP '2024-10-24 10:59:01.927', TIMESTAMP '2024-10-21 07:44:48 +02:00', NULL, '');
INSERT INTO outages (outage_id, caused_by, region_id, site_id, cause, severity, started_at, ended_at, reported_at, customers_hit, report)
VALUES (60, 49, 3, 1026, 'FIBRE', 2, TIMESTAMP '2024-09-29 19:18:43.171', TIMESTAMP '2024-10-02 14:38:22.597', TIMESTAMP '2024-09-29 22:04:43 +01:00', 1803, 'Provider''s fault; see FIB-2024/117');
INSERT INTO outages (outage_id, caused_by, region_id, site_id, cause, severity, started_at, ended_at, reported_at, customers_hit, report)
VALUES (61, NULL, 10, 1074, 'WEATHER', 4, TIMESTAMP '2024-04-12 10:27:40.022', TIMESTAMP '2024-04-15 11:56:30.151', TIMESTAMP '2024-04-12 12:56:40 +00:30', NULL, q'[Provider's fault; see FIB-2024/117]');
INSERT INTO outages (outage_id, caused_by, region_id, site_id, cause, severity, started_at, ended_at, reported_at, customers_hit, report)
VALUES (62, NULL, 6, 1039, 'POWER', 2, TIMESTAMP '2024-06-21 02:30:13.247', TIMESTAMP '2024-06-22 11:04:51.516', TIMESTAMP '2024-06-21 05:14:13 +00:00', NULL, NULL);
INSERT INTO outages (outage_id, caused_by, region_id, site_id, cause, severity, started_at, ended_at, reported_at, customers_hit, report)
VALUES (63, 22, 4, 1141, 'POWER', 2, TIMESTAMP '2024-10-01 09:13:51.805', NULL, TIMESTAMP '2024-10-01 14:05:51 +00:00', 7698, 'Storm "Ylva"');
INSERT INTO outages (outage_id, caused_by, region_id, site_id, cause, severity, started_at, ended_at, reported_at, customers_hit, report)
VALUES (64, NULL, 5, 1190, 'WEATHER', 2, TIMESTAMP '2024-05-31 21:12:34.213', TIMESTAMP '2024-06-03 22:11:31.958', TIMESTAMP '2024-06-01 01:48:34 +01:00', 7747, NULL);
INSERT INTO outages (outage_id, caused_by, region_id, site_id, cause, severity, started_at, ended_at, reported_at, customers_hit, report)
VALUES (65, NULL, 6, 1028, 'SOFTWARE', 1, TIMESTAMP '2024-02-21 03:59:09.848', TIMESTAMP '2024-02-24 15:14:31.144', TIMESTAMP '2024-02-21 06:16:09 +01:00', 11468, 'Update 7.3.12 rolled back; ticket 4711');
INSERT INTO outages (outage_id, caused_by, region_id, site_id, cause, severity, started_at, ended_at, reported_at, customers_hit, report)
VALUES (66, 11, 5, 1113, 'FIBRE', 4, TIMESTAMP '2025-02-03 05:12:42.707', TIMESTAMP '2025-02-05 13:40:01.424', TIMESTAMP '2025-02-03 09:13:42 +02:00', 10089, 'Storm "Ylva"');
INSERT INTO outages (outage_id, caused_by, region_id, site_id, cause, severity, started_at, ended_at, reported_at, customers_hit, report)
VALUES (67, NULL, 7, 1033, 'FIBRE', 2, TIMESTAMP '2024-09-20 03:58:21.727', TIMESTAMP '2024-09-22 04:53:06.1', TIMESTAMP '2024-09-20 09:37:21 +02:00', 6198, q'[Provider's fault; see FIB-2024/117]');
INSERT INTO outages (outage_id, caused_by, region_id, site_id, cause, severity, started_at, ended_at, reported_at, customers_hit, report)
VALUES (68, NULL, 9, 1051, 'SOFTWARE', 2, TIMESTAMP '2025-03-20 08:16:54.649', TIMESTAMP '2025-03-24 15:03:02.285', TIMESTAMP '2025-03-20 13:59:54 +01:00', 6893, 'Storm "Ylva"');
INSERT INTO outages (outage_id, caused_by, region_id, site_id, cause, severity, started_at, ended_at, reported_at, customers_hit, report)
VALUES (69, NULL, 4, 1158, 'POWER', 1, TIMESTAMP '2024-08-07 02:25:03.23', NULL, TIMESTAMP '2024-08-07 03:09:03 +00:30', 8196, 'Update 7.3.12 rolled back; ticket 4711');
INSERT INTO outages (outage_id, caused_by, region_id, site_id, cause, severity, started_at, ended_at, reported_at, customers_hit, report)
VALUES (70, NULL, 11, 1220, 'POWER', 2, TIMESTAMP '2025-03-19 13:44:39.934', TIMESTAMP '2025-03-19 23:17:49.937', TIMESTAMP '2025-03-19 17:58:39 +00:00', 3573, 'Digger cut the cable');
INSERT INTO outages (outage_id, caused_by, region_id, site_id, cause, severity, started_at, ended_at, reported_at, customers_hit, report)
VALUES (71, NULL, 4, 1016, 'UNKNOWN', 1, TIMESTAMP '2024-12-28 00:52:38.327', TIMESTAMP '2024-12-29 16:54:42.436', TIMESTAMP '2024-12-28 03:20:38 +01:30', 3593, 'Digger cut the cable');
INSERT INTO outages (outage_id, caused_by, region_id, site_id, cause, severity, started_at, ended_at, reported_at, customers_hit, report)
VALUES (72, NULL, 8, 1045, 'FIBRE', 3, TIMESTAMP '2024-03-05 10:26:40.749', TIMESTAMP '2024-03-05 19:47:44.483', TIMESTAMP '2024-03-05 16:20:40 +02:00', NULL, 'Digger cut the cable');
INSERT INTO outages (outage_id, caused_by, region_id, site_id, cause, severity, started_at, ended_at, reported_at, customers_hit, report)
VALUES (73, 23, 11, 1076, 'POWER', 2, TIMESTAMP '2024-12-17 10:14:49.135', TIMESTAMP '2024-12-20 14:18:17.132', TIMESTAMP '2024-12-17 12:48:49 +02:00', 24, 'Digger cut the cable');
INSERT INTO outages (outage_id, caused_by, region_id, site_id, cause, severity, started_at, ended_at, reported_at, customers_hit, report)
VALUES (74, NULL, 7, NULL, 'FIBRE', 4, TIMESTAMP '2024-06-13 16:59:23.374', TIMESTAMP '2024-06-16 22:44:37.962', TIMESTAMP '2024-06-13 21:11:23 +02:30', 8655, NULL);
INSERT INTO outages (outage_id, caused_by, region_id, site_id, cause, severity, started_at, ended_at, reported_at, customers_hit, report)
VALUES (75, 8, 10, 1029, 'WEATHER', 1, TIMESTAMP '2024-05-21 16:00:23.617', TIMESTAMP '2024-05-24 05:30:51.163', TIMESTAMP '2024-05-21 22:42:23 +02:30', 11074, '');
INSERT INTO outages (outage_id, caused_by, region_id, site_id, cause, severity, started_at, ended_at, reported_at, customers_hit, report)
VALUES (76, 24, 6, NULL, 'POWER', 1, TIMESTAMP '2024-08-09 15:07:35.166', TIMESTAMP '2024-08-12 12:13:36.447', NULL, 11696, 'Update 7.3.12 rolled back; ticket 4711');
INSERT INTO outages (outage_id, caused_by, region_id, site_id, cause, severity, started_at, ended_at, reported_at, customers_hit, report)
VALUES (77, NULL, 11, 1063, 'UNKNOWN', 2, TIMESTAMP '2024-11-27 01:24:10.677', TIMESTAMP '2024-11-30 22:00:29.97', TIMESTAMP '2024-11-27 07:54:10 +02:30', 4603, 'Storm "Ylva"');
INSERT INTO outages (outage_id, caused_by, region_id, site_id, cause, severity, started_at, ended_at, reported_at, customers_hit, report)
VALUES (78, 63, 3, 1217, 'POWER', 2, TIMESTAMP '2025-03-08 21:53:26.435', TIMESTAMP '2025-03-13 05:31:13.692', TIMESTAMP '2025-03-08 22:33:26 +00:00', 7238, 'Storm "Ylva"');
INSERT INTO outages (outage_id, caused_by, region_id, site_id, cause, severity, started_at, ended_at, reported_at, customers_hit, report)
VALUES (79, NULL, 11, 1076, 'WEATHER', 3, TIMESTAMP '2025-01-19 14:34:43.348', TIMESTAMP '2025-01-21 18:30:33.64', NULL, NULL, NULL);
INSERT INTO outages (outage_id, caused_by, region_id, site_id, cause, severity, started_at, ended_at, reported_at, customers_hit, report)
VALUES (80, NULL, 10, 1215, 'POWER', 1, TIMESTAMP '2024-09-25 22:56:10.964', TIMESTAMP '2024-09-29 01:36:53.659', NULL, 3817, 'Digger cut the cable');
INSERT INTO outages (outage_id, caused_by, region_id, site_id, cause, severity, started_at, ended_at, reported_at, customers_hit, report)
VALUES (81, NULL, 9, 1051, 'UNKNOWN', 3, TIMESTAMP '2024-03-01 15:41:55.204', NULL, TIMESTAMP '2024-03-01 17:59:55 +00:00', 8483, NULL);
INSERT INTO outages (outage_id, caused_by, region_id, site_id, cause, severity, started_at, ended_at, reported_at, customers_hit, report)
VALUES (82, NULL, 8, 1091, 'UNKNOWN', 2, TIMESTAMP '2024-07-05 17:49:15.126', TIMESTAMP '2024-07-08 00:01:11.606', NULL, NULL, 'Digger cut the cable');
INSERT INTO outages (outage_id, caused_by, region_id, site_id, cause, severity, started_at, ended_at, reported_at, customers_hit, report)
VALUES (83, NULL, 8, 1089, 'SOFTWARE', 1, TIMESTAMP '2025-03-04 00:28:25.849', TIMESTAMP '2025-03-06 20:31:39.844', TIMESTAMP '2025-03-04 03:34:25 +00:00', 4360, 'Storm "Ylva"');
INSERT INTO outages (outage_id, caused_by, region_id, site_id, cause, severity, started_at, ended_at, reported_at, customers_hit, report)
VALUES (84, NULL, 10, NULL, 'POWER', 3, TIMESTAMP '2025-02-16 16:02:17.426', TIMESTAMP '2025-02-19 13:10:56.618', TIMESTAMP '2025-02-16 13:53:17 -05:00', 300, 'Storm "Ylva"');
INSERT INTO outages (outage_id, caused_by, region_id, site_id, cause, severity, started_at, ended_at, reported_at, customers_hit, report)
VALUES (85, NULL, 5, 1119, 'UNKNOWN', 3, TIMESTAMP '2025-03-17 11:59:28.621', TIMESTAMP '2025-03-17 21:32:46.78', TIMESTAMP '2025-03-17 16:16:28 +00:00', 6302, q'[Provider's fault; see FIB-2024/117]');
INSERT INTO outages (outage_id, caused_by, region_id, site_id, cause, severity, started_at, ended_at, reported_at, customers_hit, report)
VALUES (86, NULL, 5, NULL, 'WEATHER', 3, TIMESTAMP '2024-08-19 02:33:15.488', NULL, NULL, NULL, 'Update 7.3.12 rolled back; ticket 4711');
INSERT INTO outages (outage_id, caused_by, region_id, site_id, cause, severity, started_at, ended_at, reported_at, customers_hit, report)
VALUES (87, NULL, 3, 1153, 'UNKNOWN', 3, TIMESTAMP '2024-09-09 21:44:50.877', TIMESTAMP '2024-09-10 09:54:38.918', TIMESTAMP '2024-09-10 02:36:50 +01:30', 10154, 'Storm "Ylva"');
INSERT INTO outages (outage_id, caused_by, region_id, site_id, cause, severity, started_at, ended_at, reported_at, customers_hit, report)
VALUES (88, 35, 5, NULL, 'WEATHER', 2, TIMESTAMP '2025-01-23 19:09:20.532', TIMESTAMP '2025-01-27 01:08:39.649', TIMESTAMP '2025-01-23 20:18:20 +00:30', NULL, '');
INSERT INTO outages (outage_id, caused_by, region_id, site_id, cause, severity, started_at, ended_at, reported_at, customers_hit, report)
VALUES (89, 41, 9, 1168, 'FIBRE', 4, TIMESTAMP '2025-03-24 09:53:38.089', TIMESTAMP '2025-03-27 03:43:56.19', TIMESTAMP '2025-03-24 13:16:38 +02:30', 8659, 'Storm "Ylva"');
INSERT INTO outages (outage_id, caused_by, region_id, site_id, cause, severity, started_at, ended_at, reported_at, customers_hit, report)
VALUES (90, NULL, 6, 1177, 'WEATHER', 4, TIMESTAMP '2024-06-11 13:25:29.552', TIMESTAMP '2024-06-13 06:34:49.636', TIMESTAMP '2024-06-11 15:13:29 +00:00', 630, '');
INSERT INTO outages (outage_id, caused_by, region_id, site_id, cause, severity, started_at, ended_at, reported_at, customers_hit, report)
VALUES (91, 88, 7, 1165, 'UNKNOWN', 3, TIMESTAMP '2024-12-01 04:40:30.03', TIMESTAMP '2024-12-02 13:04:04.494', NULL, NULL, 'Storm "Ylva"');
INSERT INTO outages (outage_id, caused_by, region_id, site_id, cause, severity, started_at, ended_at, reported_at, customers_hit, report)
VALUES (92, NULL, 9, NULL, 'POWER', 3, TIMESTAMP '2024-06-27 18:47:06.52', TIMESTAMP '2024-06-29 08:33:46.101', TIMESTAMP '2024-06-27 21:39:06 +00:00', 1205, 'Storm "Ylva"');
INSERT INTO outages (outage_id, caused_by, region_id, site_id, cause, severity, started_at, ended_at, reported_at, customers_hit, report)
VALUES (93, NULL, 7, 1172, 'POWER', 2, TIMESTAMP '2025-02-01 15:06:11.941', TIMESTAMP '2025-02-05 08:56:14.231', TIMESTAMP '2025-02-01 13:18:11 -05:00', NULL, 'Update 7.3.12 rolled back; ticket 4711');
INSERT INTO outages (outage_id, caused_by, region_id, site_id, cause, severity, started_at, ended_at, reported_at, customers_hit, report)
VALUES (94, NULL, 7, 1069, 'SOFTWARE', 4, TIMESTAMP '2025-01-10 07:34:58.02', TIMESTAMP '2025-01-11 23:14:40.836', TIMESTAMP '2025-01-10 11:36:58 +00:00', 10634, '');
INSERT INTO outages (outage_id, caused_by, region_id, site_id, cause, severity, started_at, ended_at, reported_at, customers_hit, report)
VALUES (95, NULL, 4, NULL, 'SOFTWARE', 2, TIMESTAMP '2024-03-13 22:11:55.502', TIMESTAMP '2024-03-17 07:05:46.652', TIMESTAMP '2024-03-14 02:39:55 +02:30', 3209, 'Storm "Ylva"');
INSERT INTO outages (outage_id, caused_by, region_id, site_id, cause, severity, started_at, ended_at, reported_at, customers_hit, report)
VALUES (96, NULL, 8, 1218, 'FIBRE', 3, TIMESTAMP '2024-08-10 05:12:22.708', TIMESTAMP '2024-08-11 16:00:14.065', NULL, NULL, 'Digger cut the cable');
INSERT INTO outages (outage_id, caused_by, region_id, site_id, cause, severity, started_at, ended_at, reported_at, customers_hit, report)
VALUES (97, NULL, 11, 1103, 'POWER', 4, TIMESTAMP '2025-03-21 06:28:58.607', TIMESTAMP '2025-03-23 01:45:50.805', TIMESTAMP '2025-03-21 10:36:58 +02:30', 6484, 'Digger cut the cable');
INSERT INTO outages (outage_id, caused_by, region_id, site_id, cause, severity, started_at, ended_at, reported_at, customers_hit, report)
VALUES (98, NULL, 3, 1102, 'SOFTWARE', 2, TIMESTAMP '2024-06-14 04:02:21.924', TIMESTAMP '2024-06-17 00:30:56.878', TIMESTAMP '2024-06-14 09:29:21 +01:00', 2248, 'Storm "Ylva"');
INSERT INTO outages (outage_id, caused_by, region_id, site_id, cause, severity, started_at, ended_at, reported_at, customers_hit, report)
VALUES (99, NULL, 3, NULL, 'FIBRE', 3, TIMESTAMP '2024-03-26 23:17:07.466', TIMESTAMP '2024-03-29 13:02:53.049', TIMESTAMP '2024-03-26 20:40:07 -05:00', 4747, NULL);
INSERT INTO outages (outage_id, caused_by, region_id, site_id, cause, severity, started_at, ended_at, reported_at, customers_hit, report)
VALUES (100, 71, 4, NULL, 'FIBRE', 3, TIMESTAMP '2024-10-24 16:20:54.048', TIMESTAMP '2024-10-29 01:26:37.928', TIMESTAMP '2024-10-24 18:57:54 +00:00', 6293, 'Storm "Ylva"');

/* 100 rows so far */
INSERT INTO outages (outage_id, caused_by, region_id, site_id, cause, severity, started_at, ended_at, reported_at, customers_hit, report)
VALUES (101, NULL, 7, 1183, 'POWER', 3, TIMESTAMP '2024-03-08 06:36:00.462', TIMESTAMP '2024-03-08 23:31:39.926', NULL, 6495, NULL);
INSERT INTO outages (outage_id, caused_by, region_id, site_id, cause, severity, started_at, ended_at, reported_at, customers_hit, report)
VALUES (102, NULL, 3, 1174, 'UNKNOWN', 1, TIMESTAMP '2024-11-02 00:36:59.722', TIMESTAMP '2024-11-02 04:04:39.786', TIMESTAMP '2024-11-02 03:42:59 +02:00', 4166, '');
INSERT INTO outages (outage_id, caused_by, region_id, site_id, cause, severity, started_at, ended_at, reported_at, customers_hit, report)
VALUES (103, NULL, 11, 1049, 'POWER', 2, TIMESTAMP '2024-05-31 22:25:49.306', TIMESTAMP '2024-06-04 04:31:40.92', TIMESTAMP '2024-06-01 00:30:49 +02:00', 8464, 'Digger cut the cable');
INSERT INTO outages (outage_id, caused_by, region_id, site_id, cause, severity, started_at, ended_at, reported_at, customers_hit, report)
VALUES (104, 32, 6, 1028, 'SOFTWARE', 3, TIMESTAMP '2024-12-07 11:33:38.99', TIMESTAMP '2024-12-08 23:04:48.452', TIMESTAMP '2024-12-07 14:45:38 +00:00', 8351, 'Digger cut the cable');
INSERT INTO outages (outage_id, caused_by, region_id, site_id, cause, severity, started_at, ended_at, reported_at, customers_hit, report)
VALUES (105, 56, 8, 1065, 'SOFTWARE', 3, TIMESTAMP '2025-02-25 00:01:44.637', TIMESTAMP '2025-03-01 03:14:26.061', TIMESTAMP '2025-02-25 04:47:44 +00:00', 9368, 'Digger cut the cable');
INSERT INTO outages (outage_id, caused_by, region_id, site_id, cause, severity, started_at, ended_at, reported_at, customers_hit, report)
VALUES (106, 76, 9, 1169, 'UNKNOWN', 3, TIMESTAMP '2024-06-02 17:07:36.475', TIMESTAMP '2024-06-02 18:19:53.03', TIMESTAMP '2024-06-02 21:09:36 +02:00', 11059, 'Digger cut the cable');
INSERT INTO outages (outage_id, caused_by, region_id, site_id, cause, severity, started_at, ended_at, reported_at, customers_hit, report)
VALUES (107, NULL, 8, 1143, 'UNKNOWN', 2, TIMESTAMP '2025-03-05 12:01:05.276', TIMESTAMP '2025-03-07 22:55:47.3', TIMESTAMP '2025-03-05 09:55:05 -05:00', NULL, 'Storm "Ylva"');
INSERT INTO outages (outage_id, caused_by, region_id, site_id, cause, severity, started_at, ended_at, reported_at, customers_hit, report)
VALUES (108, NULL, 5, 1161, 'POWER', 4, TIMESTAMP '2024-08-10 04:13:11.44', TIMESTAMP '2024-08-13 10:11:11.541', TIMESTAMP '2024-08-10 00:51:11 -05:00', 5955, 'Provider''s fault; see FIB-2024/117');
INSERT INTO outages (outage_id, caused_by, region_id, site_id, cause, severity, started_at, ended_at, reported_at, customers_hit, report)
VALUES (109, NULL, 9, 1095, 'FIBRE', 3, TIMESTAMP '2024-06-23 14:03:10.561', TIMESTAMP '2024-06-25 19:03:33.663', TIMESTAMP '2024-06-23 18:52:10 +02:00', 10825, 'Storm "Ylva"');
INSERT INTO outages (outage_id, caused_by, region_id, site_id, cause, severity, started_at, ended_at, reported_at, customers_hit, report)
VALUES (110, NULL, 7, 1064, 'POWER', 2, TIMESTAMP '2025-02-10 05:39:41.597', TIMESTAMP '2025-02-14 13:12:34.719', TIMESTAMP '2025-02-10 08:02:41 +02:00', 955, NULL);
INSERT INTO outages (outage_id, caused_by, region_id, site_id, cause, severity, started_at, ended_at, reported_at, customers_hit, report)
VALUES (111, 48, 8, 1198, 'SOFTWARE', 3, TIMESTAMP '2025-02-02 15:09:32.702', TIMESTAMP '2025-02-06 11:21:52.207', TIMESTAMP '2025-02-02 17:26:32 +00:00', NULL, q'[Provider's fault; see FIB-2024/117]');
INSERT INTO outages (outage_id, caused_by, region_id, site_id, cause, severity, started_at, ended_at, reported_at, customers_hit, report)
VALUES (112, NULL, 10, 1200, 'POWER', 2, TIMESTAMP '2024-09-24 08:00:15.731', TIMESTAMP '2024-09-25 21:37:47.926', TIMESTAMP '2024-09-24 12:18:15 +00:00', 2396, '');
INSERT INTO outages (outage_id, caused_by, region_id, site_id, cause, severity, started_at, ended_at, reported_at, customers_hit, report)
VALUES (113, NULL, 10, 1200, 'SOFTWARE', 3, TIMESTAMP '2024-04-17 15:47:21.572', NULL, TIMESTAMP '2024-04-17 18:27:21 +01:30', 9732, 'Digger cut the cable');
INSERT INTO outages (outage_id, caused_by, region_id, site_id, cause, severity, started_at, ended_at, reported_at, customers_hit, report)
VALUES (114, NULL, 11, 1128, 'UNKNOWN', 2, TIMESTAMP '2024-08-23 13:17:00.591', TIMESTAMP '2024-08-26 00:46:11.078', TIMESTAMP '2024-08-23 15:49:00 +00:00', 4207, 'Digger cut the cable');
INSERT INTO outages (outage_id, caused_by, region_id, site_id, cause, severity, started_at, ended_at, reported_at, customers_hit, report)
VALUES (115, NULL, 8, 1089, 'FIBRE', 3, TIMESTAMP '2024-09-18 01:50:37.074', TIMESTAMP '2024-09-18 20:47:12.258', TIMESTAMP '2024-09-18 06:30:37 +00:00', 8061, 'Digger cut the cable');
INSERT INTO outages (outage_id, caused_by, region_id, site_id, cause, severity, started_at, ended_at, reported_at, customers_hit, report)
VALUES (116, NULL, 4, 1105, 'SOFTWARE', 3, TIMESTAMP '2024-12-06 14:56:50.076', TIMESTAMP '2024-12-10 15:22:54.633', TIMESTAMP '2024-12-06 19:35:50 +01:30', 10199, NULL);
INSERT INTO outages (outage_id, caused_by, region_id, site_id, cause, severity, started_at, ended_at, reported_at, customers_hit, report)
VALUES (117, NULL, 6, NULL, 'POWER', 2, TIMESTAMP '2024-03-28 02:14:16.339', TIMESTAMP '2024-03-29 23:57:03.046', NULL, 1314, q'[Provider's fault; see FIB-2024/117]');
INSERT INTO outages (outage_id, caused_by, region_id, site_id, cause, severity, started_at, ended_at, reported_at, customers_hit, report)
VALUES (118, NULL, 11, 1210, 'WEATHER', 2, TIMESTAMP '2024-08-08 07:36:08.148', TIMESTAMP '2024-08-12 19:48:30.895', TIMESTAMP '2024-08-08 09:40:08 +01:00', 7097, 'Digger cut the cable');
INSERT INTO outages (outage_id, caused_by, region_id, site_id, cause, severity, started_at, ended_at, reported_at, customers_hit, report)
VALUES (119, NULL, 8, 1205, 'POWER', 2, TIMESTAMP '2024-06-13 13:38:49.419', TIMESTAMP '2024-06-15 05:07:58.396', TIMESTAMP '2024-06-13 11:35:49 -05:00', 5690, 'Digger cut the cable');
INSERT INTO outages (outage_id, caused_by, region_id, site_id, cause, severity, started_at, ended_at, reported_at, customers_hit, report)
VALUES (120, NULL, 7, 1101, 'POWER', 3, TIMESTAMP '2024-07-25 23:25:04.106', TIMESTAMP '2024-07-27 09:54:12.746', NULL, 6871, NULL);
INSERT INTO outages (outage_id, caused_by, region_id, site_id, cause, severity, started_at, ended_at, reported_at, customers_hit, report)
VALUES (121, 42, 6, 1137, 'FIBRE', 2, TIMESTAMP '2024-12-12 22:48:35.711', TIMESTAMP '2024-12-15 16:23:25.078', TIMESTAMP '2024-12-13 03:49:35 +02:00', 11137, 'Digger cut the cable');
INSERT INTO outages (outage_id, caused_by, region_id, site_id, cause, severity, started_at, ended_at, reported_at, customers_hit, report)
VALUES (122, 77, 8, 1065, 'POWER', 2, TIMESTAMP '2025-03-08 18:17:15.696', TIMESTAMP '2025-03-10 14:00:43.735', TIMESTAMP '2025-03-08 14:54:15 -05:00', 5786, 'Provider''s fault; see FIB-2024/117');
INSERT INTO outages (outage_id, caused_by, region_id, site_id, cause, severity, started_at, ended_at, reported_at, customers_hit, report)
VALUES (123, NULL, 9, 1030, 'UNKNOWN', 3, TIMESTAMP '2024-09-05 16:29:19.434', NULL, TIMESTAMP '2024-09-05 20:38:19 +00:00', NULL, 'Update 7.3.12 rolled back; ticket 4711');
INSERT INTO outages (outage_id, caused_by, region_id, site_id, cause, severity, started_at, ended_at, reported_at, customers_hit, report)
VALUES (124, NULL, 3, NULL, 'FIBRE', 2, TIMESTAMP '2024-07-01 10:38:00.368', TIMESTAMP '2024-07-05 10:16:43.274', TIMESTAMP '2024-07-01 05:48:00 -05:00', 6390, 'Provider''s fault; see FIB-2024/117');
INSERT INTO outages (outage_id, caused_by, region_id, site_id, cause, severity, started_at, ended_at, reported_at, customers_hit, report)
VALUES (125, NULL, 3, 1102, 'WEATHER', 1, TIMESTAMP '2024-08-18 04:01:03.33', TIMESTAMP '2024-08-20 13:53:41.284', TIMESTAMP '2024-08-18 05:37:03 +00:00', NULL, '');
INSERT INTO outages (outage_id, caused_by, region_id, site_id, cause, severity, started_at, ended_at, reported_at, customers_hit, report)
VALUES (126, NULL, 7, NULL, 'WEATHER', 3, TIMESTAMP '2025-01-24 10:04:43.49', TIMESTAMP '2025-01-28 00:54:44.679', TIMESTAMP '2025-01-24 13:47:43 +02:00', 5254, 'Storm "Ylva"');
INSERT INTO outages (outage_id, caused_by, region_id, site_id, cause, severity, started_at, ended_at, reported_at, customers_hit, report)
VALUES (127, NULL, 10, 1200, 'WEATHER', 2, TIMESTAMP '2024-12-14 14:13:24.256', TIMESTAMP '2024-12-16 20:51:35.755', TIMESTAMP '2024-12-14 12:28:24 -04:30', 10879, 'Storm "Ylva"');
INSERT INTO outages (outage_id, caused_by, region_id, site_id, cause, severity, started_at, ended_at, reported_at, customers_hit, report)
VALUES (128, NULL, 7, 1052, 'FIBRE', 2, TIMESTAMP '2024-07-21 11:37:22.443', TIMESTAMP '2024-07-21 22:57:05.754', TIMESTAMP '2024-07-21 09:11:22 -05:00', 625, 'Storm "Ylva"');
INSERT INTO outages (outage_id, caused_by, region_id, site_id, cause, severity, started_at, ended_at, reported_at, customers_hit, report)
VALUES (129, NULL, 5, 1031, 'POWER', 4, TIMESTAMP '2025-01-04 03:54:58.262', NULL, TIMESTAMP '2025-01-04 08:39:58 +02:30', 2839, 'Update 7.3.12 rolled back; ticket 4711');
INSERT INTO outages (outage_id, caused_by, region_id, site_id, cause, severity, started_at, ended_at, reported_at, customers_hit, report)
VALUES (130, NULL, 4, NULL, 'WEATHER', 2, TIMESTAMP '2024-06-04 02:06:29.056', TIMESTAMP '2024-06-06 20:44:31.074', NULL, 8440, '');
INSERT INTO outages (outage_id, caused_by, region_id, site_id, cause, severity, started_at, ended_at, reported_at, customers_hit, report)
VALUES (131, 44, 9, 1044, 'FIBRE', 2, TIMESTAMP '2024-03-02 20:29:34.664', NULL, TIMESTAMP '2024-03-03 01:30:34 +02:00', 8767, q'[Provider's fault; see FIB-2024/117]');
INSERT INTO outages (outage_id, caused_by, region_id, site_id, cause, severity, started_at, ended_at, reported_at, customers_hit, report)
VALUES (132, 51, 11, NULL, 'POWER', 1, TIMESTAMP '2024-05-22 13:20:42.767', NULL, TIMESTAMP '2024-05-22 15:14:42 +01:00', 9643, NULL);
INSERT INTO outages (outage_id, caused_by, region_id, site_id, cause, severity, started_at, ended_at, reported_at, customers_hit, report)
VALUES (133, NULL, 7, 1006, 'POWER', 4, TIMESTAMP '2024-07-25 02:12:18.226', TIMESTAMP '2024-07-25 12:36:51.728', NULL, NULL, q'[Provider's fault; see FIB-2024/117]');
INSERT INTO outages (outage_id, caused_by, region_id, site_id, cause, severity, started_at, ended_at, reported_at, customers_hit, report)
VALUES (134, NULL, 5, 1100, 'POWER', 2, TIMESTAMP '2025-02-21 17:55:25.148', TIMESTAMP '2025-02-26 03:06:11.144', TIMESTAMP '2025-02-21 23:30:25 +01:00', 10474, 'Storm "Ylva"');
INSERT INTO outages (outage_id, caused_by, region_id, site_id, cause, severity, started_at, ended_at, reported_at, customers_hit, report)
VALUES (135, NULL, 5, NULL, 'POWER', 3, TIMESTAMP '2024-08-03 11:20:21.919', TIMESTAMP '2024-08-05 21:09:57.796', TIMESTAMP '2024-08-03 13:52:21 +01:00', 11912, 'Digger cut the cable');
INSERT INTO outages (outage_id, caused_by, region_id, site_id, cause, severity, started_at, ended_at, reported_at, customers_hit, report)
VALUES (136, 54, 11, 1018, 'WEATHER', 2, TIMESTAMP '2025-02-02 22:52:15.622', TIMESTAMP '2025-02-03 02:25:16.773', TIMESTAMP '2025-02-03 05:48:15 +02:00', 303, '');
INSERT INTO outages (outage_id, caused_by, region_id, site_id, cause, severity, started_at, ended_at, reported_at, customers_hit, report)
VALUES (137, NULL, 7, 1006, 'POWER', 3, TIMESTAMP '2025-02-18 08:24:56.363', TIMESTAMP '2025-02-21 12:18:26.988', TIMESTAMP '2025-02-18 04:25:56 -05:00', 1452, 'Digger cut the cable');
INSERT INTO outages (outage_id, caused_by, region_id, site_id, cause, severity, started_at, ended_at, reported_at, customers_hit, report)
VALUES (138, NULL, 6, NULL, 'WEATHER', 2, TIMESTAMP '2024-02-11 12:11:15.451', TIMESTAMP '2024-02-15 19:21:50.55', TIMESTAMP '2024-02-11 17:11:15 +02:30', NULL, 'Storm "Ylva"');
INSERT INTO outages (outage_id, caused_by, region_id, site_id, cause, severity, started_at, ended_at, reported_at, customers_hit, report)
VALUES (139, 120, 7, NULL, 'UNKNOWN', 2, TIMESTAMP '2024-04-04 21:55:49.992', TIMESTAMP '2024-04-05 17:26:39.741', TIMESTAMP '2024-04-05 04:08:49 +01:30', 3565, '');
INSERT INTO outages (outage_id, caused_by, region_id, site_id, cause, severity, started_at, ended_at, reported_at, customers_hit, report)
VALUES (140, 124, 8, 1175, 'WEATHER', 1, TIMESTAMP '2024-06-26 18:12:23.647', TIMESTAMP '2024-06-29 17:29:37.756', TIMESTAMP '2024-06-26 21:23:23 +01:00', NULL, 'Provider''s fault; see FIB-2024/117');
INSERT INTO outages (outage_id, caused_by, region_id, site_id, cause, severity, started_at, ended_at, reported_at, customers_hit, report)
VALUES (141, 8, 7, 1165, 'POWER', 2, TIMESTAMP '2024-12-13 14:24:12.105', TIMESTAMP '2024-12-16 23:28:27.359', TIMESTAMP '2024-12-13 20:32:12 +02:00', NULL, 'Update 7.3.12 rolled back; ticket 4711');
INSERT INTO outages (outage_id, caused_by, region_id, site_id, cause, severity, started_at, ended_at, reported_at, customers_hit, report)
VALUES (142, 126, 6, 1028, 'SOFTWARE', 2, TIMESTAMP '2024-11-09 15:48:44.391', TIMESTAMP '2024-11-10 19:48:34.821', TIMESTAMP '2024-11-09 18:49:44 +00:00', NULL, 'Digger cut the cable');
INSERT INTO outages (outage_id, caused_by, region_id, site_id, cause, severity, started_at, ended_at, reported_at, customers_hit, report)
VALUES (143, NULL, 3, 1017, 'UNKNOWN', 1, TIMESTAMP '2024-01-08 11:35:45.255', TIMESTAMP '2024-01-10 04:20:55.47', TIMESTAMP '2024-01-08 13:20:45 +00:30', 5209, 'Digger cut the cable');
INSERT INTO outages (outage_id, caused_by, region_id, site_id, cause, severity, started_at, ended_at, reported_at, customers_hit, report)
VALUES (144, 38, 5, 1113, 'WEATHER', 2, TIMESTAMP '2024-06-25 08:22:14.108', NULL, NULL, 2517, 'Update 7.3.12 rolled back; ticket 4711');
INSERT INTO outages (outage_id, caused_by, region_id, site_id, cause, severity, started_at, ended_at, reported_at, customers_hit, report)
VALUES (145, NULL, 7, 1069, 'WEATHER', 2, TIMESTAMP '2024-03-18 15:11:15.923', TIMESTAMP '2024-03-19 17:56:59.965', TIMESTAMP '2024-03-18 10:32:15 -05:00', 9993, q'[Provider's fault; see FIB-2024/117]');
INSERT INTO outages (outage_id, caused_by, region_id, site_id, cause, severity, started_at, ended_at, reported_at, customers_hit, report)
VALUES (146, 69, 9, NULL, 'POWER', 3, TIMESTAMP '2025-02-14 01:16:39.239', TIMESTAMP '2025-02-17 17:41:27.001', TIMESTAMP '2025-02-14 03:42:39 +00:30', 2839, 'Update 7.3.12 rolled back; ticket 4711');
INSERT INTO outages (outage_id, caused_by, region_id, site_id, cause, severity, started_at, ended_at, reported_at, customers_hit, report)
VALUES (147, NULL, 6, 1078, 'UNKNOWN', 2, TIMESTAMP '2025-03-05 18:02:09.786', TIMESTAMP '2025-03-07 09:32:40.381', TIMESTAMP '2025-03-05 16:17:09 -05:00', NULL, '');
INSERT INTO outages (outage_id, caused_by, region_id, site_id, cause, severity, started_at, ended_at, reported_at, customers_hit, report)
VALUES (148, NULL, 11, 1087, 'WEATHER', 2, TIMESTAMP '2024-01-24 22:44:26.909', TIMESTAMP '2024-01-25 03:08:46.406', TIMESTAMP '2024-01-25 03:33:26 +00:30', 5776, 'Storm "Ylva"');
INSERT INTO outages (outage_id, caused_by, region_id, site_id, cause, severity, started_at, ended_at, reported_at, customers_hit, report)
VALUES (149, 117, 4, 1068, 'POWER', 2, TIMESTAMP '2024-06-06 14:58:17.062', TIMESTAMP '2024-06-08 21:05:53.191', TIMESTAMP '2024-06-06 19:15:17 +01:30', 1004, 'Update 7.3.12 rolled back; ticket 4711');
INSERT INTO outages (outage_id, caused_by, region_id, site_id, cause, severity, started_at, ended_at, reported_at, customers_hit, report)
VALUES (150, NULL, 4, NULL, 'FIBRE', 1, TIMESTAMP '2024-07-19 11:58:47.221', TIMESTAMP '2024-07-22 10:23:09.215', TIMESTAMP '2024-07-19 14:03:47 +01:30', 334, 'Storm "Ylva"');
INSERT INTO outages (outage_id, caused_by, region_id, site_id, cause, severity, started_at, ended_at, reported_at, customers_hit, report)
VALUES (151, NULL, 8, 1164, 'UNKNOWN', 2, TIMESTAMP '2024-09-13 18:08:39.762', TIMESTAMP '2024-09-17 06:52:05.678', NULL, 6386, NULL);
INSERT INTO outages (outage_id, caused_by, region_id, site_id, cause, severity, started_at, ended_at, reported_at, customers_hit, report)
VALUES (152, NULL, 6, 1176, 'POWER', 3, TIMESTAMP '2024-12-25 22:56:09.883', TIMESTAMP '2024-12-30 06:17:18.288', TIMESTAMP '2024-12-25 21:55:09 -05:00', 9152, NULL);
INSERT INTO outages (outage_id, caused_by, region_id, site_id, cause, severity, started_at, ended_at, reported_at, customers_hit, report)
VALUES (153, NULL, 9, 1095, 'POWER', 3, TIMESTAMP '2024-07-05 16:53:13.026', TIMESTAMP '2024-07-08 05:28:58.841', TIMESTAMP '2024-07-05 22:02:13 +00:30', 10160, 'Update 7.3.12 rolled back; ticket 4711');
INSERT INTO outages (outage_id, caused_by, region_id, site_id, cause, severity, started_at, ended_at, reported_at, customers_hit, report)
VALUES (154, NULL, 3, 1057, 'SOFTWARE', 2, TIMESTAMP '2024-09-21 07:19:20.032', TIMESTAMP '2024-09-24 15:08:50.565', TIMESTAMP '2024-09-21 13:51:20 +02:00', 1498, 'Update 7.3.12 rolled back; ticket 4711');
INSERT INTO outages (outage_id, caused_by, region_id, site_id, cause, severity, started_at, ended_at, reported_at, customers_hit, report)
VALUES (155, NULL, 7, 1118, 'UNKNOWN', 2, TIMESTAMP '2024-02-20 22:46:19.686', TIMESTAMP '2024-02-21 04:27:39.261', TIMESTAMP '2024-02-20 19:28:19 -05:00', 809, NULL);
INSERT INTO outages (outage_id, caused_by, region_id, site_id, cause, severity, started_at, ended_at, reported_at, customers_hit, report)
VALUES (156, NULL, 8, 1041, 'SOFTWARE', 3, TIMESTAMP '2024-05-10 17:37:42.582', TIMESTAMP '2024-05-12 18:47:43.615', TIMESTAMP '2024-05-10 22:54:42 +02:00', 4513, 'Digger cut the cable');
INSERT INTO outages (outage_id, caused_by, region_id, site_id, cause, severity, started_at, ended_at, reported_at, customers_hit, report)
VALUES (157, NULL, 10, NULL, 'POWER', 1, TIMESTAMP '2024-07-13 11:32:53.264', TIMESTAMP '2024-07-17 19:44:48.794', TIMESTAMP '2024-07-13 15:53:53 +00:00', NULL, q'[Provider's fault; see FIB-2024/117]');
INSERT INTO outages (outage_id, caused_by, region_id, site_id, cause, severity, started_at, ended_at, reported_at, customers_hit, report)
VALUES (158, 147, 3, 1057, 'FIBRE', 2, TIMESTAMP '2024-08-09 06:13:19.323', TIMESTAMP '2024-08-11 07:05:49.198', TIMESTAMP '2024-08-09 04:24:19 -05:00', 7106, 'Storm "Ylva"');
INSERT INTO outages (outage_id, caused_by, region_id, site_id, cause, severity, started_at, ended_at, reported_at, customers_hit, report)
VALUES (159, NULL, 5, NULL, 'WEATHER', 4, TIMESTAMP '2024-03-23 10:43:44.893', TIMESTAMP '2024-03-27 12:13:24.879', TIMESTAMP '2024-03-23 09:47:44 -05:00', 5904, 'Update 7.3.12 rolled back; ticket 4711');
INSERT INTO outages (outage_id, caused_by, region_id, site_id, cause, severity, started_at, ended_at, reported_at, customers_hit, report)
VALUES (160, NULL, 7, 1155, 'SOFTWARE', 3, TIMESTAMP '2025-01-12 22:41:46.707', NULL, TIMESTAMP '2025-01-12 22:54:46 +00:00', 7805, 'Provider''s fault; see FIB-2024/117');
INSERT INTO outages (outage_id, caused_by, region_id, site_id, cause, severity, started_at, ended_at, reported_at, customers_hit, report)
VALUES (161, 54, 4, 1138, 'POWER', 2, TIMESTAMP '2024-06-23 04:41:57.816', TIMESTAMP '2024-06-25 03:05:43.906', TIMESTAMP '2024-06-23 08:26:57 +02:30', 2925, q'[Provider's fault; see FIB-2024/117]');
INSERT INTO outages (outage_id, caused_by, region_id, site_id, cause, severity, started_at, ended_at, reported_at, customers_hit, report)
VALUES (162, 3, 11, 1146, 'UNKNOWN', 3, TIMESTAMP '2024-07-29 02:15:27.999', TIMESTAMP '2024-08-02 11:43:11.699', NULL, 878, 'Digger cut the cable');
INSERT INTO outages (outage_id, caused_by, region_id, site_id, cause, severity, started_at, ended_at, reported_at, customers_hit, report)
VALUES (163, NULL, 9, 1122, 'UNKNOWN', 3, TIMESTAMP '2024-01-28 01:31:48.892', TIMESTAMP '2024-01-29 16:53:23.654', TIMESTAMP '2024-01-28 06:13:48 +00:00', NULL, 'Storm "Ylva"');
INSERT INTO outages (outage_id, caused_by, region_id, site_id, cause, severity, started_at, ended_at, reported_at, customers_hit, report)
VALUES (164, NULL, 5, 1119, 'FIBRE', 3, TIMESTAMP '2025-02-08 22:30:50.028', TIMESTAMP '2025-02-12 05:09:53.501', TIMESTAMP '2025-02-09 05:46:50 +02:30', 2503, 'Update 7.3.12 rolled back; ticket 4711');
INSERT INTO outages (outage_id, caused_by, region_id, site_id, cause, severity, started_at, ended_at, reported_at, customers_hit, report)
VALUES (165, NULL, 6, 1039, 'POWER', 2, TIMESTAMP '2024-06-13 00:03:23.764', TIMESTAMP '2024-06-16 13:01:28.262', TIMESTAMP '2024-06-13 05:19:23 +02:00', 4108, NULL);
INSERT INTO outages (outage_id, caused_by, region_id, site_id, cause, severity, started_at, ended_at, reported_at, customers_hit, report)
VALUES (166, 36, 8, 1023, 'WEATHER', 3, TIMESTAMP '2024-01-18 11:00:06.308', TIMESTAMP '2024-01-20 13:49:32.064', TIMESTAMP '2024-01-18 12:22:06 +00:30', 9662, 'Update 7.3.12 rolled back; ticket 4711');
INSERT INTO outages (outage_id, caused_by, region_id, site_id, cause, severity, started_at, ended_at, reported_at, customers_hit, report)
VALUES (167, 81, 7, NULL, 'SOFTWARE', 1, TIMESTAMP '2024-09-21 21:53:27.816', TIMESTAMP '2024-09-22 01:35:30.296', TIMESTAMP '2024-09-21 23:10:27 +00:00', 5012, q'[Provider's fault; see FIB-2024/117]');
INSERT INTO outages (outage_id, caused_by, region_id, site_id, cause, severity, started_at, ended_at, reported_at, customers_hit, report)
VALUES (168, 139, 8, 1091, 'UNKNOWN', 1, TIMESTAMP '2025-02-17 14:17:45.83', TIMESTAMP '2025-02-20 11:26:16.495', TIMESTAMP '2025-02-17 17:04:45 +02:00', 7656, '');
INSERT INTO outages (outage_id, caused_by, region_id, site_id, cause, severity, started_at, ended_at, reported_at, customers_hit, report)
VALUES (169, NULL, 3, 1211, 'POWER', 2, TIMESTAMP '2024-01-04 11:14:41.727', TIMESTAMP '2024-01-07 02:42:05.536', TIMESTAMP '2024-01-04 14:26:41 +01:30', 9883, '');
INSERT INTO outages (outage_id, caused_by, region_id, site_id, cause, severity, started_at, ended_at, reported_at, customers_hit, report)
VALUES (170, NULL, 11, 1050, 'UNKNOWN', 4, TIMESTAMP '2024-04-10 03:39:18.083', TIMESTAMP '2024-04-14 15:17:17.092', TIMESTAMP '2024-04-10 05:05:18 +00:00', 3880, 'Storm "Ylva"');
INSERT INTO outages (outage_id, caused_by, region_id, site_id, cause, severity, started_at, ended_at, reported_at, customers_hit, report)
VALUES (171, NULL, 9, 1013, 'SOFTWARE', 2, TIMESTAMP '2024-03-22 20:53:36.69', TIMESTAMP '2024-03-25 11:50:31.647', TIMESTAMP '2024-03-22 17:02:36 -04:30', 11838, '');
INSERT INTO outages (outage_id, caused_by, region_id, site_id, cause, severity, started_at, ended_at, reported_at, customers_hit, report)
VALUES (172, NULL, 9, 1030, 'WEATHER', 2, TIMESTAMP '2024-12-27 23:02:19.798', NULL, TIMESTAMP '2024-12-27 21:19:19 -05:00', 5943, 'Provider''s fault; see FIB-2024/117');
INSERT INTO outages (outage_id, caused_by, region_id, site_id, cause, severity, started_at, ended_at, reported_at, customers_hit, report)
VALUES (173, NULL, 7, 1183, 'WEATHER', 2, TIMESTAMP '2024-11-23 05:23:56.695', TIMESTAMP '2024-11-24 21:38:14.309', TIMESTAMP '2024-11-23 01:54:56 -04:30', 5696, '');
INSERT INTO outages (outage_id, caused_by, region_id, site_id, cause, severity, started_at, ended_at, reported_at, customers_hit, report)
VALUES (174, NULL, 4, 1127, 'FIBRE', 3, TIMESTAMP '2024-03-27 22:05:30.425', TIMESTAMP '2024-03-31 22:25:22.396', TIMESTAMP '2024-03-28 00:16:30 +01:00', 6020, '');
INSERT INTO outages (outage_id, caused_by, region_id, site_id, cause, severity, started_at, ended_at, reported_at, customers_hit, report)
VALUES (175, NULL, 5, NULL, 'WEATHER', 2, TIMESTAMP '2024-01-29 05:04:52.911', TIMESTAMP '2024-01-29 18:07:05.955', TIMESTAMP '2024-01-29 00:29:52 -05:00', 3207, 'Update 7.3.12 rolled back; ticket 4711');
INSERT INTO outages (outage_id, caused_by, region_id, site_id, cause, severity, started_at, ended_at, reported_at, customers_hit, report)
VALUES (176, NULL, 9, 1095, 'POWER', 4, TIMESTAMP '2024-10-07 02:05:41.78', TIMESTAMP '2024-10-07 15:28:17.242', TIMESTAMP '2024-10-07 05:39:41 +02:30', 11841, 'Digger cut the cable');
INSERT INTO outages (outage_id, caused_by, region_id, site_id, cause, severity, started_at, ended_at, reported_at, customers_hit, report)
VALUES (177, NULL, 5, NULL, 'WEATHER', 2, TIMESTAMP '2024-11-18 18:43:43.516', TIMESTAMP '2024-11-22 14:25:31.33', TIMESTAMP '2024-11-19 00:40:43 +01:00', 8973, '');
INSERT INTO outages (outage_id, caused_by, region_id, site_id, cause, severity, started_at, ended_at, reported_at, customers_hit, report)
VALUES (178, NULL, 11, 1121, 'SOFTWARE', 2, TIMESTAMP '2024-05-25 16:25:11.45', TIMESTAMP '2024-05-29 23:40:02.605', TIMESTAMP '2024-05-25 19:47:11 +02:00', 10550, '');
INSERT INTO outages (outage_id, caused_by, region_id, site_id, cause, severity, started_at, ended_at, reported_at, customers_hit, report)
VALUES (179, NULL, 3, 1032, 'POWER', 2, TIMESTAMP '2025-03-18 03:37:06.304', TIMESTAMP '2025-03-18 06:05:51.282', TIMESTAMP '2025-03-18 08:04:06 +00:00', NULL, NULL);
INSERT INTO outages (outage_id, caused_by, region_id, site_id, cause, severity, started_at, ended_at, reported_at, customers_hit, report)
VALUES (180, NULL, 11, 1103, 'POWER', 4, TIMESTAMP '2024-06-08 06:01:57.48', TIMESTAMP '2024-06-09 16:36:42.948', TIMESTAMP '2024-06-08 11:44:57 +02:00', 34, 'Update 7.3.12 rolled back; ticket 4711');
INSERT INTO outages (outage_id, caused_by, region_id, site_id, cause, severity, started_at, ended_at, reported_at, customers_hit, report)
VALUES (181, NULL, 6, NULL, 'UNKNOWN', 1, TIMESTAMP '2024-07-30 00:18:34.039', TIMESTAMP '2024-07-30 03:54:08.415', NULL, 4091, 'Update 7.3.12 rolled back; ticket 4711');
INSERT INTO outages (outage_id, caused_by, region_id, site_id, cause, severity, started_at, ended_at, reported_at, customers_hit, report)
VALUES (182, NULL, 8, 1089, 'UNKNOWN', 2, TIMESTAMP '2024-10-01 07:09:14.335', TIMESTAMP '2024-10-04 18:11:40.502', TIMESTAMP '2024-10-01 08:55:14 +01:00', 9121, 'Update 7.3.12 rolled back; ticket 4711');
INSERT INTO outages (outage_id, caused_by, region_id, site_id, cause, severity, started_at, ended_at, reported_at, customers_hit, report)
VALUES (183, NULL, 9, 1051, 'POWER', 2, TIMESTAMP '2025-03-25 06:28:49.212', TIMESTAMP '2025-03-27 04:13:02.376', TIMESTAMP '2025-03-25 09:39:49 +00:30', 7555, 'Update 7.3.12 rolled back; ticket 4711');
INSERT INTO outages (outage_id, caused_by, region_id, site_id, cause, severity, started_at, ended_at, reported_at, customers_hit, report)
VALUES (184, 100, 10, 1187, 'POWER', 2, TIMESTAMP '2024-08-26 06:26:29.37', TIMESTAMP '2024-08-30 17:10:37.076', TIMESTAMP '2024-08-26 06:10:29 -05:00', 10087, 'Update 7.3.12 rolled back; ticket 4711');
INSERT INTO outages (outage_id, caused_by, region_id, site_id, cause, severity, started_at, ended_at, reported_at, customers_hit, report)
VALUES (185, 165, 7, 1118, 'POWER', 3, TIMESTAMP '2024-10-09 00:08:03.974', TIMESTAMP '2024-10-10 08:44:59.82', TIMESTAMP '2024-10-09 01:57:03 +01:00', 10529, '');
INSERT INTO outages (outage_id, caused_by, region_id, site_id, cause, severity, started_at, ended_at, reported_at, customers_hit, report)
VALUES (186, NULL, 9, 1197, 'SOFTWARE', 2, TIMESTAMP '2024-05-28 00:39:40.8', TIMESTAMP '2024-05-29 01:33:19.457', TIMESTAMP '2024-05-27 23:42:40 -05:00', NULL, 'Provider''s fault; see FIB-2024/117');
INSERT INTO outages (outage_id, caused_by, region_id, site_id, cause, severity, started_at, ended_at, reported_at, customers_hit, report)
VALUES (187, NULL, 7, 1052, 'WEATHER', 4, TIMESTAMP '2024-11-19 00:24:11.884', TIMESTAMP '2024-11-20 01:19:28.052', TIMESTAMP '2024-11-19 05:31:11 +01:30', NULL, 'Storm "Ylva"');
INSERT INTO outages (outage_id, caused_by, region_id, site_id, cause, severity, started_at, ended_at, reported_at, customers_hit, report)
VALUES (188, 12, 9, NULL, 'POWER', 1, TIMESTAMP '2024-02-17 04:25:34.001', TIMESTAMP '2024-02-21 00:53:26.158', NULL, 3021, NULL);
INSERT INTO outages (outage_id, caused_by, region_id, site_id, cause, severity, started_at, ended_at, reported_at, customers_hit, report)
VALUES (189, NULL, 11, 1076, 'WEATHER', 1, TIMESTAMP '2024-07-03 15:26:42.554', NULL, TIMESTAMP '2024-07-03 13:05:42 -05:00', 9254, 'Update 7.3.12 rolled back; ticket 4711');
INSERT INTO outages (outage_id, caused_by, region_id, site_id, cause, severity, started_at, ended_at, reported_at, customers_hit, report)
VALUES (190, 143, 8, NULL, 'POWER', 3, TIMESTAMP '2024-02-28 02:48:55.676', TIMESTAMP '2024-03-02 12:26:46.752', TIMESTAMP '2024-02-28 05:33:55 +01:30', 7863, NULL);
INSERT INTO outages (outage_id, caused_by, region_id, site_id, cause, severity, started_at, ended_at, reported_at, customers_hit, report)
VALUES (191, NULL, 9, 1194, 'SOFTWARE', 2, TIMESTAMP '2024-03-27 14:24:56.059', TIMESTAMP '2024-03-30 13:25:06.685', NULL, 4355, '');
INSERT INTO outages (outage_id, caused_by, region_id, site_id, cause, severity, started_at, ended_at, reported_at, customers_hit, report)
VALUES (192, NULL, 6, 1156, 'POWER', 1, TIMESTAMP '2024-07-10 00:42:25.136', TIMESTAMP '2024-07-14 14:44:53.987', TIMESTAMP '2024-07-09 23:55:25 -05:00', 10755, 'Digger cut the cable');
INSERT INTO outages (outage_id, caused_by, region_id, site_id, cause, severity, started_at, ended_at, reported_at, customers_hit, report)
VALUES (193, NULL, 4, 1141, 'SOFTWARE', 2, TIMESTAMP '2025-03-09 06:43:41.949', TIMESTAMP '2025-03-12 16:39:29.065', TIMESTAMP '2025-03-09 06:42:41 -05:00', 9612, 'Update 7.3.12 rolled back; ticket 4711');
INSERT INTO outages (outage_id, caused_by, region_id, site_id, cause, severity, started_at, ended_at, reported_at, customers_hit, report)
VALUES (194, NULL, 9, 1097, 'FIBRE', 2, TIMESTAMP '2024-09-03 14:18:31.033', TIMESTAMP '2024-09-06 17:11:31.948', TIMESTAMP '2024-09-03 19:15:31 +00:00', NULL, '');
INSERT INTO outages (outage_id, caused_by, region_id, site_id, cause, severity, started_at, ended_at, reported_at, customers_hit, report)
VALUES (195, 134, 4, 1127, 'FIBRE', 2, TIMESTAMP '2024-01-15 02:09:12.452', TIMESTAMP '2024-01-18 08:04:47.454', TIMESTAMP '2024-01-15 04:05:12 +01:00', NULL, 'Update 7.3.12 rolled back; ticket 4711');
INSERT INTO outages (outage_id, caused_by, region_id, site_id, cause, severity, started_at, ended_at, reported_at, customers_hit, report)
VALUES (196, NULL, 4, 1138, 'UNKNOWN', 3, TIMESTAMP '2025-02-03 06:36:34.114', TIMESTAMP '2025-02-07 09:37:49.301', TIMESTAMP '2025-02-03 09:55:34 +01:00', 5861, 'Provider''s fault; see FIB-2024/117');
INSERT INTO outages (outage_id, caused_by, region_id, site_id, cause, severity, started_at, ended_at, reported_at, customers_hit, report)
VALUES (197, NULL, 10, 1124, 'UNKNOWN', 1, TIMESTAMP '2024-03-09 10:25:09.832', TIMESTAMP '2024-03-10 17:36:17.731', TIMESTAMP '2024-03-09 12:32:09 +01:00', 8921, q'[Provider's fault; see FIB-2024/117]');
INSERT INTO outages (outage_id, caused_by, region_id, site_id, cause, severity, started_at, ended_at, reported_at, customers_hit, report)
VALUES (198, NULL, 3, 1213, 'POWER', 3, TIMESTAMP '2025-01-23 19:47:59.912', TIMESTAMP '2025-01-24 13:49:34.214', TIMESTAMP '2025-01-23 17:05:59 -05:00', 9887, '');
INSERT INTO outages (outage_id, caused_by, region_id, site_id, cause, severity, started_at, ended_at, reported_at, customers_hit, report)
VALUES (199, NULL, 4, 1127, 'UNKNOWN', 2, TIMESTAMP '2024-10-09 20:13:59.338', TIMESTAMP '2024-10-10 08:05:48.283', TIMESTAMP '2024-10-09 17:02:59 -05:00', 7021, 'Update 7.3.12 rolled back; ticket 4711');
INSERT INTO outages (outage_id, caused_by, region_id, site_id, cause, severity, started_at, ended_at, reported_at, customers_hit, report)
VALUES (200, NULL, 5, 1131, 'SOFTWARE', 4, TIMESTAMP '2024-08-06 20:51:05.114', TIMESTAMP '2024-08-07 11:53:36.881', TIMESTAMP '2024-08-07 01:00:05 +01:00', 10610, 'Digger cut the cable');

/* 200 rows so far */
INSERT INTO outages (outage_id, caused_by, region_id, site_id, cause, severity, started_at, ended_at, reported_at, customers_hit, report)
VALUES (201, 29, 11, 1103, 'UNKNOWN', 2, TIMESTAMP '2025-01-14 09:20:39.03', TIMESTAMP '2025-01-16 12:59:40.85', NULL, 956, 'Update 7.3.12 rolled back; ticket 4711');
INSERT INTO outages (outage_id, caused_by, region_id, site_id, cause, severity, started_at, ended_at, reported_at, customers_hit, report)
VALUES (202, 53, 6, 1177, 'POWER', 3, TIMESTAMP '2024-09-18 11:38:51.456', NULL, TIMESTAMP '2024-09-18 11:29:51 -05:00', 8503, 'Update 7.3.12 rolled back; ticket 4711');
INSERT INTO outages (outage_id, caused_by, region_id, site_id, cause, severity, started_at, ended_at, reported_at, customers_hit, report)
VALUES (203, 173, 4, NULL, 'SOFTWARE', 2, TIMESTAMP '2025-01-15 14:31:10.513', TIMESTAMP '2025-01-16 21:02:56.016', TIMESTAMP '2025-01-15 13:52:10 -05:00', 9779, NULL);
INSERT INTO outages (outage_id, caused_by, region_id, site_id, cause, severity, started_at, ended_at, reported_at, customers_hit, report)
VALUES (204, NULL, 6, 1084, 'POWER', 3, TIMESTAMP '2024-09-16 10:48:03.953', TIMESTAMP '2024-09-20 09:36:03.931', TIMESTAMP '2024-09-16 15:59:03 +01:30', NULL, 'Provider''s fault; see FIB-2024/117');
INSERT INTO outages (outage_id, caused_by, region_id, site_id, cause, severity, started_at, ended_at, reported_at, customers_hit, report)
VALUES (205, 187, 4, NULL, 'WEATHER', 3, TIMESTAMP '2024-05-12 09:16:04.236', TIMESTAMP '2024-05-16 22:32:59.711', TIMESTAMP '2024-05-12 14:46:04 +00:30', 6532, q'[Provider's fault; see FIB-2024/117]');
INSERT INTO outages (outage_id, caused_by, region_id, site_id, cause, severity, started_at, ended_at, reported_at, customers_hit, report)
VALUES (206, 110, 10, 1047, 'SOFTWARE', 3, TIMESTAMP '2024-06-24 21:17:58.484', TIMESTAMP '2024-06-26 04:38:44.248', TIMESTAMP '2024-06-25 03:53:58 +02:00', 11756, 'Provider''s fault; see FIB-2024/117');
INSERT INTO outages (outage_id, caused_by, region_id, site_id, cause, severity, started_at, ended_at, reported_at, customers_hit, report)
VALUES (207, NULL, 6, 1191, 'POWER', 3, TIMESTAMP '2025-02-12 20:44:38.42', TIMESTAMP '2025-02-13 00:57:40.044', NULL, 6286, 'Update 7.3.12 rolled back; ticket 4711');
INSERT INTO outages (outage_id, caused_by, region_id, site_id, cause, severity, started_at, ended_at, reported_at, customers_hit, report)
VALUES (208, NULL, 5, 1113, 'WEATHER', 3, TIMESTAMP '2024-04-29 00:24:54.739', TIMESTAMP '2024-05-01 10:32:57.804', TIMESTAMP '2024-04-29 01:06:54 +00:00', 702, NULL);
INSERT INTO outages (outage_id, caused_by, region_id, site_id, cause, severity, started_at, ended_at, reported_at, customers_hit, report)
VALUES (209, 15, 7, 1207, 'UNKNOWN', 3, TIMESTAMP '2024-11-04 02:25:00.747', TIMESTAMP '2024-11-06 15:36:05.567', TIMESTAMP '2024-11-04 05:58:00 +01:00', 11452, '');
INSERT INTO outages (outage_id, caused_by, region_id, site_id, cause, severity, started_at, ended_at, reported_at, customers_hit, report)
VALUES (210, NULL, 9, 1025, 'WEATHER', 2, TIMESTAMP '2024-07-03 08:24:46.269', TIMESTAMP '2024-07-06 09:16:09.17', TIMESTAMP '2024-07-03 05:55:46 -05:00', 9201, '');
INSERT INTO outages (outage_id, caused_by, region_id, site_id, cause, severity, started_at, ended_at, reported_at, customers_hit, report)
VALUES (211, NULL, 5, 1206, 'POWER', 2, TIMESTAMP '2024-02-26 20:54:39.425', TIMESTAMP '2024-02-27 10:59:44.278', TIMESTAMP '2024-02-26 16:13:39 -05:00', 2427, 'Storm "Ylva"');
INSERT INTO outages (outage_id, caused_by, region_id, site_id, cause, severity, started_at, ended_at, reported_at, customers_hit, report)
VALUES (212, NULL, 8, NULL, 'UNKNOWN', 4, TIMESTAMP '2024-09-28 14:35:52.071', TIMESTAMP '2024-09-29 12:07:27.233', TIMESTAMP '2024-09-28 16:03:52 +00:00', 3948, 'Provider''s fault; see FIB-2024/117');
INSERT INTO outages (outage_id, caused_by, region_id, site_id, cause, severity, started_at, ended_at, reported_at, customers_hit, report)
VALUES (213, NULL, 4, 1105, 'FIBRE', 2, TIMESTAMP '2024-03-03 22:13:43.919', TIMESTAMP '2024-03-05 02:49:29.041', TIMESTAMP '2024-03-03 21:19:43 -04:30', 10161, 'Digger cut the cable');
INSERT INTO outages (outage_id, caused_by, region_id, site_id, cause, severity, started_at, ended_at, reported_at, customers_hit, report)
VALUES (214, NULL, 8, 1195, 'POWER', 1, TIMESTAMP '2024-01-04 23:43:45.4', TIMESTAMP '2024-01-06 21:38:11.823', TIMESTAMP '2024-01-04 22:24:45 -05:00', NULL, 'Provider''s fault; see FIB-2024/117');
INSERT INTO outages (outage_id, caused_by, region_id, site_id, cause, severity, started_at, ended_at, reported_at, customers_hit, report)
VALUES (215, NULL, 3, 1173, 'FIBRE', 3, TIMESTAMP '2024-10-11 01:47:31.523', TIMESTAMP '2024-10-13 09:33:19.016', TIMESTAMP '2024-10-11 07:04:31 +01:00', 3942, 'Storm "Ylva"');
INSERT INTO outages (outage_id, caused_by, region_id, site_id, cause, severity, started_at, ended_at, reported_at, customers_hit, report)
VALUES (216, NULL, 11, NULL, 'SOFTWARE', 2, TIMESTAMP '2024-09-20 22:01:47.176', TIMESTAMP '2024-09-25 01:48:49.36', TIMESTAMP '2024-09-20 22:45:47 +00:00', 4393, 'Update 7.3.12 rolled back; ticket 4711');
INSERT INTO outages (outage_id, caused_by, region_id, site_id, cause, severity, started_at, ended_at, reported_at, customers_hit, report)
VALUES (217, NULL, 5, 1119, 'WEATHER', 4, TIMESTAMP '2024-11-30 11:25:17.631', TIMESTAMP '2024-11-30 11:45:31.801', NULL, 2465, 'Digger cut the cable');
INSERT INTO outages (outage_id, caused_by, region_id, site_id, cause, severity, started_at, ended_at, reported_at, customers_hit, report)
VALUES (218, NULL, 4, 1216, 'SOFTWARE', 2, TIMESTAMP '2024-08-10 10:31:35.913', TIMESTAMP '2024-08-14 23:48:39.855', TIMESTAMP '2024-08-10 12:04:35 +00:00', NULL, 'Provider''s fault; see FIB-2024/117');
INSERT INTO outages (outage_id, caused_by, region_id, site_id, cause, severity, started_at, ended_at, reported_at, customers_hit, report)
VALUES (219, NULL, 6, 1144, 'SOFTWARE', 3, TIMESTAMP '2024-12-28 16:25:03.882', TIMESTAMP '2024-12-29 06:05:28.432', TIMESTAMP '2024-12-28 19:11:03 +02:30', 10143, 'Storm "Ylva"');
INSERT INTO outages (outage_id, caused_by, region_id, site_id, cause, severity, started_at, ended_at, reported_at, customers_hit, report)
VALUES (220, 55, 8, NULL, 'SOFTWARE', 2, TIMESTAMP '2024-04-21 07:22:19.715', TIMESTAMP '2024-04-23 13:32:23.56', TIMESTAMP '2024-04-21 04:11:19 -05:00', 9420, 'Digger cut the cable');
INSERT INTO outages (outage_id, caused_by, region_id, site_id, cause, severity, started_at, ended_at, reported_at, customers_hit, report)
VALUES (221, 178, 8, 1184, 'FIBRE', 2, TIMESTAMP '2024-03-17 18:00:57.372', TIMESTAMP '2024-03-19 17:17:07.995', NULL, 8139, q'[Provider's fault; see FIB-2024/117]');
INSERT INTO outages (outage_id, caused_by, region_id, site_id, cause, severity, started_at, ended_at, reported_at, customers_hit, report)
VALUES (222, 128, 11, 1180, 'POWER', 3, TIMESTAMP '2024-01-17 01:41:17.232', TIMESTAMP '2024-01-18 15:06:51.398', TIMESTAMP '2024-01-16 20:49:17 -05:00', 9382, 'Storm "Ylva"');
INSERT INTO outages (outage_id, caused_by, region_id, site_id, cause, severity, started_at, ended_at, reported_at, customers_hit, report)
VALUES (223, 218, 6, 1079, 'UNKNOWN', 2, TIMESTAMP '2024-07-11 05:36:12.532', TIMESTAMP '2024-07-11 14:34:16.073', TIMESTAMP '2024-07-11 08:58:12 +01:00', 83, 'Update 7.3.12 rolled back; ticket 4711');
INSERT INTO outages (outage_id, caused_by, region_id, site_id, cause, severity, started_at, ended_at, reported_at, customers_hit, report)
VALUES (224, 141, 8, 1170, 'SOFTWARE', 2, TIMESTAMP '2024-03-15 20:30:51.615', TIMESTAMP '2024-03-18 04:03:26.671', TIMESTAMP '2024-03-15 21:18:51 +00:00', NULL, 'Digger cut the cable');
INSERT INTO outages (outage_id, caused_by, region_id, site_id, cause, severity, started_at, ended_at, reported_at, customers_hit, report)
VALUES (225, NULL, 4, 1105, 'SOFTWARE', 3, TIMESTAMP '2025-01-18 13:21:40.494', TIMESTAMP '2025-01-21 22:37:36.857', TIMESTAMP '2025-01-18 18:33:40 +02:30', NULL, '');
INSERT INTO outages (outage_id, caused_by, region_id, site_id, cause, severity, started_at, ended_at, reported_at, customers_hit, report)
VALUES (226, 167, 5, 1019, 'SOFTWARE', 3, TIMESTAMP '2025-01-14 08:04:05.232', NULL, TIMESTAMP '2025-01-14 11:16:05 +01:00', 779, NULL);
INSERT INTO outages (outage_id, caused_by, region_id, site_id, cause, severity, started_at, ended_at, reported_at, customers_hit, report)
VALUES (227, NULL, 3, 1057, 'POWER', 4, TIMESTAMP '2024-12-23 14:42:24.802', TIMESTAMP '2024-12-26 05:43:10.606', TIMESTAMP '2024-12-23 18:34:24 +02:00', 11472, 'Digger cut the cable');
INSERT INTO outages (outage_id, caused_by, region_id, site_id, cause, severity, started_at, ended_at, reported_at, customers_hit, report)
VALUES (228, NULL, 7, 1149, 'POWER', 2, TIMESTAMP '2024-02-25 02:28:11.66', TIMESTAMP '2024-02-27 04:01:17.718', NULL, 707, 'Digger cut the cable');
INSERT INTO outages (outage_id, caused_by, region_id, site_id, cause, severity, started_at, ended_at, reported_at, customers_hit, report)
VALUES (229, NULL, 9, 1168, 'POWER', 3, TIMESTAMP '2024-08-29 06:11:10.855', NULL, NULL, 3100, '');
INSERT INTO outages (outage_id, caused_by, region_id, site_id, cause, severity, started_at, ended_at, reported_at, customers_hit, report)
VALUES (230, NULL, 3, 1004, 'POWER', 3, TIMESTAMP '2024-02-06 07:12:36.744', TIMESTAMP '2024-02-08 13:20:30.836', TIMESTAMP '2024-02-06 10:07:36 +01:00', 10666, '');
INSERT INTO outages (outage_id, caused_by, region_id, site_id, cause, severity, started_at, ended_at, reported_at, customers_hit, report)
VALUES (231, NULL, 11, NULL, 'POWER', 3, TIMESTAMP '2024-04-11 02:13:07.119', TIMESTAMP '2024-04-11 16:41:08.18', TIMESTAMP '2024-04-11 04:27:07 +01:00', 8745, NULL);
INSERT INTO outages (outage_id, caused_by, region_id, site_id, cause, severity, started_at, ended_at, reported_at, customers_hit, report)
VALUES (232, NULL, 5, 1036, 'FIBRE', 4, TIMESTAMP '2024-03-09 01:17:13.837', TIMESTAMP '2024-03-09 17:33:49.792', TIMESTAMP '2024-03-09 07:06:13 +01:00', 9992, 'Update 7.3.12 rolled back; ticket 4711');
INSERT INTO outages (outage_id, caused_by, region_id, site_id, cause, severity, started_at, ended_at, reported_at, customers_hit, report)
VALUES (233, NULL, 4, 1048, 'POWER', 2, TIMESTAMP '2024-08-15 02:28:21.639', TIMESTAMP '2024-08-18 10:44:45.276', TIMESTAMP '2024-08-15 06:34:21 +02:00', 2020, 'Update 7.3.12 rolled back; ticket 4711');
INSERT INTO outages (outage_id, caused_by, region_id, site_id, cause, severity, started_at, ended_at, reported_at, customers_hit, report)
VALUES (234, NULL, 7, 1054, 'UNKNOWN', 3, TIMESTAMP '2024-07-10 06:22:46.148', NULL, NULL, 11284, 'Update 7.3.12 rolled back; ticket 4711');
INSERT INTO outages (outage_id, caused_by, region_id, site_id, cause, severity, started_at, ended_at, reported_at, customers_hit, report)
VALUES (235, NULL, 8, 1065, 'FIBRE', 2, TIMESTAMP '2024-06-08 06:03:04.452', TIMESTAMP '2024-06-08 13:26:22.62', TIMESTAMP '2024-06-08 02:35:04 -04:30', 1047, q'[Provider's fault; see FIB-2024/117]');
INSERT INTO outages (outage_id, caused_by, region_id, site_id, cause, severity, started_at, ended_at, reported_at, customers_hit, report)
VALUES (236, NULL, 11, 1167, 'POWER', 2, TIMESTAMP '2025-01-20 17:27:29.067', TIMESTAMP '2025-01-23 00:00:42.582', TIMESTAMP '2025-01-20 20:34:29 +01:00', 8792, 'Storm "Ylva"');
INSERT INTO outages (outage_id, caused_by, region_id, site_id, cause, severity, started_at, ended_at, reported_at, customers_hit, report)
VALUES (237, NULL, 7, NULL, 'FIBRE', 3, TIMESTAMP '2024-03-20 12:30:41.86', NULL, NULL, 3417, 'Storm "Ylva"');
INSERT INTO outages (outage_id, caused_by, region_id, site_id, cause, severity, started_at, ended_at, reported_at, customers_hit, report)
VALUES (238, NULL, 5, 1077, 'UNKNOWN', 2, TIMESTAMP '2024-04-24 19:51:21.13', TIMESTAMP '2024-04-25 15:14:06.27', TIMESTAMP '2024-04-24 21:46:21 +00:00', 1129, 'Provider''s fault; see FIB-2024/117');
INSERT INTO outages (outage_id, caused_by, region_id, site_id, cause, severity, started_at, ended_at, reported_at, customers_hit, report)
VALUES (239, NULL, 11, NULL, 'WEATHER', 1, TIMESTAMP '2024-11-10 02:29:38.645', TIMESTAMP '2024-11-11 09:52:20.884', NULL, 8386, '');
INSERT INTO outages (outage_id, caused_by, region_id, site_id, cause, severity, started_at, ended_at, reported_at, customers_hit, report)
VALUES (240, NULL, 11, NULL, 'UNKNOWN', 3, TIMESTAMP '2024-10-01 18:00:49.646', TIMESTAMP '2024-10-02 17:19:34.232', TIMESTAMP '2024-10-02 00:14:49 +02:00', 9203, '');
INSERT INTO outages (outage_id, caused_by, region_id, site_id, cause, severity, started_at, ended_at, reported_at, customers_hit, report)
VALUES (241, NULL, 8, 1143, 'WEATHER', 2, TIMESTAMP '2024-02-16 15:39:34.707', TIMESTAMP '2024-02-18 15:46:13.635', TIMESTAMP '2024-02-16 11:17:34 -04:30', NULL, 'Update 7.3.12 rolled back; ticket 4711');
INSERT INTO outages (outage_id, caused_by, region_id, site_id, cause, severity, started_at, ended_at, reported_at, customers_hit, report)
VALUES (242, NULL, 5, NULL, 'POWER', 3, TIMESTAMP '2024-03-26 21:05:37.11', TIMESTAMP '2024-03-28 03:12:19.88', NULL, 1505, NULL);
INSERT INTO outages (outage_id, caused_by, region_id, site_id, cause, severity, started_at, ended_at, reported_at, customers_hit, report)
VALUES (243, NULL, 4, 1142, 'POWER', 2, TIMESTAMP '2024-03-26 03:17:30.639', TIMESTAMP '2024-03-29 01:23:24.128', TIMESTAMP '2024-03-26 04:39:30 +01:00', NULL, 'Storm "Ylva"');
INSERT INTO outages (outage_id, caused_by, region_id, site_id, cause, severity, started_at, ended_at, reported_at, customers_hit, report)
VALUES (244, NULL, 8, 1045, 'POWER', 2, TIMESTAMP '2025-03-03 09:07:36.512', TIMESTAMP '2025-03-07 19:55:41.239', NULL, 11363, '');
INSERT INTO outages (outage_id, caused_by, region_id, site_id, cause, severity, started_at, ended_at, reported_at, customers_hit, report)
VALUES (245, NULL, 6, 1191, 'SOFTWARE', 4, TIMESTAMP '2024-06-28 13:25:52.819', TIMESTAMP '2024-06-30 03:09:30.776', NULL, 7179, NULL);
INSERT INTO outages (outage_id, caused_by, region_id, site_id, cause, severity, started_at, ended_at, reported_at, customers_hit, report)
VALUES (246, NULL, 10, 1181, 'FIBRE', 3, TIMESTAMP '2024-02-22 20:34:18.69', TIMESTAMP '2024-02-26 12:00:19.713', NULL, 1615, '');
INSERT INTO outages (outage_id, caused_by, region_id, site_id, cause, severity, started_at, ended_at, reported_at, customers_hit, report)
VALUES (247, NULL, 6, 1020, 'FIBRE', 3, TIMESTAMP '2024-07-28 03:17:58.967', TIMESTAMP '2024-07-30 13:21:20.632', TIMESTAMP '2024-07-28 09:16:58 +02:00', 9902, '');
INSERT INTO outages (outage_id, caused_by, region_id, site_id, cause, severity, started_at, ended_at, reported_at, customers_hit, report)
VALUES (248, NULL, 7, 1118, 'WEATHER', 2, TIMESTAMP '2024-01-28 01:25:31.461', NULL, NULL, 3135, '');
INSERT INTO outages (outage_id, caused_by, region_id, site_id, cause, severity, started_at, ended_at, reported_at, customers_hit, report)
VALUES (249, NULL, 5, NULL, 'SOFTWARE', 2, TIMESTAMP '2024-08-09 06:48:39.059', NULL, TIMESTAMP '2024-08-09 07:53:39 +01:00', 695, 'Digger cut the cable');
INSERT INTO outages (outage_id, caused_by, region_id, site_id, cause, severity, started_at, ended_at, reported_at, customers_hit, report)
VALUES (250, NULL, 10, 1186, 'POWER', 3, TIMESTAMP '2024-03-13 18:06:33.788', TIMESTAMP '2024-03-18 04:21:01.571', TIMESTAMP '2024-03-14 00:19:33 +02:00', 2403, 'Update 7.3.12 rolled back; ticket 4711');
INSERT INTO outages (outage_id, caused_by, region_id, site_id, cause, severity, started_at, ended_at, reported_at, customers_hit, report)
VALUES (251, NULL, 9, 1168, 'POWER', 2, TIMESTAMP '2024-01-24 11:43:11.778', TIMESTAMP '2024-01-26 19:58:33.046', TIMESTAMP '2024-01-24 16:04:11 +01:00', 10431, 'Digger cut the cable');
INSERT INTO outages (outage_id, caused_by, region_id, site_id, cause, severity, started_at, ended_at, reported_at, customers_hit, report)
VALUES (252, NULL, 3, 1102, 'UNKNOWN', 1, TIMESTAMP '2024-04-25 01:28:32.45', TIMESTAMP '2024-04-28 14:02:52.065', TIMESTAMP '2024-04-25 04:11:32 +01:00', 5060, 'Update 7.3.12 rolled back; ticket 4711');
INSERT INTO outages (outage_id, caused_by, region_id, site_id, cause, severity, started_at, ended_at, reported_at, customers_hit, report)
VALUES (253, 218, 8, NULL, 'FIBRE', 2, TIMESTAMP '2024-08-14 01:22:48.294', TIMESTAMP '2024-08-18 08:00:10.422', TIMESTAMP '2024-08-14 00:00:48 -05:00', NULL, 'Storm "Ylva"');
INSERT INTO outages (outage_id, caused_by, region_id, site_id, cause, severity, started_at, ended_at, reported_at, customers_hit, report)
VALUES (254, NULL, 5, 1005, 'FIBRE', 1, TIMESTAMP '2024-05-30 17:27:25.927', TIMESTAMP '2024-06-02 00:10:44.391', TIMESTAMP '2024-05-30 16:31:25 -05:00', 8398, 'Digger cut the cable');
INSERT INTO outages (outage_id, caused_by, region_id, site_id, cause, severity, started_at, ended_at, reported_at, customers_hit, report)
VALUES (255, NULL, 6, 1082, 'POWER', 2, TIMESTAMP '2024-10-26 18:00:45.941', TIMESTAMP '2024-10-29 16:56:49.97', TIMESTAMP '2024-10-26 14:30:45 -05:00', 6662, NULL);
INSERT INTO outages (outage_id, caused_by, region_id, site_id, cause, severity, started_at, ended_at, reported_at, customers_hit, report)
VALUES (256, NULL, 8, NULL, 'POWER', 3, TIMESTAMP '2025-03-19 19:39:22.701', TIMESTAMP '2025-03-21 22:16:06.039', TIMESTAMP '2025-03-19 23:35:22 +01:00', 7414, NULL);
INSERT INTO outages (outage_id, caused_by, region_id, site_id, cause, severity, started_at, ended_at, reported_at, customers_hit, report)
VALUES (257, NULL, 3, 1126, 'POWER', 2, TIMESTAMP '2024-09-05 06:33:49.618', TIMESTAMP '2024-09-06 20:18:37.247', TIMESTAMP '2024-09-05 09:16:49 +01:00', 6054, q'[Provider's fault; see FIB-2024/117]');
INSERT INTO outages (outage_id, caused_by, region_id, site_id, cause, severity, started_at, ended_at, reported_at, customers_hit, report)
VALUES (258, 10, 4, 1135, 'POWER', 3, TIMESTAMP '2024-03-01 20:42:45.197', TIMESTAMP '2024-03-02 07:02:47.036', TIMESTAMP '2024-03-01 23:24:45 +01:00', 3738, '');
INSERT INTO outages (outage_id, caused_by, region_id, site_id, cause, severity, started_at, ended_at, reported_at, customers_hit, report)
VALUES (259, NULL, 11, NULL, 'POWER', 2, TIMESTAMP '2024-10-21 10:53:24.395', TIMESTAMP '2024-10-24 11:46:34.107', NULL, 6887, '');
INSERT INTO outages (outage_id, caused_by, region_id, site_id, cause, severity, started_at, ended_at, reported_at, customers_hit, report)
VALUES (260, NULL, 11, 1076, 'POWER', 3, TIMESTAMP '2024-08-29 23:03:06.681', NULL, TIMESTAMP '2024-08-30 02:40:06 +01:00', 2172, 'Digger cut the cable');
INSERT INTO outages (outage_id, caused_by, region_id, site_id, cause, severity, started_at, ended_at, reported_at, customers_hit, report)
VALUES (261, NULL, 7, 1207, 'WEATHER', 1, TIMESTAMP '2024-06-12 19:54:46.181', TIMESTAMP '2024-06-16 05:45:05.058', NULL, 1687, 'Digger cut the cable');
INSERT INTO outages (outage_id, caused_by, region_id, site_id, cause, severity, started_at, ended_at, reported_at, customers_hit, report)
VALUES (262, NULL, 4, 1053, 'WEATHER', 1, TIMESTAMP '2025-03-26 03:37:37.082', TIMESTAMP '2025-03-30 15:02:24.736', TIMESTAMP '2025-03-26 07:38:37 +02:00', 10526, '');
INSERT INTO outages (outage_id, caused_by, region_id, site_id, cause, severity, started_at, ended_at, reported_at, customers_hit, report)
VALUES (263, NULL, 3, 1148, 'SOFTWARE', 4, TIMESTAMP '2024-01-08 19:37:30.226', TIMESTAMP '2024-01-12 23:46:45.748', TIMESTAMP '2024-01-08 22:39:30 +00:00', 5532, q'[Provider's fault; see FIB-2024/117]');
INSERT INTO outages (outage_id, caused_by, region_id, site_id, cause, severity, started_at, ended_at, reported_at, customers_hit, report)
VALUES (264, NULL, 4, 1147, 'POWER', 2, TIMESTAMP '2024-07-07 04:55:02.656', TIMESTAMP '2024-07-11 09:47:32.133', NULL, 11650, '');
INSERT INTO outages (outage_id, caused_by, region_id, site_id, cause, severity, started_at, ended_at, reported_at, customers_hit, report)
VALUES (265, NULL, 7, 1165, 'UNKNOWN', 1, TIMESTAMP '2024-08-22 08:36:18.286', TIMESTAMP '2024-08-23 18:36:47.09', NULL, 11952, q'[Provider's fault; see FIB-2024/117]');
INSERT INTO outages (outage_id, caused_by, region_id, site_id, cause, severity, started_at, ended_at, reported_at, customers_hit, report)
VALUES (266, NULL, 10, 1074, 'POWER', 2, TIMESTAMP '2024-12-06 13:35:43.821', TIMESTAMP '2024-12-08 16:27:15.138', TIMESTAMP '2024-12-06 09:33:43 -05:00', 7174, NULL);
INSERT INTO outages (outage_id, caused_by, region_id, site_id, cause, severity, started_at, ended_at, reported_at, customers_hit, report)
VALUES (267, 51, 9, 1132, 'FIBRE', 3, TIMESTAMP '2024-03-19 16:41:51.941', TIMESTAMP '2024-03-20 17:04:55.701', TIMESTAMP '2024-03-19 11:42:51 -05:00', 11094, 'Digger cut the cable');
INSERT INTO outages (outage_id, caused_by, region_id, site_id, cause, severity, started_at, ended_at, reported_at, customers_hit, report)
VALUES (268, NULL, 11, NULL, 'POWER', 2, TIMESTAMP '2024-09-04 17:28:25.156', TIMESTAMP '2024-09-06 16:20:21.207', TIMESTAMP '2024-09-04 22:03:25 +00:00', 8639, '');
INSERT INTO outages (outage_id, caused_by, region_id, site_id, cause, severity, started_at, ended_at, reported_at, customers_hit, report)
VALUES (269, NULL, 7, 1207, 'SOFTWARE', 3, TIMESTAMP '2024-03-13 03:18:38.113', TIMESTAMP '2024-03-14 07:09:52.735', TIMESTAMP '2024-03-13 06:23:38 +02:00', 3506, 'Storm "Ylva"');
INSERT INTO outages (outage_id, caused_by, region_id, site_id, cause, severity, started_at, ended_at, reported_at, customers_hit, report)
VALUES (270, NULL, 3, 1174, 'SOFTWARE', 2, TIMESTAMP '2024-09-25 16:31:15.229', TIMESTAMP '2024-09-26 16:02:45.448', TIMESTAMP '2024-09-25 12:52:15 -05:00', NULL, 'Update 7.3.12 rolled back; ticket 4711');
INSERT INTO outages (outage_id, caused_by, region_id, site_id, cause, severity, started_at, ended_at, reported_at, customers_hit, report)
VALUES (271, NULL, 8, 1023, 'FIBRE', 2, TIMESTAMP '2024-12-29 15:32:55.752', TIMESTAMP '2024-12-31 07:09:47.458', TIMESTAMP '2024-12-29 13:24:55 -05:00', 8845, 'Update 7.3.12 rolled back; ticket 4711');
INSERT INTO outages (outage_id, caused_by, region_id, site_id, cause, severity, started_at, ended_at, reported_at, customers_hit, report)
VALUES (272, NULL, 10, 1029, 'UNKNOWN', 2, TIMESTAMP '2024-05-31 20:58:42.026', TIMESTAMP '2024-06-05 09:48:58.348', TIMESTAMP '2024-05-31 22:30:42 +01:00', 9917, 'Storm "Ylva"');
INSERT INTO outages (outage_id, caused_by, region_id, site_id, cause, severity, started_at, ended_at, reported_at, customers_hit, report)
VALUES (273, NULL, 9, 1132, 'POWER', 2, TIMESTAMP '2024-12-14 09:14:43.861', TIMESTAMP '2024-12-18 08:40:50.579', TIMESTAMP '2024-12-14 13:51:43 +02:00', 2664, NULL);
INSERT INTO outages (outage_id, caused_by, region_id, site_id, cause, severity, started_at, ended_at, reported_at, customers_hit, report)
VALUES (274, NULL, 7, 1007, 'WEATHER', 2, TIMESTAMP '2025-01-30 17:47:46.636', TIMESTAMP '2025-02-03 01:40:51.294', TIMESTAMP '2025-01-30 22:30:46 +02:00', 646, 'Update 7.3.12 rolled back; ticket 4711');
INSERT INTO outages (outage_id, caused_by, region_id, site_id, cause, severity, started_at, ended_at, reported_at, customers_hit, report)
VALUES (275, NULL, 8, 1089, 'UNKNOWN', 3, TIMESTAMP '2025-01-05 15:43:34.758', TIMESTAMP '2025-01-07 18:00:11.82', TIMESTAMP '2025-01-05 16:58:34 +00:00', 9040, 'Update 7.3.12 rolled back; ticket 4711');
INSERT INTO outages (outage_id, caused_by, region_id, site_id, cause, severity, started_at, ended_at, reported_at, customers_hit, report)
VALUES (276, NULL, 9, 1025, 'POWER', 3, TIMESTAMP '2024-12-26 09:32:01.104', TIMESTAMP '2024-12-28 10:50:05.028', TIMESTAMP '2024-12-26 10:11:01 +00:00', 2714, 'Digger cut the cable');
INSERT INTO outages (outage_id, caused_by, region_id, site_id, cause, severity, started_at, ended_at, reported_at, customers_hit, report)
VALUES (277, NULL, 8, 1107, 'SOFTWARE', 3, TIMESTAMP '2024-07-08 23:21:57.672', TIMESTAMP '2024-07-11 04:00:55.862', NULL, 3890, NULL);
INSERT INTO outages (outage_id, caused_by, region_id, site_id, cause, severity, started_at, ended_at, reported_at, customers_hit, report)
VALUES (278, NULL, 11, NULL, 'WEATHER', 2, TIMESTAMP '2024-05-02 13:57:40.421', TIMESTAMP '2024-05-03 07:36:34.745', NULL, 5130, 'Provider''s fault; see FIB-2024/117');
INSERT INTO outages (outage_id, caused_by, region_id, site_id, cause, severity, started_at, ended_at, reported_at, customers_hit, report)
VALUES (279, NULL, 9, 1051, 'FIBRE', 1, TIMESTAMP '2024-12-10 07:34:24.543', TIMESTAMP '2024-12-13 01:17:16.438', NULL, 1757, 'Storm "Ylva"');
INSERT INTO outages (outage_id, caused_by, region_id, site_id, cause, severity, started_at, ended_at, reported_at, customers_hit, report)
VALUES (280, NULL, 3, 1088, 'SOFTWARE', 3, TIMESTAMP '2024-04-12 15:18:24.749', TIMESTAMP '2024-04-14 09:21:27.222', TIMESTAMP '2024-04-12 18:52:24 +01:00', 3363, 'Storm "Ylva"');
INSERT INTO outages (outage_id, caused_by, region_id, site_id, cause, severity, started_at, ended_at, reported_at, customers_hit, report)
VALUES (281, NULL, 6, 1137, 'UNKNOWN', 2, TIMESTAMP '2025-03-13 03:14:32.023', TIMESTAMP '2025-03-17 11:19:33.915', TIMESTAMP '2025-03-13 03:39:32 +00:00', 11724, '');
INSERT INTO outages (outage_id, caused_by, region_id, site_id, cause, severity, started_at, ended_at, reported_at, customers_hit, report)
VALUES (282, NULL, 7, 1098, 'WEATHER', 2, TIMESTAMP '2025-01-14 21:36:57.496', TIMESTAMP '2025-01-15 05:24:26.006', TIMESTAMP '2025-01-14 16:47:57 -05:00', NULL, '');
INSERT INTO outages (outage_id, caused_by, region_id, site_id, cause, severity, started_at, ended_at, reported_at, customers_hit, report)
VALUES (283, NULL, 6, NULL, 'FIBRE', 3, TIMESTAMP '2024-02-04 18:13:06.204', TIMESTAMP '2024-02-08 20:29:27.787', TIMESTAMP '2024-02-04 19:50:06 +00:00', 8428, NULL);
INSERT INTO outages (outage_id, caused_by, region_id, site_id, cause, severity, started_at, ended_at, reported_at, customers_hit, report)
VALUES (284, 25, 8, 1110, 'FIBRE', 2, TIMESTAMP '2024-01-10 00:57:49.506', TIMESTAMP '2024-01-14 09:43:00.277', TIMESTAMP '2024-01-10 04:21:49 +01:00', 5121, '');
INSERT INTO outages (outage_id, caused_by, region_id, site_id, cause, severity, started_at, ended_at, reported_at, customers_hit, report)
VALUES (285, NULL, 4, NULL, 'POWER', 1, TIMESTAMP '2024-05-14 18:46:43.076', TIMESTAMP '2024-05-18 16:30:09.412', TIMESTAMP '2024-05-14 23:41:43 +02:00', NULL, 'Storm "Ylva"');
INSERT INTO outages (outage_id, caused_by, region_id, site_id, cause, severity, started_at, ended_at, reported_at, customers_hit, report)
VALUES (286, NULL, 8, 1085, 'POWER', 3, TIMESTAMP '2024-12-13 19:11:12.404', TIMESTAMP '2024-12-16 06:40:30.481', TIMESTAMP '2024-12-14 01:13:12 +02:00', NULL, NULL);
INSERT INTO outages (outage_id, caused_by, region_id, site_id, cause, severity, started_at, ended_at, reported_at, customers_hit, report)
VALUES (287, NULL, 4, 1127, 'POWER', 1, TIMESTAMP '2024-03-11 13:41:35.516', TIMESTAMP '2024-03-15 21:27:30.227', TIMESTAMP '2024-03-11 18:57:35 +02:30', 10183, 'Digger cut the cable');
INSERT INTO outages (outage_id, caused_by, region_id, site_id, cause, severity, started_at, ended_at, reported_at, customers_hit, report)
VALUES (288, NULL, 11, 1049, 'WEATHER', 3, TIMESTAMP '2025-01-25 10:51:08.856', TIMESTAMP '2025-01-26 21:07:07.333', TIMESTAMP '2025-01-25 14:21:08 +01:30', 2416, 'Provider''s fault; see FIB-2024/117');
INSERT INTO outages (outage_id, caused_by, region_id, site_id, cause, severity, started_at, ended_at, reported_at, customers_hit, report)
VALUES (289, NULL, 6, 1137, 'FIBRE', 2, TIMESTAMP '2024-11-02 07:07:23.553', NULL, TIMESTAMP '2024-11-02 02:49:23 -04:30', NULL, q'[Provider's fault; see FIB-2024/117]');
INSERT INTO outages (outage_id, caused_by, region_id, site_id, cause, severity, started_at, ended_at, reported_at, customers_hit, report)
VALUES (290, NULL, 11, NULL, 'WEATHER', 3, TIMESTAMP '2024-04-19 15:10:47.723', TIMESTAMP '2024-04-21 12:47:33.827', TIMESTAMP '2024-04-19 21:53:47 +02:00', 5539, NULL);
INSERT INTO outages (outage_id, caused_by, region_id, site_id, cause, severity, started_at, ended_at, reported_at, customers_hit, report)
VALUES (291, NULL, 8, 1184, 'FIBRE', 2, TIMESTAMP '2024-03-10 03:58:16.592', TIMESTAMP '2024-03-10 15:04:41.194', NULL, 8153, 'Digger cut the cable');
INSERT INTO outages (outage_id, caused_by, region_id, site_id, cause, severity, started_at, ended_at, reported_at, customers_hit, report)
VALUES (292, 233, 3, 1148, 'UNKNOWN', 3, TIMESTAMP '2024-05-08 05:44:25.712', TIMESTAMP '2024-05-12 13:08:54.965', TIMESTAMP '2024-05-08 10:48:25 +01:00', NULL, 'Provider''s fault; see FIB-2024/117');
INSERT INTO outages (outage_id, caused_by, region_id, site_id, cause, severity, started_at, ended_at, reported_at, customers_hit, report)
VALUES (293, NULL, 6, 1059, 'SOFTWARE', 2, TIMESTAMP '2025-02-09 12:58:42.532', TIMESTAMP '2025-02-11 16:45:08.443', TIMESTAMP '2025-02-09 18:34:42 +01:00', NULL, 'Update 7.3.12 rolled back; ticket 4711');
INSERT INTO outages (outage_id, caused_by, region_id, site_id, cause, severity, started_at, ended_at, reported_at, customers_hit, report)
VALUES (294, NULL, 10, 1181, 'FIBRE', 3, TIMESTAMP '2025-02-19 18:05:22.451', TIMESTAMP '2025-02-21 18:49:20.77', TIMESTAMP '2025-02-19 21:42:22 +02:00', 4513, 'Digger cut the cable');
INSERT INTO outages (outage_id, caused_by, region_id, site_id, cause, severity, started_at, ended_at, reported_at, customers_hit, report)
VALUES (295, 76, 5, 1031, 'POWER', 3, TIMESTAMP '2024-12-14 20:17:02.707', TIMESTAMP '2024-12-19 00:46:38.231', TIMESTAMP '2024-12-15 00:18:02 +01:00', 565, 'Update 7.3.12 rolled back; ticket 4711');
INSERT INTO outages (outage_id, caused_by, region_id, site_id, cause, severity, started_at, ended_at, reported_at, customers_hit, report)
VALUES (296, NULL, 6, NULL, 'POWER', 1, TIMESTAMP '2024-05-17 03:22:51.813', TIMESTAMP '2024-05-18 15:50:45.183', TIMESTAMP '2024-05-17 04:19:51 +00:00', 10460, '');
INSERT INTO outages (outage_id, caused_by, region_id, site_id, cause, severity, started_at, ended_at, reported_at, customers_hit, report)
VALUES (297, NULL, 5, NULL, 'UNKNOWN', 4, TIMESTAMP '2025-02-21 17:03:44.731', NULL, NULL, 11270, '');
INSERT INTO outages (outage_id, caused_by, region_id, site_id, cause, severity, started_at, ended_at, reported_at, customers_hit, report)
VALUES (298, NULL, 3, 1015, 'POWER', 2, TIMESTAMP '2024-01-06 16:41:40.813', NULL, TIMESTAMP '2024-01-06 16:00:40 -05:00', 11901, 'Storm "Ylva"');
INSERT INTO outages (outage_id, caused_by, region_id, site_id, cause, severity, started_at, ended_at, reported_at, customers_hit, report)
VALUES (299, NULL, 10, 1047, 'POWER', 3, TIMESTAMP '2024-06-15 04:05:49.361', TIMESTAMP '2024-06-19 02:39:03.434', TIMESTAMP '2024-06-15 06:06:49 +00:00', 10955, 'Storm "Ylva"');
INSERT INTO outages (outage_id, caused_by, region_id, site_id, cause, severity, started_at, ended_at, reported_at, customers_hit, report)
VALUES (300, NULL, 9, 1095, 'POWER', 3, TIMESTAMP '2024-03-05 03:42:07.909', TIMESTAMP '2024-03-07 05:01:20.838', TIMESTAMP '2024-03-05 02:29:07 -04:30', NULL, 'Update 7.3.12 rolled back; ticket 4711');

COMMIT;
