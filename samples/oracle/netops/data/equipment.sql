-- Rows of EQUIPMENT; made by data/generate.py, not by hand.

INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20001, 1094, 3, 'HAS-2013-00001', 'POWER', 'RBS-6601', 'R', 20967.61, TO_DATE('19.04.2013', 'DD.MM.YYYY'), 36, .85, TIMESTAMP '2024-11-12 03:55:00.453417', 'LOADER');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, power_factor, updated_at, updated_by)
VALUES (20002, 1093, 3, 'HAS-2022-00002', 'RADIO', 'MX "lite"', 'R', 41040.09, DATE '2022-10-21', 0.5, TIMESTAMP '2025-02-26 20:23:00.919', 'PLAN_X');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20003, 1154, 9, 'RDG-2024-00003', 'ANTENNA', '', 'R', 2288.74, DATE '2024-05-18', 24, 0.925, TIMESTAMP '2025-03-04 12:08:00.748417', 'ADA');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, power_factor, updated_at, updated_by)
VALUES (20004, 1085, 15, 'OCC-2012-00004', 'ROUTER', NULL, 'R', 30950.96, NULL, 0.5, TIMESTAMP '2025-01-14 14:10:00.559', 'ADA');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20005, 1169, 10, 'QLK-2019-00005', 'POWER', 'Étoile 5', 'A', 2794.46, DATE '2019-08-31', 24, NULL, TIMESTAMP '2025-02-01 20:16:00.170417', 'PLAN_X');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20006, 1151, 15, 'OCC-2016-00006', 'RADIO', 'MX "lite"', 22118.2, DATE '2016-05-05', 36, 0.99, TIMESTAMP '2024-06-29 09:57:00.437', 'ADA');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20007, 1133, 8, 'TMX-2016-00007', 'RADIO', 'AIR 3246', 'R', 38356.76, TO_DATE('11.09.2016', 'DD.MM.YYYY'), 24, 0.5, TIMESTAMP '2024-08-04 03:25:00.199', 'ADA');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20008, 1162, 6, 'BSN-2016-00008', 'COOLING', 'Étoile 5', 'S', 21173.79, DATE '2016-02-28', 60, 0.5, TIMESTAMP '2024-12-31 11:17:00.430417', 'PLAN_X');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20009, 1083, 1, 'NWR-2012-00009', 'ROUTER', 'Étoile 5', 'A', 35817.02, DATE '2012-10-28', 12, .5, TIMESTAMP '2024-06-26 03:38:00.267', 'LOADER');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20010, NULL, 7, 'FRS-2021-00010', 'RADIO', 'Étoile 5', 'R', 26137.04, TO_DATE('22.02.2021', 'DD.MM.YYYY'), 12, 0.925, TIMESTAMP '2025-01-29 07:09:00.856417', 'LOADER');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20011, 1164, 4, 'OCP-2017-00011', 'ANTENNA', 'RBS-6601', 'A', NULL, DATE '2017-09-30', 24, 1, TIMESTAMP '2025-01-05 01:07:00.63', 'ADA');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20012, 1013, 14, 'UN7-2021-00012', 'ANTENNA', 'K800/65', 'R', 1025.93, DATE '2021-06-14', 12, 1, TIMESTAMP '2024-12-10 15:01:00.077', 'LOADER');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20013, 1009, 12, 'ZPC-2019-00013', 'COOLING', 'RBS-6601', 'A', 28441.53, TO_DATE('14.05.2019', 'DD.MM.YYYY'), 24, .5, TIMESTAMP '2024-03-29 23:40:00.798', 'ADA');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, purchase_price, purchased, power_factor, updated_at, updated_by)
VALUES (20014, 1166, 8, 'TMX-2023-00014', 'POWER', 'AIR 3246', 33403.69, DATE '2023-12-22', 0.85, TIMESTAMP '2024-07-28 19:32:00.078', 'PLAN_X');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20015, 1157, 13, 'HPM-2015-00015', 'COOLING', 'Étoile 5', 'A', NULL, DATE '2015-10-16', 12, 0.99, TIMESTAMP '2024-09-01 19:00:00.244417', 'ADA');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, purchase_price, purchased, power_factor, updated_at, updated_by)
VALUES (20016, 1201, 3, 'HAS-2014-00016', 'POWER', NULL, NULL, TO_DATE('28.06.2014', 'DD.MM.YYYY'), 1, TIMESTAMP '2024-06-08 15:44:00.314417', 'LOADER');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20017, 1010, 12, 'ZPC-2012-00017', 'POWER', 'PSU & UPS 48V', 'R', 8841.73, DATE '2012-07-12', NULL, .99, TIMESTAMP '2024-06-04 22:09:00.333', 'LOADER');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20018, NULL, 4, 'OCP-2020-00018', 'ROUTER', 'PSU & UPS 48V', 41010.55, DATE '2020-02-29', NULL, 0.99, TIMESTAMP '2024-10-18 05:26:00.111', 'LOADER');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20019, 1148, 11, 'ELR-2016-00019', 'RADIO', 'PSU ' || CHR(38) || ' UPS 48V', 'A', 21293.07, TO_DATE('16.04.2016', 'DD.MM.YYYY'), NULL, 0.5, TIMESTAMP '2024-04-16 08:51:00.484', 'PLAN_X');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20020, 1096, 7, 'FRS-2013-00020', 'RADIO', 'PSU & UPS 48V', 'S', 46615.94, DATE '2013-07-15', 60, NULL, TIMESTAMP '2025-02-25 12:17:00.854', 'PLAN_X');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20021, 1070, 13, 'HPM-2020-00021', 'RADIO', 'MX "lite"', 'R', 34164.93, DATE '2020-02-29', 12, .925, TIMESTAMP '2024-10-19 18:25:00.426', 'ADA');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20022, 1070, 12, 'ZPC-2018-00022', 'RADIO', 'Étoile 5', 23971.38, TO_DATE('26.01.2018', 'DD.MM.YYYY'), 12, 0.85, TIMESTAMP '2024-08-18 00:38:00.541417', 'LOADER');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20023, 1193, 14, 'UN7-2014-00023', 'ANTENNA', 'K800/65', 'A', 42140.49, NULL, 12, 1, TIMESTAMP '2024-08-13 19:56:00.878417', 'LOADER');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20024, 1066, 14, 'UN7-2024-00024', 'POWER', NULL, NULL, DATE '2024-02-28', NULL, 0.3333333333, TIMESTAMP '2024-03-30 20:38:00.908', 'PLAN_X');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20025, 1194, 10, 'QLK-2019-00025', 'RADIO', NULL, 'A', 591.73, TO_DATE('30.11.2019', 'DD.MM.YYYY'), 60, NULL, TIMESTAMP '2024-09-27 15:00:00.716417', 'PLAN_X');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, power_factor, updated_at, updated_by)
VALUES (20026, 1004, 7, 'FRS-2012-00026', 'RADIO', '', 'R', 9209.42, NULL, 0.925, TIMESTAMP '2024-11-10 13:17:00.904', 'PLAN_X');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20027, 1171, 13, 'HPM-2016-00027', 'ANTENNA', 'RBS-6601', 'A', NULL, DATE '2016-02-16', 60, 0.3333333333, TIMESTAMP '2024-02-11 23:06:00.18', 'LOADER');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, power_factor, updated_at, updated_by)
VALUES (20028, 1173, 5, 'SKD-2016-00028', 'RADIO', '', 'R', 20317.44, TO_DATE('02.05.2016', 'DD.MM.YYYY'), 0.925, TIMESTAMP '2025-03-25 17:40:00.215', 'ADA');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20029, 1032, 9, 'RDG-2024-00029', 'ANTENNA', NULL, 'A', 15598.13, DATE '2024-02-08', 60, NULL, TIMESTAMP '2024-02-17 04:05:00.776', 'LOADER');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, purchase_price, purchased, power_factor, updated_at, updated_by)
VALUES (20030, 1033, 13, 'HPM-2024-00030', 'ROUTER', 'MX "lite"', 3080.07, DATE '2024-04-06', NULL, TIMESTAMP '2024-08-24 21:35:00.241', 'ADA');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20031, 1053, 5, 'SKD-2023-00031', 'POWER', 'RBS-6601', 'A', 46810.71, TO_DATE('03.08.2023', 'DD.MM.YYYY'), NULL, 0.925, TIMESTAMP '2024-04-21 01:36:00.582', 'ADA');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20032, 1016, 6, 'BSN-2013-00032', 'COOLING', 'RBS-6601', 15904.09, NULL, 36, NULL, TIMESTAMP '2024-05-31 19:54:00.765', 'LOADER');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20033, 1013, 7, 'FRS-2012-00033', 'ANTENNA', 'K800/65', 'A', 549.96, DATE '2012-04-23', 60, .85, TIMESTAMP '2024-11-07 22:23:00.233', 'PLAN_X');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20034, 1108, 4, 'OCP-2022-00034', 'RADIO', 'Étoile 5', 47514.41, NULL, 12, 0.99, TIMESTAMP '2025-01-19 10:16:00.053', 'LOADER');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20035, 1176, 8, 'TMX-2012-00035', 'ANTENNA', 'AIR 3246', 'R', 605.75, NULL, 24, 1, TIMESTAMP '2025-01-13 23:35:00.057417', 'ADA');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20036, 1147, 11, 'ELR-2016-00036', 'RADIO', 'Étoile 5', 'R', 22345.65, DATE '2016-03-22', NULL, 0.99, TIMESTAMP '2024-07-24 20:53:00.122417', 'LOADER');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20037, NULL, 3, 'HAS-2013-00037', 'ANTENNA', 'PSU ' || CHR(38) || ' UPS 48V', 'A', 2116.01, TO_DATE('06.01.2013', 'DD.MM.YYYY'), 24, .3333333333, TIMESTAMP '2024-02-23 16:28:00.448', 'ADA');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, purchase_price, purchased, power_factor, updated_at, updated_by)
VALUES (20038, 1205, 9, 'RDG-2020-00038', 'RADIO', 'K800/65', NULL, DATE '2020-05-23', 0.3333333333, TIMESTAMP '2024-04-08 07:02:00.782', 'PLAN_X');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20039, 1104, 5, 'SKD-2017-00039', 'POWER', '', 'A', 15952.32, DATE '2017-09-29', NULL, 1, TIMESTAMP '2024-08-28 07:42:00.712', 'ADA');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20040, 1149, 10, 'QLK-2014-00040', 'POWER', 'MX "lite"', 10481.36, TO_DATE('23.02.2014', 'DD.MM.YYYY'), 60, 0.3333333333, TIMESTAMP '2025-01-13 16:31:00.885', 'LOADER');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20041, 1162, 13, 'HPM-2013-00041', 'ROUTER', 'AIR 3246', 'R', 44064.14, DATE '2013-08-20', 24, NULL, TIMESTAMP '2025-03-08 19:03:00.131', 'ADA');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20042, 1192, 1, 'NWR-2019-00042', 'ROUTER', 'AIR 3246', 39138.49, NULL, 36, NULL, TIMESTAMP '2024-04-07 03:14:00.359', 'PLAN_X');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20043, 1154, 14, 'UN7-2013-00043', 'COOLING', '', 'A', 228.84, TO_DATE('20.04.2013', 'DD.MM.YYYY'), 36, 0.5, TIMESTAMP '2024-06-20 22:49:00.953', 'LOADER');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20044, 1190, 12, 'ZPC-2019-00044', 'RADIO', 'RBS-6601', 'R', 6544.51, DATE '2019-10-18', 36, 0.3333333333, TIMESTAMP '2024-07-19 00:53:00.571417', 'PLAN_X');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20045, 1012, 9, 'RDG-2018-00045', 'POWER', 'AIR 3246', 'S', 20776.36, DATE '2018-07-18', 24, NULL, TIMESTAMP '2024-07-28 07:29:00.759', 'PLAN_X');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20046, 1009, 7, 'FRS-2019-00046', 'RADIO', 'Étoile 5', 35439.8, TO_DATE('28.06.2019', 'DD.MM.YYYY'), 36, 0.3333333333, TIMESTAMP '2024-06-26 01:42:00.151417', 'ADA');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20047, 1160, 14, 'UN7-2024-00047', 'ANTENNA', NULL, 'R', 44285.75, DATE '2024-09-13', 24, 0.99, TIMESTAMP '2024-02-28 04:14:00.518', 'PLAN_X');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, purchase_price, purchased, power_factor, updated_at, updated_by)
VALUES (20048, 1184, 2, 'AGM-2019-00048', 'ANTENNA', NULL, 21217.34, DATE '2019-11-30', 0.925, TIMESTAMP '2024-06-08 03:36:00.936417', 'PLAN_X');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20049, 1046, 7, 'FRS-2013-00049', 'ROUTER', '', 'A', 41602.58, TO_DATE('24.10.2013', 'DD.MM.YYYY'), 36, .925, TIMESTAMP '2024-01-08 14:43:00.756417', 'ADA');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20050, 1146, 10, 'QLK-2020-00050', 'ROUTER', '', 10460.1, DATE '2020-12-24', NULL, NULL, TIMESTAMP '2024-06-29 00:38:00.18', 'PLAN_X');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20051, NULL, 14, 'UN7-2021-00051', 'RADIO', 'MX "lite"', 'A', 46189.33, DATE '2021-06-03', 60, NULL, TIMESTAMP '2025-03-02 12:38:00.321', 'ADA');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20052, NULL, 8, 'TMX-2019-00052', 'RADIO', NULL, 'R', 25119.69, TO_DATE('17.03.2019', 'DD.MM.YYYY'), 60, NULL, TIMESTAMP '2024-01-07 16:54:00.876', 'ADA');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20053, 1164, 10, 'QLK-2020-00053', 'RADIO', 'PSU & UPS 48V', 'R', NULL, DATE '2020-02-29', 24, .3333333333, TIMESTAMP '2024-09-28 05:10:00.999', 'LOADER');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, purchase_price, purchased, power_factor, updated_at, updated_by)
VALUES (20054, 1014, 15, 'OCC-2017-00054', 'POWER', 'AIR 3246', 37113.43, DATE '2017-10-24', 1, TIMESTAMP '2024-10-02 17:21:00.571417', 'LOADER');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20055, 1130, 12, 'ZPC-2020-00055', 'ANTENNA', 'Étoile 5', 'A', 741.59, TO_DATE('22.10.2020', 'DD.MM.YYYY'), 24, 0.99, TIMESTAMP '2024-12-30 23:40:00.429', 'LOADER');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20056, 1205, 3, 'HAS-2021-00056', 'RADIO', NULL, NULL, DATE '2021-08-31', 36, 0.5, TIMESTAMP '2024-11-04 19:07:00.534', 'ADA');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20057, 1029, 13, 'HPM-2020-00057', 'ANTENNA', 'PSU & UPS 48V', 'A', 44347.27, DATE '2020-03-27', 24, NULL, TIMESTAMP '2024-02-24 11:12:00.684417', 'ADA');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20058, 1035, 7, 'FRS-2023-00058', 'RADIO', 'RBS-6601', NULL, TO_DATE('20.02.2023', 'DD.MM.YYYY'), 12, 0.99, TIMESTAMP '2024-03-15 21:08:00.727', 'ADA');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20059, 1140, 9, 'RDG-2019-00059', 'ANTENNA', 'K800/65', 'A', 6265.89, DATE '2019-11-30', 60, 0.99, TIMESTAMP '2024-02-23 08:39:00.504', 'ADA');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20060, 1206, 1, 'NWR-2020-00060', 'POWER', 'PSU & UPS 48V', 'R', 7260.94, DATE '2020-02-10', 36, 0.925, TIMESTAMP '2024-08-08 23:12:00.79', 'LOADER');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20061, 1172, 13, 'HPM-2012-00061', 'COOLING', 'AIR 3246', 'A', 18111.85, TO_DATE('24.04.2012', 'DD.MM.YYYY'), 24, NULL, TIMESTAMP '2025-03-23 14:04:00.295417', 'PLAN_X');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20062, 1021, 5, 'SKD-2018-00062', 'ROUTER', 'AIR 3246', 22918.64, DATE '2018-09-21', 36, 0.925, TIMESTAMP '2024-05-11 11:49:00.443', 'LOADER');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20063, 1026, 3, 'HAS-2020-00063', 'ROUTER', 'MX "lite"', 'A', 15495.22, DATE '2020-09-21', NULL, 0.3333333333, TIMESTAMP '2024-04-30 23:21:00.314', 'PLAN_X');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20064, 1211, 8, 'TMX-2019-00064', 'RADIO', NULL, NULL, TO_DATE('06.01.2019', 'DD.MM.YYYY'), 60, 0.99, TIMESTAMP '2025-01-03 12:57:00.387417', 'LOADER');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20065, 1142, 5, 'SKD-2014-00065', 'RADIO', 'Étoile 5', 'A', 41241.75, DATE '2014-07-28', 36, NULL, TIMESTAMP '2024-12-31 09:39:00.7', 'LOADER');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20066, 1219, 3, 'HAS-2012-00066', 'POWER', 'Étoile 5', 'R', 16090.35, DATE '2012-04-12', 60, NULL, TIMESTAMP '2024-11-09 09:20:00.956417', 'LOADER');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20067, 1206, 8, 'TMX-2018-00067', 'RADIO', 'MX "lite"', 'S', 25670.09, TO_DATE('11.07.2018', 'DD.MM.YYYY'), 24, NULL, TIMESTAMP '2024-02-25 06:01:00.750417', 'PLAN_X');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20068, 1095, 5, 'SKD-2014-00068', 'POWER', 'K800/65', 'R', 19386.4, DATE '2014-03-25', 36, 0.85, TIMESTAMP '2024-02-14 04:56:00.385', 'ADA');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20069, 1124, 8, 'TMX-2015-00069', 'ANTENNA', 'K800/65', 'A', 18124.49, DATE '2015-03-11', 24, 1, TIMESTAMP '2024-05-14 16:10:00.043417', 'ADA');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20070, NULL, 10, 'QLK-2014-00070', 'ROUTER', 'AIR 3246', 'R', 6389.32, TO_DATE('16.07.2014', 'DD.MM.YYYY'), 12, NULL, TIMESTAMP '2024-02-24 16:12:00.441', 'PLAN_X');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20071, 1112, 1, 'NWR-2019-00071', 'RADIO', NULL, 'A', 24580.36, DATE '2019-11-30', 24, NULL, TIMESTAMP '2024-10-03 18:31:00.014', 'ADA');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20072, 1107, 14, 'UN7-2017-00072', 'RADIO', 'MX "lite"', NULL, DATE '2017-07-07', 60, NULL, TIMESTAMP '2024-05-18 06:54:00.377417', 'LOADER');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20073, 1040, 15, 'OCC-2021-00073', 'RADIO', 'PSU ' || CHR(38) || ' UPS 48V', 'A', 46091.86, TO_DATE('06.04.2021', 'DD.MM.YYYY'), NULL, .99, TIMESTAMP '2024-12-29 02:35:00.222', 'ADA');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20074, 1102, 9, 'RDG-2021-00074', 'POWER', NULL, 9901.48, NULL, NULL, NULL, TIMESTAMP '2025-03-01 02:43:00.404', 'ADA');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20075, 1208, 7, 'FRS-2022-00075', 'RADIO', 'K800/65', 'A', 34425.33, DATE '2022-12-05', 24, 0.3333333333, TIMESTAMP '2024-05-12 16:20:00.405', 'LOADER');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20076, 1093, 1, 'NWR-2020-00076', 'POWER', 'AIR 3246', 27380.13, TO_DATE('23.08.2020', 'DD.MM.YYYY'), 36, 0.3333333333, TIMESTAMP '2024-06-05 09:29:00.664', 'PLAN_X');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20077, 1053, 14, 'UN7-2014-00077', 'RADIO', 'Étoile 5', 'A', NULL, DATE '2014-04-10', 36, 1, TIMESTAMP '2024-05-20 18:47:00.183', 'ADA');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, purchase_price, purchased, power_factor, updated_at, updated_by)
VALUES (20078, NULL, 8, 'TMX-2017-00078', 'ANTENNA', 'K800/65', 2311.64, DATE '2017-05-30', 0.99, TIMESTAMP '2024-07-28 22:17:00.958', 'LOADER');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20079, 1084, 5, 'SKD-2016-00079', 'RADIO', 'Étoile 5', 'A', 25317.94, TO_DATE('22.08.2016', 'DD.MM.YYYY'), 36, NULL, TIMESTAMP '2024-10-15 16:51:00.784', 'ADA');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20080, 1163, 3, 'HAS-2022-00080', 'COOLING', 'Étoile 5', 45223.88, DATE '2022-05-14', 12, NULL, TIMESTAMP '2025-01-17 02:56:00.926', 'LOADER');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20081, 1218, 5, 'SKD-2017-00081', 'POWER', 'K800/65', 'A', 39485.74, DATE '2017-03-12', 36, NULL, TIMESTAMP '2024-01-12 02:16:00.827', 'ADA');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, purchase_price, purchased, power_factor, updated_at, updated_by)
VALUES (20082, 1080, 14, 'UN7-2014-00082', 'ROUTER', 'K800/65', 46501.9, TO_DATE('25.10.2014', 'DD.MM.YYYY'), 0.5, TIMESTAMP '2025-01-24 07:51:00.707', 'PLAN_X');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20083, 1002, 9, 'RDG-2012-00083', 'COOLING', 'K800/65', 'R', 39988.02, DATE '2012-12-17', NULL, 1, TIMESTAMP '2024-07-08 15:32:00.026', 'ADA');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20084, 1196, 10, 'QLK-2013-00084', 'RADIO', 'K800/65', 'S', 687.18, DATE '2013-11-08', 36, NULL, TIMESTAMP '2024-09-18 06:23:00.421', 'LOADER');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20085, 1117, 8, 'TMX-2021-00085', 'ROUTER', 'AIR 3246', 'R', 39486.64, TO_DATE('19.09.2021', 'DD.MM.YYYY'), 60, .925, TIMESTAMP '2024-12-30 20:55:00.301', 'LOADER');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, purchase_price, purchased, power_factor, updated_at, updated_by)
VALUES (20086, 1027, 3, 'HAS-2018-00086', 'RADIO', 'RBS-6601', 20229.33, DATE '2018-03-17', 0.3333333333, TIMESTAMP '2024-10-20 08:53:00.902', 'PLAN_X');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20087, 1005, 7, 'FRS-2021-00087', 'COOLING', 'K800/65', 'R', 42558.69, DATE '2021-02-23', 24, 0.85, TIMESTAMP '2024-04-11 08:11:00.886417', 'LOADER');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, purchase_price, purchased, power_factor, updated_at, updated_by)
VALUES (20088, 1006, 12, 'ZPC-2019-00088', 'POWER', 'AIR 3246', 17827.29, NULL, 1, TIMESTAMP '2024-06-16 21:18:00.232', 'PLAN_X');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20089, 1086, 15, 'OCC-2022-00089', 'RADIO', 'K800/65', 'S', 15139.56, DATE '2022-07-17', 12, .99, TIMESTAMP '2024-12-05 08:07:00.935', 'ADA');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20090, 1059, 7, 'FRS-2014-00090', 'RADIO', 'MX "lite"', 18388.84, DATE '2014-12-14', NULL, 0.5, TIMESTAMP '2024-09-09 18:39:00.720417', 'PLAN_X');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20091, 1067, 12, 'ZPC-2014-00091', 'COOLING', 'PSU ' || CHR(38) || ' UPS 48V', 'A', 31674.01, TO_DATE('07.01.2014', 'DD.MM.YYYY'), 36, 0.3333333333, TIMESTAMP '2025-02-12 07:28:00.599', 'PLAN_X');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, purchase_price, purchased, power_factor, updated_at, updated_by)
VALUES (20092, 1022, 5, 'SKD-2022-00092', 'RADIO', '', 23113.76, DATE '2022-09-30', 1, TIMESTAMP '2024-07-16 02:43:00.567417', 'ADA');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20093, 1203, 1, 'NWR-2013-00093', 'RADIO', 'PSU & UPS 48V', 'S', 36125.41, DATE '2013-04-23', 12, .925, TIMESTAMP '2024-07-26 01:49:00.997', 'LOADER');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20094, 1100, 12, 'ZPC-2021-00094', 'COOLING', NULL, 'R', 40755.81, TO_DATE('23.09.2021', 'DD.MM.YYYY'), NULL, 0.925, TIMESTAMP '2024-06-20 13:52:00.972', 'ADA');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20095, 1075, 15, 'OCC-2021-00095', 'COOLING', 'Étoile 5', 'A', 26076.03, DATE '2021-01-24', 24, 0.925, TIMESTAMP '2024-01-27 14:45:00.466417', 'ADA');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20096, 1136, 11, 'ELR-2019-00096', 'ROUTER', 'MX "lite"', 'R', 13217.62, DATE '2019-11-30', 60, 0.5, TIMESTAMP '2024-11-24 05:22:00.464', 'PLAN_X');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20097, 1091, 8, 'TMX-2023-00097', 'POWER', 'PSU ' || CHR(38) || ' UPS 48V', 'A', 32236.07, TO_DATE('21.06.2023', 'DD.MM.YYYY'), 24, 1, TIMESTAMP '2025-01-17 20:04:00.079', 'LOADER');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20098, 1118, 15, 'OCC-2022-00098', 'POWER', 'RBS-6601', 33512.13, NULL, NULL, 0.3333333333, TIMESTAMP '2024-01-29 14:56:00.493', 'PLAN_X');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20099, 1043, 12, 'ZPC-2017-00099', 'COOLING', 'AIR 3246', 'A', 37572.98, DATE '2017-11-21', 12, NULL, TIMESTAMP '2025-02-22 15:15:00.950417', 'LOADER');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20100, NULL, 2, 'AGM-2016-00100', 'POWER', 'RBS-6601', 'R', 25942.65, TO_DATE('14.08.2016', 'DD.MM.YYYY'), NULL, NULL, TIMESTAMP '2024-02-21 10:27:00.541417', 'LOADER');

/* 100 rows so far */
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20101, 1134, 4, 'OCP-2024-00101', 'RADIO', 'AIR 3246', 'A', NULL, DATE '2024-06-16', 24, .925, TIMESTAMP '2024-04-26 20:13:00.527', 'ADA');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, purchase_price, purchased, power_factor, updated_at, updated_by)
VALUES (20102, 1109, 10, 'QLK-2017-00102', 'ROUTER', 'PSU & UPS 48V', NULL, DATE '2017-05-30', NULL, TIMESTAMP '2024-04-19 07:41:00.329', 'PLAN_X');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20103, NULL, 15, 'OCC-2020-00103', 'RADIO', 'AIR 3246', 'A', 27902.09, TO_DATE('29.02.2020', 'DD.MM.YYYY'), 12, 1, TIMESTAMP '2024-08-24 06:08:00.399417', 'ADA');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20104, 1086, 14, 'UN7-2018-00104', 'RADIO', 'PSU & UPS 48V', NULL, DATE '2018-08-08', 12, 0.5, TIMESTAMP '2025-03-12 11:03:00.197', 'ADA');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20105, 1102, 9, 'RDG-2021-00105', 'ROUTER', 'Étoile 5', 'A', 25266.76, DATE '2021-08-31', NULL, .5, TIMESTAMP '2024-10-20 02:11:00.378417', 'LOADER');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20106, 1120, 5, 'SKD-2017-00106', 'ANTENNA', '', 2191.13, TO_DATE('02.12.2017', 'DD.MM.YYYY'), 60, 0.5, TIMESTAMP '2024-06-05 15:32:00.259417', 'PLAN_X');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20107, 1200, 8, 'TMX-2021-00107', 'ANTENNA', 'PSU & UPS 48V', 'A', 2266.76, DATE '2021-08-25', 60, 0.3333333333, TIMESTAMP '2025-02-20 05:34:00.013', 'ADA');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, purchase_price, purchased, power_factor, updated_at, updated_by)
VALUES (20108, 1027, 3, 'HAS-2013-00108', 'ROUTER', 'MX "lite"', 34871.93, DATE '2013-09-07', 0.85, TIMESTAMP '2024-12-19 05:52:00.709417', 'LOADER');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20109, 1108, 8, 'TMX-2022-00109', 'RADIO', 'MX "lite"', 'A', 10871.84, TO_DATE('15.10.2022', 'DD.MM.YYYY'), 24, .99, TIMESTAMP '2024-01-29 12:54:00.244', 'PLAN_X');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, purchase_price, purchased, power_factor, updated_at, updated_by)
VALUES (20110, NULL, 11, 'ELR-2016-00110', 'RADIO', 'RBS-6601', 37691.44, DATE '2016-04-20', 0.5, TIMESTAMP '2024-04-08 05:10:00.645', 'LOADER');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20111, 1170, 11, 'ELR-2019-00111', 'POWER', 'PSU & UPS 48V', 'A', 31355.54, DATE '2019-04-14', 24, 1, TIMESTAMP '2024-06-12 16:42:00.161', 'ADA');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20112, 1007, 6, 'BSN-2013-00112', 'RADIO', 'K800/65', 'R', 16822.87, NULL, 12, 1, TIMESTAMP '2024-11-24 11:10:00.506', 'LOADER');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20113, 1069, 15, 'OCC-2022-00113', 'ROUTER', 'Étoile 5', 'A', 411.32, DATE '2022-05-02', 12, .99, TIMESTAMP '2024-06-29 08:28:00.398', 'ADA');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, purchase_price, purchased, power_factor, updated_at, updated_by)
VALUES (20114, 1079, 13, 'HPM-2021-00114', 'POWER', 'PSU & UPS 48V', NULL, DATE '2021-05-21', 0.99, TIMESTAMP '2024-06-13 13:14:00.277', 'PLAN_X');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20115, 1165, 6, 'BSN-2018-00115', 'COOLING', 'MX "lite"', 'A', NULL, TO_DATE('30.11.2018', 'DD.MM.YYYY'), 24, NULL, TIMESTAMP '2024-07-19 11:07:00.535417', 'ADA');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20116, 1008, 9, 'RDG-2014-00116', 'ANTENNA', 'PSU & UPS 48V', 8570.45, DATE '2014-06-24', 60, NULL, TIMESTAMP '2024-12-20 23:42:00.482417', 'PLAN_X');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20117, 1076, 8, 'TMX-2019-00117', 'COOLING', 'PSU & UPS 48V', 'R', 42637.76, DATE '2019-04-28', 36, .925, TIMESTAMP '2024-05-02 10:08:00.21', 'LOADER');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, purchase_price, purchased, power_factor, updated_at, updated_by)
VALUES (20118, 1171, 11, 'ELR-2014-00118', 'ANTENNA', 'RBS-6601', 30385.63, NULL, 0.925, TIMESTAMP '2024-11-07 01:05:00.787', 'PLAN_X');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20119, 1060, 5, 'SKD-2013-00119', 'ROUTER', 'PSU & UPS 48V', 'A', 21597.42, DATE '2013-08-12', 24, 0.85, TIMESTAMP '2024-05-05 18:28:00.378', 'PLAN_X');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20120, 1151, 3, 'HAS-2017-00120', 'RADIO', 'RBS-6601', 20915.83, NULL, 12, 0.99, TIMESTAMP '2024-12-20 20:34:00.132', 'ADA');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20121, 1099, 5, 'SKD-2024-00121', 'RADIO', 'AIR 3246', 'A', 13472.69, TO_DATE('18.05.2024', 'DD.MM.YYYY'), 24, .85, TIMESTAMP '2025-01-20 18:28:00.169417', 'ADA');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20122, NULL, 3, 'HAS-2020-00122', 'COOLING', 'MX "lite"', 40286.05, DATE '2020-02-29', 12, 1, TIMESTAMP '2024-02-17 13:12:00.781', 'PLAN_X');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20123, 1197, 3, 'HAS-2013-00123', 'RADIO', 'Étoile 5', 'A', 25004.03, DATE '2013-02-21', 36, 1, TIMESTAMP '2024-05-26 01:15:00.556417', 'LOADER');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, power_factor, updated_at, updated_by)
VALUES (20124, 1068, 10, 'QLK-2022-00124', 'RADIO', 'MX "lite"', 'R', 38717.85, TO_DATE('29.10.2022', 'DD.MM.YYYY'), 0.85, TIMESTAMP '2024-12-04 13:27:00.631', 'ADA');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20125, 1179, 9, 'RDG-2013-00125', 'ROUTER', '', 'A', 178.16, DATE '2013-03-02', 12, .3333333333, TIMESTAMP '2024-02-21 04:03:00.83', 'PLAN_X');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, purchase_price, purchased, power_factor, updated_at, updated_by)
VALUES (20126, 1168, 13, 'HPM-2022-00126', 'COOLING', 'K800/65', NULL, DATE '2022-08-03', 0.85, TIMESTAMP '2024-12-08 23:20:00.678', 'ADA');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20127, 1032, 5, 'SKD-2020-00127', 'POWER', NULL, 'S', 39753.35, NULL, NULL, NULL, TIMESTAMP '2024-12-15 10:12:00.5', 'PLAN_X');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20128, 1095, 3, 'HAS-2022-00128', 'ANTENNA', 'PSU & UPS 48V', NULL, DATE '2022-07-11', NULL, 0.85, TIMESTAMP '2025-03-07 17:00:00.45', 'ADA');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20129, 1064, 5, 'SKD-2019-00129', 'RADIO', 'K800/65', 'A', 13970.48, DATE '2019-01-21', 24, NULL, TIMESTAMP '2024-01-07 08:43:00.793417', 'PLAN_X');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20130, 1109, 5, 'SKD-2024-00130', 'COOLING', 'RBS-6601', NULL, TO_DATE('28.06.2024', 'DD.MM.YYYY'), NULL, NULL, TIMESTAMP '2025-01-15 07:39:00.106', 'LOADER');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20131, 1022, 13, 'HPM-2023-00131', 'COOLING', 'Étoile 5', 'A', 31552.42, DATE '2023-05-12', 12, NULL, TIMESTAMP '2024-05-03 19:41:00.028', 'PLAN_X');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20132, 1178, 5, 'SKD-2013-00132', 'RADIO', 'AIR 3246', 11007.2, DATE '2013-07-09', 36, NULL, TIMESTAMP '2024-03-12 08:55:00.562417', 'ADA');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20133, 1069, 13, 'HPM-2016-00133', 'ROUTER', 'K800/65', 'S', 24158.97, TO_DATE('04.02.2016', 'DD.MM.YYYY'), NULL, .925, TIMESTAMP '2024-06-03 20:23:00.513417', 'PLAN_X');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20134, 1084, 4, 'OCP-2020-00134', 'ANTENNA', 'AIR 3246', 7316.38, DATE '2020-02-03', 60, 0.925, TIMESTAMP '2024-09-16 01:57:00.426', 'LOADER');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20135, NULL, 2, 'AGM-2015-00135', 'RADIO', 'RBS-6601', 'A', 35887.15, DATE '2015-07-04', 60, 0.925, TIMESTAMP '2025-03-24 19:49:00.562', 'LOADER');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, purchase_price, purchased, power_factor, updated_at, updated_by)
VALUES (20136, 1095, 14, 'UN7-2018-00136', 'RADIO', 'AIR 3246', 19706.86, NULL, 0.3333333333, TIMESTAMP '2024-05-06 03:23:00.704', 'PLAN_X');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20137, 1068, 8, 'TMX-2020-00137', 'COOLING', 'Étoile 5', 'R', 26632.28, DATE '2020-04-08', 24, NULL, TIMESTAMP '2025-03-30 00:42:00.875417', 'LOADER');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, power_factor, updated_at, updated_by)
VALUES (20138, 1088, 5, 'SKD-2017-00138', 'RADIO', '', 'R', 44966.02, DATE '2017-08-02', 0.5, TIMESTAMP '2024-03-30 07:42:00.093', 'ADA');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20139, 1111, 2, 'AGM-2020-00139', 'RADIO', 'K800/65', 'A', 23233.51, TO_DATE('03.10.2020', 'DD.MM.YYYY'), 24, NULL, TIMESTAMP '2024-01-03 16:54:00.761417', 'PLAN_X');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20140, 1086, 12, 'ZPC-2013-00140', 'ANTENNA', 'RBS-6601', 'S', 8739.9, DATE '2013-03-09', NULL, 0.5, TIMESTAMP '2024-10-13 19:38:00.461', 'LOADER');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20141, 1150, 9, 'RDG-2015-00141', 'RADIO', 'MX "lite"', 'A', 448.83, DATE '2015-07-13', 24, 1, TIMESTAMP '2024-01-12 19:23:00.54', 'PLAN_X');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20142, 1220, 5, 'SKD-2013-00142', 'RADIO', 'PSU ' || CHR(38) || ' UPS 48V', 36780.18, TO_DATE('01.01.2013', 'DD.MM.YYYY'), 12, 1, TIMESTAMP '2024-03-31 07:00:00.640417', 'ADA');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20143, 1179, 10, 'QLK-2019-00143', 'POWER', 'PSU & UPS 48V', 'R', 41241.53, DATE '2019-11-30', NULL, 0.925, TIMESTAMP '2025-01-02 05:41:00.570417', 'ADA');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, power_factor, updated_at, updated_by)
VALUES (20144, NULL, 13, 'HPM-2020-00144', 'RADIO', 'AIR 3246', 'R', NULL, DATE '2020-05-26', 0.99, TIMESTAMP '2025-02-03 02:53:00.045', 'PLAN_X');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20145, 1149, 5, 'SKD-2014-00145', 'COOLING', 'PSU ' || CHR(38) || ' UPS 48V', 'A', 45378.56, TO_DATE('03.06.2014', 'DD.MM.YYYY'), 24, .5, TIMESTAMP '2024-10-17 00:55:00.601', 'PLAN_X');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20146, 1103, 9, 'RDG-2015-00146', 'COOLING', 'PSU & UPS 48V', 'R', 13528.36, DATE '2015-05-21', 12, NULL, TIMESTAMP '2024-02-18 15:04:00.053417', 'ADA');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20147, 1145, 11, 'ELR-2021-00147', 'RADIO', 'Étoile 5', 'A', 500.89, DATE '2021-03-25', 12, NULL, TIMESTAMP '2024-03-25 11:45:00.895', 'LOADER');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20148, 1053, 7, 'FRS-2013-00148', 'RADIO', 'K800/65', 7900.74, TO_DATE('04.03.2013', 'DD.MM.YYYY'), 60, 0.85, TIMESTAMP '2025-03-18 16:53:00.434', 'ADA');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20149, 1124, 5, 'SKD-2019-00149', 'POWER', 'MX "lite"', 'A', 5980.76, DATE '2019-02-12', NULL, .925, TIMESTAMP '2024-01-04 12:19:00.109', 'LOADER');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20150, 1066, 7, 'FRS-2018-00150', 'POWER', '', 38514.73, DATE '2018-10-28', 60, 0.3333333333, TIMESTAMP '2024-01-17 12:16:00.374', 'PLAN_X');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20151, NULL, 10, 'QLK-2019-00151', 'ROUTER', 'Étoile 5', 'A', 46040.67, NULL, 12, 1, TIMESTAMP '2024-07-17 23:26:00.965417', 'ADA');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20152, 1030, 5, 'SKD-2013-00152', 'RADIO', NULL, 11401.91, DATE '2013-12-30', 36, NULL, TIMESTAMP '2024-08-21 20:10:00.004', 'ADA');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20153, 1083, 5, 'SKD-2022-00153', 'RADIO', '', 'A', 9963.71, DATE '2022-11-26', 60, 1, TIMESTAMP '2024-12-24 13:47:00.434417', 'PLAN_X');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20154, 1019, 5, 'SKD-2022-00154', 'POWER', 'AIR 3246', 7122.8, TO_DATE('19.09.2022', 'DD.MM.YYYY'), 12, 0.3333333333, TIMESTAMP '2024-01-05 03:04:00.524417', 'PLAN_X');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20155, 1132, 2, 'AGM-2020-00155', 'RADIO', 'Étoile 5', 'A', 39272.7, DATE '2020-03-04', 24, 0.3333333333, TIMESTAMP '2024-04-14 18:15:00.902', 'ADA');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20156, 1168, 9, 'RDG-2012-00156', 'ROUTER', 'MX "lite"', NULL, DATE '2012-05-19', 12, 0.925, TIMESTAMP '2024-10-24 13:10:00.831417', 'PLAN_X');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20157, 1067, 13, 'HPM-2022-00157', 'RADIO', 'RBS-6601', 'A', 4754.69, TO_DATE('25.04.2022', 'DD.MM.YYYY'), 24, NULL, TIMESTAMP '2025-03-29 06:57:00.986', 'ADA');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20158, 1085, 6, 'BSN-2017-00158', 'ANTENNA', 'K800/65', 'R', 5865.91, DATE '2017-11-12', 12, 1, TIMESTAMP '2024-07-24 10:00:00.922', 'PLAN_X');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20159, 1048, 11, 'ELR-2022-00159', 'ROUTER', 'K800/65', 'A', 38165.89, DATE '2022-09-12', 24, 0.925, TIMESTAMP '2025-03-23 01:12:00.746417', 'ADA');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20160, 1106, 14, 'UN7-2021-00160', 'ANTENNA', 'RBS-6601', 35900.63, TO_DATE('31.08.2021', 'DD.MM.YYYY'), 12, 0.85, TIMESTAMP '2024-05-15 06:25:00.335', 'ADA');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20161, 1058, 5, 'SKD-2020-00161', 'POWER', NULL, 'A', 3222.51, DATE '2020-05-16', 24, .925, TIMESTAMP '2025-02-18 11:05:00.452', 'LOADER');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, purchase_price, purchased, power_factor, updated_at, updated_by)
VALUES (20162, NULL, 2, 'AGM-2014-00162', 'ROUTER', NULL, 41777.22, DATE '2014-01-04', 0.85, TIMESTAMP '2024-12-26 13:32:00.159', 'PLAN_X');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20163, 1189, 5, 'SKD-2012-00163', 'ANTENNA', '', 'R', 23345.25, TO_DATE('20.01.2012', 'DD.MM.YYYY'), 24, NULL, TIMESTAMP '2024-01-14 02:56:00.823', 'ADA');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20164, 1213, 11, 'ELR-2019-00164', 'ROUTER', '', 34167.04, DATE '2019-11-30', 36, NULL, TIMESTAMP '2024-12-07 11:02:00.972', 'PLAN_X');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20165, 1188, 3, 'HAS-2024-00165', 'RADIO', '', 'A', 24062.77, DATE '2024-02-15', 24, .3333333333, TIMESTAMP '2024-12-26 23:13:00.436417', 'ADA');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20166, 1177, 15, 'OCC-2022-00166', 'RADIO', 'K800/65', 5565.01, TO_DATE('29.09.2022', 'DD.MM.YYYY'), 60, 0.5, TIMESTAMP '2024-02-23 11:57:00.991417', 'LOADER');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20167, 1203, 2, 'AGM-2023-00167', 'ANTENNA', NULL, 'A', 8132.22, DATE '2023-03-23', 24, 0.99, TIMESTAMP '2024-09-19 11:38:00.102', 'ADA');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, power_factor, updated_at, updated_by)
VALUES (20168, 1104, 13, 'HPM-2014-00168', 'RADIO', 'MX "lite"', 'R', 24678.07, DATE '2014-10-05', 0.99, TIMESTAMP '2024-10-05 23:48:00.365', 'PLAN_X');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20169, 1123, 11, 'ELR-2012-00169', 'ANTENNA', '', 'A', NULL, NULL, 24, 1, TIMESTAMP '2024-04-06 19:24:00.61', 'PLAN_X');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20170, 1167, 7, 'FRS-2018-00170', 'RADIO', 'Étoile 5', 28199.82, DATE '2018-05-25', NULL, 0.5, TIMESTAMP '2025-03-14 14:12:00.333', 'LOADER');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20171, 1028, 14, 'UN7-2014-00171', 'POWER', 'Étoile 5', 'A', 23243.73, DATE '2014-10-15', 60, NULL, TIMESTAMP '2025-03-10 05:58:00.504', 'ADA');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, purchase_price, purchased, power_factor, updated_at, updated_by)
VALUES (20172, 1218, 5, 'SKD-2016-00172', 'ROUTER', 'K800/65', 19988.49, NULL, 0.99, TIMESTAMP '2024-04-17 04:27:00.279', 'ADA');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20173, NULL, 13, 'HPM-2019-00173', 'ANTENNA', 'RBS-6601', 'A', 11844.92, DATE '2019-11-30', 60, .85, TIMESTAMP '2024-03-13 04:21:00.888', 'LOADER');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20174, 1022, 1, 'NWR-2015-00174', 'RADIO', 'K800/65', 11592.09, DATE '2015-03-10', 60, 0.5, TIMESTAMP '2024-11-01 08:40:00.026417', 'ADA');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20175, 1151, 13, 'HPM-2024-00175', 'RADIO', '', 'A', NULL, TO_DATE('20.09.2024', 'DD.MM.YYYY'), NULL, 0.99, TIMESTAMP '2024-08-13 05:38:00.715417', 'PLAN_X');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20176, 1015, 2, 'AGM-2024-00176', 'ANTENNA', 'PSU & UPS 48V', 14101.08, DATE '2024-04-25', 60, 0.85, TIMESTAMP '2024-06-21 05:07:00.586417', 'ADA');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20177, 1128, 6, 'BSN-2012-00177', 'ANTENNA', 'Étoile 5', 'R', 21441.91, DATE '2012-01-12', 60, NULL, TIMESTAMP '2024-11-25 12:23:00.306', 'PLAN_X');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20178, 1213, 2, 'AGM-2020-00178', 'RADIO', 'PSU ' || CHR(38) || ' UPS 48V', 8940.42, NULL, 60, 0.5, TIMESTAMP '2024-06-21 10:25:00.146', 'PLAN_X');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20179, 1074, 8, 'TMX-2015-00179', 'ROUTER', 'RBS-6601', 'R', 10145.75, DATE '2015-04-14', 24, 0.925, TIMESTAMP '2025-02-11 21:18:00.661', 'PLAN_X');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20180, 1153, 15, 'OCC-2012-00180', 'RADIO', 'Étoile 5', 9196.71, NULL, 36, 0.3333333333, TIMESTAMP '2024-02-14 21:42:00.195', 'ADA');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20181, 1195, 11, 'ELR-2019-00181', 'RADIO', NULL, 'A', 46087.78, TO_DATE('01.01.2019', 'DD.MM.YYYY'), 24, .5, TIMESTAMP '2024-06-27 21:32:00.428', 'LOADER');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20182, 1181, 14, 'UN7-2012-00182', 'COOLING', 'Étoile 5', NULL, DATE '2012-05-14', 60, 1, TIMESTAMP '2024-08-04 16:17:00.783417', 'PLAN_X');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20183, 1152, 11, 'ELR-2022-00183', 'RADIO', 'MX "lite"', 'A', 2104.29, DATE '2022-11-22', 36, NULL, TIMESTAMP '2024-06-11 04:27:00.397', 'ADA');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, purchase_price, purchased, power_factor, updated_at, updated_by)
VALUES (20184, 1116, 15, 'OCC-2012-00184', 'RADIO', 'K800/65', 42826.16, TO_DATE('20.06.2012', 'DD.MM.YYYY'), NULL, TIMESTAMP '2025-03-27 22:45:00.855417', 'LOADER');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20185, 1075, 10, 'QLK-2021-00185', 'RADIO', 'AIR 3246', 'A', 2657.36, DATE '2021-05-22', 24, .3333333333, TIMESTAMP '2024-06-01 18:56:00.462417', 'PLAN_X');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, purchase_price, purchased, power_factor, updated_at, updated_by)
VALUES (20186, 1128, 2, 'AGM-2019-00186', 'RADIO', 'RBS-6601', 17923.4, DATE '2019-12-14', 1, TIMESTAMP '2024-10-12 15:35:00.31', 'PLAN_X');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20187, NULL, 15, 'OCC-2012-00187', 'RADIO', 'K800/65', 'A', 46340.8, TO_DATE('26.08.2012', 'DD.MM.YYYY'), 60, 1, TIMESTAMP '2024-04-27 12:16:00.007', 'ADA');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20188, 1122, 8, 'TMX-2020-00188', 'RADIO', NULL, 40769.63, DATE '2020-08-26', NULL, NULL, TIMESTAMP '2024-05-20 19:28:00.423417', 'LOADER');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20189, 1090, 2, 'AGM-2023-00189', 'RADIO', 'PSU & UPS 48V', 'A', NULL, DATE '2023-06-05', 12, .5, TIMESTAMP '2024-06-12 16:59:00.25', 'ADA');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20190, 1088, 15, 'OCC-2016-00190', 'RADIO', 'RBS-6601', 24006.8, NULL, 36, 0.925, TIMESTAMP '2024-03-15 06:58:00.259', 'LOADER');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20191, 1070, 6, 'BSN-2022-00191', 'POWER', 'MX "lite"', 'A', NULL, DATE '2022-08-31', 24, 0.5, TIMESTAMP '2025-01-07 15:12:00.512417', 'PLAN_X');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20192, 1028, 2, 'AGM-2019-00192', 'POWER', 'MX "lite"', 'R', 13586.59, DATE '2019-04-29', 12, 0.99, TIMESTAMP '2024-03-28 18:50:00.195', 'LOADER');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20193, 1117, 1, 'NWR-2012-00193', 'RADIO', 'K800/65', 'R', 21296.86, TO_DATE('12.01.2012', 'DD.MM.YYYY'), NULL, NULL, TIMESTAMP '2024-06-11 20:05:00.359', 'ADA');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, power_factor, updated_at, updated_by)
VALUES (20194, 1218, 14, 'UN7-2015-00194', 'RADIO', 'Étoile 5', 'R', 24829.37, DATE '2015-07-29', 0.925, TIMESTAMP '2024-12-06 12:15:00.943417', 'LOADER');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20195, 1109, 3, 'HAS-2024-00195', 'COOLING', 'K800/65', 'R', 9748.83, DATE '2024-09-30', 12, 0.3333333333, TIMESTAMP '2025-03-29 03:21:00.702', 'PLAN_X');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20196, 1044, 10, 'QLK-2012-00196', 'RADIO', 'PSU ' || CHR(38) || ' UPS 48V', 'R', 9055.98, TO_DATE('16.07.2012', 'DD.MM.YYYY'), 36, NULL, TIMESTAMP '2025-02-15 17:42:00.824', 'PLAN_X');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20197, 1156, 12, 'ZPC-2014-00197', 'RADIO', 'K800/65', 'A', NULL, DATE '2014-01-15', 24, NULL, TIMESTAMP '2024-03-04 01:24:00.961', 'LOADER');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, purchase_price, purchased, power_factor, updated_at, updated_by)
VALUES (20198, 1008, 14, 'UN7-2014-00198', 'RADIO', NULL, 25891.21, DATE '2014-06-26', 0.99, TIMESTAMP '2024-09-20 22:47:00.046417', 'PLAN_X');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20199, 1211, 11, 'ELR-2015-00199', 'RADIO', '', 'R', 37547.13, TO_DATE('20.12.2015', 'DD.MM.YYYY'), 24, 0.85, TIMESTAMP '2024-08-12 02:16:00.732', 'PLAN_X');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, purchase_price, purchased, power_factor, updated_at, updated_by)
VALUES (20200, 1163, 15, 'OCC-2021-00200', 'ROUTER', 'K800/65', 35825.36, DATE '2021-08-31', 0.5, TIMESTAMP '2025-03-01 00:30:00.171', 'PLAN_X');

/* 200 rows so far */
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20201, 1028, 5, 'SKD-2017-00201', 'RADIO', '', 'A', 44655.86, DATE '2017-06-27', 24, NULL, TIMESTAMP '2025-01-04 06:30:00.392', 'PLAN_X');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20202, 1146, 7, 'FRS-2024-00202', 'ROUTER', 'AIR 3246', 34087.35, TO_DATE('01.10.2024', 'DD.MM.YYYY'), 36, 0.99, TIMESTAMP '2024-12-17 06:54:00.071', 'PLAN_X');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20203, 1001, 9, 'RDG-2020-00203', 'RADIO', 'PSU & UPS 48V', 'A', 15900.45, DATE '2020-02-29', 24, 0.85, TIMESTAMP '2025-02-20 06:41:00.691', 'ADA');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, purchase_price, purchased, power_factor, updated_at, updated_by)
VALUES (20204, 1180, 10, 'QLK-2018-00204', 'ANTENNA', NULL, NULL, DATE '2018-02-14', 0.5, TIMESTAMP '2024-04-21 22:24:00.137417', 'LOADER');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20205, NULL, 4, 'OCP-2020-00205', 'POWER', '', 'A', NULL, TO_DATE('17.10.2020', 'DD.MM.YYYY'), NULL, .85, TIMESTAMP '2024-04-11 05:34:00.197', 'PLAN_X');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20206, NULL, 8, 'TMX-2021-00206', 'RADIO', 'Étoile 5', 'R', 28201.07, NULL, 12, 0.99, TIMESTAMP '2024-09-01 03:00:00.863', 'LOADER');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20207, 1034, 10, 'QLK-2018-00207', 'POWER', 'K800/65', 'A', 14278.12, DATE '2018-06-10', 24, NULL, TIMESTAMP '2024-03-10 20:32:00.166417', 'PLAN_X');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20208, 1038, 5, 'SKD-2018-00208', 'ROUTER', 'MX "lite"', 13813.87, NULL, 12, 1, TIMESTAMP '2025-02-05 16:46:00.602417', 'PLAN_X');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20209, 1162, 3, 'HAS-2012-00209', 'ANTENNA', 'Étoile 5', 'S', 47349.86, DATE '2012-08-22', 24, .85, TIMESTAMP '2024-12-08 17:08:00.516417', 'LOADER');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20210, 1024, 14, 'UN7-2017-00210', 'ROUTER', 'Étoile 5', 26557.31, DATE '2017-01-09', 12, 0.925, TIMESTAMP '2025-01-21 13:41:00.776', 'ADA');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20211, 1183, 4, 'OCP-2013-00211', 'COOLING', NULL, 'A', NULL, TO_DATE('06.11.2013', 'DD.MM.YYYY'), 36, 0.3333333333, TIMESTAMP '2024-11-19 19:40:00.307', 'PLAN_X');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, power_factor, updated_at, updated_by)
VALUES (20212, 1132, 4, 'OCP-2016-00212', 'RADIO', 'Étoile 5', 'R', 25271.34, DATE '2016-03-16', NULL, TIMESTAMP '2025-02-21 23:33:00.080417', 'ADA');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20213, 1163, 11, 'ELR-2020-00213', 'RADIO', 'K800/65', 'A', NULL, DATE '2020-09-16', 24, NULL, TIMESTAMP '2024-09-23 01:28:00.105', 'PLAN_X');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, purchase_price, purchased, power_factor, updated_at, updated_by)
VALUES (20214, 1181, 5, 'SKD-2022-00214', 'COOLING', 'MX "lite"', 24003.19, TO_DATE('07.07.2022', 'DD.MM.YYYY'), 1, TIMESTAMP '2024-06-15 23:19:00.662', 'PLAN_X');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20215, 1176, 8, 'TMX-2013-00215', 'ANTENNA', 'K800/65', 'S', 33258.39, DATE '2013-05-15', 24, NULL, TIMESTAMP '2024-11-16 17:45:00.737', 'PLAN_X');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, power_factor, updated_at, updated_by)
VALUES (20216, 1200, 9, 'RDG-2019-00216', 'POWER', 'AIR 3246', 'R', 24513.61, DATE '2019-07-10', NULL, TIMESTAMP '2024-05-12 11:37:00.503417', 'ADA');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20217, 1217, 6, 'BSN-2018-00217', 'ANTENNA', NULL, 'R', NULL, TO_DATE('05.12.2018', 'DD.MM.YYYY'), 36, .99, TIMESTAMP '2024-02-19 07:34:00.239', 'LOADER');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, power_factor, updated_at, updated_by)
VALUES (20218, 1182, 14, 'UN7-2022-00218', 'RADIO', 'MX "lite"', 'R', 19564.14, DATE '2022-02-06', 0.925, TIMESTAMP '2024-03-31 20:45:00.647', 'PLAN_X');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20219, 1050, 2, 'AGM-2021-00219', 'RADIO', 'RBS-6601', 'A', 13331.11, DATE '2021-08-31', 24, 1, TIMESTAMP '2025-01-09 18:08:00.725', 'PLAN_X');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20220, 1192, 13, 'HPM-2015-00220', 'POWER', '', 11877.7, NULL, NULL, 1, TIMESTAMP '2024-05-31 03:55:00.958417', 'PLAN_X');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20221, 1214, 1, 'NWR-2012-00221', 'POWER', 'AIR 3246', 'A', 17328.4, NULL, 12, NULL, TIMESTAMP '2024-01-06 21:33:00.723', 'PLAN_X');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20222, 1117, 9, 'RDG-2019-00222', 'POWER', 'AIR 3246', 18207.29, NULL, 12, 0.5, TIMESTAMP '2024-12-05 11:34:00.56', 'PLAN_X');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20223, 1172, 13, 'HPM-2020-00223', 'POWER', 'AIR 3246', 'A', 46920.34, TO_DATE('29.02.2020', 'DD.MM.YYYY'), 36, NULL, TIMESTAMP '2024-12-29 15:12:00.469', 'ADA');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, purchase_price, purchased, power_factor, updated_at, updated_by)
VALUES (20224, 1141, 9, 'RDG-2019-00224', 'ROUTER', 'MX "lite"', NULL, DATE '2019-10-06', NULL, TIMESTAMP '2024-12-16 01:02:00.565', 'ADA');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20225, 1105, 3, 'HAS-2021-00225', 'ROUTER', 'K800/65', 'R', 24120.02, DATE '2021-08-31', 36, .3333333333, TIMESTAMP '2024-03-29 15:59:00.566', 'ADA');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20226, 1064, 4, 'OCP-2015-00226', 'COOLING', 'Étoile 5', 14148.64, TO_DATE('17.12.2015', 'DD.MM.YYYY'), 12, 0.85, TIMESTAMP '2024-05-18 04:35:00.949', 'ADA');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20227, 1200, 14, 'UN7-2019-00227', 'RADIO', '', 'R', 40854.74, DATE '2019-11-30', 60, 0.85, TIMESTAMP '2024-05-20 16:27:00.233', 'ADA');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20228, 1052, 2, 'AGM-2024-00228', 'ROUTER', NULL, NULL, DATE '2024-08-07', 36, NULL, TIMESTAMP '2024-02-04 02:59:00.004417', 'LOADER');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20229, 1154, 8, 'TMX-2024-00229', 'POWER', 'PSU ' || CHR(38) || ' UPS 48V', 'A', 26135.49, TO_DATE('05.07.2024', 'DD.MM.YYYY'), 12, .3333333333, TIMESTAMP '2024-06-12 21:46:00.28', 'PLAN_X');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20230, 1193, 12, 'ZPC-2022-00230', 'ROUTER', 'MX "lite"', 'R', 7411.24, DATE '2022-05-22', 12, NULL, TIMESTAMP '2024-09-06 21:52:00.459417', 'PLAN_X');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20231, 1141, 9, 'RDG-2023-00231', 'RADIO', 'MX "lite"', 'A', NULL, DATE '2023-05-13', NULL, 0.99, TIMESTAMP '2025-02-12 01:49:00.836417', 'LOADER');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, purchase_price, purchased, power_factor, updated_at, updated_by)
VALUES (20232, 1176, 5, 'SKD-2014-00232', 'RADIO', '', 19730.06, TO_DATE('14.02.2014', 'DD.MM.YYYY'), 0.85, TIMESTAMP '2024-08-04 18:06:00.937417', 'PLAN_X');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20233, 1183, 8, 'TMX-2016-00233', 'ROUTER', 'MX "lite"', 'A', NULL, DATE '2016-11-02', NULL, .3333333333, TIMESTAMP '2024-12-22 16:53:00.819', 'PLAN_X');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20234, 1083, 9, 'RDG-2021-00234', 'RADIO', 'K800/65', 28215.43, DATE '2021-09-10', 60, NULL, TIMESTAMP '2024-12-25 15:41:00.581', 'PLAN_X');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20235, 1135, 13, 'HPM-2021-00235', 'RADIO', 'K800/65', 'A', 39507.84, TO_DATE('31.08.2021', 'DD.MM.YYYY'), 24, 0.85, TIMESTAMP '2024-01-23 07:53:00.449', 'ADA');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, purchase_price, purchased, power_factor, updated_at, updated_by)
VALUES (20236, 1174, 9, 'RDG-2023-00236', 'RADIO', NULL, 5043.92, DATE '2023-02-22', 0.85, TIMESTAMP '2024-12-02 10:30:00.984', 'ADA');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20237, 1212, 6, 'BSN-2018-00237', 'ANTENNA', '', 'A', 15342.38, DATE '2018-06-28', NULL, .3333333333, TIMESTAMP '2024-05-21 05:31:00.006', 'PLAN_X');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, power_factor, updated_at, updated_by)
VALUES (20238, 1198, 10, 'QLK-2016-00238', 'ANTENNA', 'Étoile 5', 'S', 37476.67, TO_DATE('18.03.2016', 'DD.MM.YYYY'), 1, TIMESTAMP '2025-03-25 09:19:00.392', 'LOADER');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20239, 1167, 11, 'ELR-2015-00239', 'RADIO', 'MX "lite"', 'A', NULL, DATE '2015-03-02', 24, 0.5, TIMESTAMP '2024-01-25 08:38:00.882', 'PLAN_X');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20240, 1214, 6, 'BSN-2019-00240', 'RADIO', 'K800/65', NULL, DATE '2019-11-30', 12, 0.5, TIMESTAMP '2024-07-09 23:40:00.069', 'ADA');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20241, 1219, 3, 'HAS-2024-00241', 'RADIO', NULL, 'A', 23218.45, NULL, 24, .5, TIMESTAMP '2024-12-08 03:26:00.547', 'LOADER');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20242, 1047, 15, 'OCC-2024-00242', 'RADIO', 'Étoile 5', 4952.66, DATE '2024-04-29', 60, 1, TIMESTAMP '2024-08-30 06:37:00.216', 'LOADER');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20243, 1043, 12, 'ZPC-2021-00243', 'RADIO', '', 'A', 40395.23, DATE '2021-08-31', NULL, NULL, TIMESTAMP '2024-10-27 18:49:00.419417', 'PLAN_X');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, power_factor, updated_at, updated_by)
VALUES (20244, 1028, 15, 'OCC-2016-00244', 'RADIO', 'RBS-6601', 'S', NULL, TO_DATE('06.03.2016', 'DD.MM.YYYY'), 0.85, TIMESTAMP '2024-12-10 08:00:00.611', 'LOADER');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20245, 1037, 5, 'SKD-2023-00245', 'RADIO', 'RBS-6601', 'A', 32428.38, DATE '2023-08-28', 60, .5, TIMESTAMP '2025-02-07 03:14:00.072', 'ADA');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20246, 1081, 11, 'ELR-2016-00246', 'COOLING', 'RBS-6601', 'R', 44069.53, DATE '2016-10-05', 60, 0.925, TIMESTAMP '2024-12-03 10:40:00.37', 'ADA');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20247, 1188, 4, 'OCP-2020-00247', 'ROUTER', NULL, 'A', NULL, NULL, 36, 0.3333333333, TIMESTAMP '2024-10-29 04:46:00.218417', 'LOADER');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20248, 1174, 3, 'HAS-2019-00248', 'RADIO', '', 24344.85, DATE '2019-11-30', 60, NULL, TIMESTAMP '2024-02-24 14:53:00.049', 'ADA');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20249, 1143, 5, 'SKD-2013-00249', 'RADIO', '', 'A', 8194.22, DATE '2013-06-13', NULL, 1, TIMESTAMP '2024-05-26 09:37:00.871', 'LOADER');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20250, 1150, 14, 'UN7-2014-00250', 'POWER', 'Étoile 5', 47173.87, TO_DATE('24.01.2014', 'DD.MM.YYYY'), 36, 0.99, TIMESTAMP '2024-07-02 13:14:00.29', 'PLAN_X');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20251, 1214, 6, 'BSN-2018-00251', 'RADIO', 'RBS-6601', 'A', 8006.77, DATE '2018-04-08', 12, NULL, TIMESTAMP '2024-04-28 23:59:00.959', 'ADA');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, purchase_price, purchased, power_factor, updated_at, updated_by)
VALUES (20252, 1144, 13, 'HPM-2014-00252', 'POWER', 'MX "lite"', 27730.99, NULL, NULL, TIMESTAMP '2024-04-23 20:38:00.9', 'ADA');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20253, 1199, 5, 'SKD-2023-00253', 'RADIO', 'AIR 3246', 'A', NULL, TO_DATE('25.11.2023', 'DD.MM.YYYY'), NULL, .5, TIMESTAMP '2024-06-07 03:26:00.133', 'ADA');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20254, 1057, 12, 'ZPC-2021-00254', 'ROUTER', NULL, 13253.58, DATE '2021-08-31', 60, 0.85, TIMESTAMP '2025-01-20 08:43:00.311', 'LOADER');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20255, 1037, 15, 'OCC-2023-00255', 'POWER', 'Étoile 5', 'A', 15798.87, DATE '2023-08-11', 60, NULL, TIMESTAMP '2025-01-23 07:13:00.442417', 'ADA');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20256, NULL, 8, 'TMX-2016-00256', 'COOLING', 'PSU ' || CHR(38) || ' UPS 48V', 'R', 13631.36, TO_DATE('18.03.2016', 'DD.MM.YYYY'), 12, 0.99, TIMESTAMP '2024-11-06 16:17:00.419', 'LOADER');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20257, 1148, 4, 'OCP-2018-00257', 'RADIO', 'AIR 3246', 'A', 33442.32, DATE '2018-12-04', 24, .3333333333, TIMESTAMP '2024-12-11 00:08:00.081', 'PLAN_X');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20258, 1015, 7, 'FRS-2019-00258', 'ROUTER', 'PSU & UPS 48V', 40041.52, DATE '2019-11-23', 36, NULL, TIMESTAMP '2024-12-21 21:44:00.705', 'LOADER');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20259, 1190, 3, 'HAS-2014-00259', 'RADIO', 'RBS-6601', 'R', 2377.97, TO_DATE('31.05.2014', 'DD.MM.YYYY'), 60, 0.3333333333, TIMESTAMP '2024-06-19 00:22:00.094', 'LOADER');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, power_factor, updated_at, updated_by)
VALUES (20260, 1109, 3, 'HAS-2013-00260', 'ANTENNA', NULL, 'S', 31675.37, DATE '2013-07-04', 0.5, TIMESTAMP '2024-10-22 20:13:00.917', 'ADA');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20261, NULL, 6, 'BSN-2016-00261', 'RADIO', 'MX "lite"', 'R', 46380.3, DATE '2016-06-03', NULL, .5, TIMESTAMP '2024-04-17 08:16:00.272', 'ADA');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, purchase_price, purchased, power_factor, updated_at, updated_by)
VALUES (20262, 1195, 6, 'BSN-2019-00262', 'COOLING', 'PSU ' || CHR(38) || ' UPS 48V', NULL, NULL, 0.99, TIMESTAMP '2024-12-09 16:48:00.296', 'PLAN_X');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20263, 1103, 10, 'QLK-2014-00263', 'ANTENNA', 'MX "lite"', 'A', NULL, DATE '2014-12-25', 24, NULL, TIMESTAMP '2025-01-31 08:52:00.571417', 'ADA');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20264, 1082, 14, 'UN7-2012-00264', 'RADIO', 'K800/65', 'R', 44033.15, DATE '2012-03-10', NULL, 1, TIMESTAMP '2024-04-20 11:13:00.552', 'LOADER');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20265, 1097, 15, 'OCC-2018-00265', 'RADIO', NULL, 'A', 5656.19, TO_DATE('11.07.2018', 'DD.MM.YYYY'), 24, 1, TIMESTAMP '2024-03-29 20:59:00.089', 'PLAN_X');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20266, 1004, 6, 'BSN-2024-00266', 'RADIO', 'AIR 3246', 'S', 20969.4, NULL, 36, NULL, TIMESTAMP '2024-06-21 06:34:00.787', 'ADA');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20267, 1195, 3, 'HAS-2024-00267', 'ANTENNA', 'AIR 3246', 'A', 812.31, DATE '2024-03-01', 12, NULL, TIMESTAMP '2025-03-15 11:05:00.142417', 'PLAN_X');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20268, 1201, 10, 'QLK-2021-00268', 'ANTENNA', 'RBS-6601', 11666.03, TO_DATE('31.08.2021', 'DD.MM.YYYY'), NULL, 0.3333333333, TIMESTAMP '2024-09-03 14:40:00.763', 'ADA');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20269, 1019, 5, 'SKD-2023-00269', 'POWER', '', 'A', NULL, DATE '2023-10-16', 24, .85, TIMESTAMP '2024-06-25 16:37:00.515', 'PLAN_X');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20270, 1197, 13, 'HPM-2013-00270', 'RADIO', 'K800/65', 30475.15, DATE '2013-01-11', NULL, 0.5, TIMESTAMP '2024-08-08 14:38:00.157', 'PLAN_X');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20271, 1009, 8, 'TMX-2019-00271', 'COOLING', 'MX "lite"', 'A', 16985.57, TO_DATE('30.11.2019', 'DD.MM.YYYY'), 36, 0.3333333333, TIMESTAMP '2024-01-08 09:28:00.92', 'ADA');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20272, 1011, 4, 'OCP-2021-00272', 'POWER', '', 46138.81, DATE '2021-07-04', 12, 0.925, TIMESTAMP '2025-03-24 16:44:00.32', 'LOADER');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20273, 1017, 9, 'RDG-2018-00273', 'ROUTER', 'Étoile 5', 'A', 14619.95, DATE '2018-07-24', NULL, 1, TIMESTAMP '2024-06-22 04:21:00.478417', 'LOADER');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20274, 1017, 12, 'ZPC-2012-00274', 'RADIO', 'AIR 3246', 32083.64, TO_DATE('08.02.2012', 'DD.MM.YYYY'), NULL, 0.99, TIMESTAMP '2024-08-22 20:08:00.897', 'PLAN_X');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20275, 1192, 9, 'RDG-2019-00275', 'POWER', 'RBS-6601', 'A', 33373.46, DATE '2019-11-14', 60, 0.925, TIMESTAMP '2024-06-07 17:19:00.124417', 'LOADER');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20276, 1132, 10, 'QLK-2020-00276', 'POWER', 'K800/65', 14485.21, DATE '2020-07-12', 60, 0.99, TIMESTAMP '2024-11-21 17:57:00.497', 'ADA');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20277, 1209, 6, 'BSN-2022-00277', 'RADIO', 'PSU ' || CHR(38) || ' UPS 48V', 'A', 9281.85, TO_DATE('22.12.2022', 'DD.MM.YYYY'), NULL, 1, TIMESTAMP '2024-01-01 05:52:00.889417', 'PLAN_X');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20278, 1143, 3, 'HAS-2024-00278', 'COOLING', NULL, NULL, DATE '2024-03-12', 36, 1, TIMESTAMP '2024-08-03 03:57:00.647', 'LOADER');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20279, 1126, 15, 'OCC-2022-00279', 'RADIO', '', 'R', 33523.34, DATE '2022-09-07', 36, 0.85, TIMESTAMP '2025-03-04 07:30:00.953', 'PLAN_X');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20280, 1209, 8, 'TMX-2020-00280', 'RADIO', 'Étoile 5', 45393.29, TO_DATE('16.04.2020', 'DD.MM.YYYY'), 12, 0.99, TIMESTAMP '2024-10-15 05:51:00.588417', 'ADA');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20281, 1184, 5, 'SKD-2018-00281', 'RADIO', 'Étoile 5', 'A', NULL, DATE '2018-12-15', 24, .99, TIMESTAMP '2024-12-12 01:47:00.685', 'PLAN_X');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, power_factor, updated_at, updated_by)
VALUES (20282, 1220, 7, 'FRS-2024-00282', 'ANTENNA', 'RBS-6601', 'R', 15268.6, DATE '2024-09-06', 0.99, TIMESTAMP '2025-01-11 14:01:00.435', 'ADA');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20283, 1186, 10, 'QLK-2020-00283', 'RADIO', 'PSU ' || CHR(38) || ' UPS 48V', 'A', NULL, TO_DATE('29.02.2020', 'DD.MM.YYYY'), 24, 0.3333333333, TIMESTAMP '2024-02-04 00:25:00.806', 'ADA');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, purchase_price, purchased, power_factor, updated_at, updated_by)
VALUES (20284, 1031, 5, 'SKD-2018-00284', 'COOLING', 'PSU & UPS 48V', 19158.12, DATE '2018-09-13', 0.925, TIMESTAMP '2024-12-11 10:52:00.111417', 'LOADER');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20285, 1171, 4, 'OCP-2013-00285', 'COOLING', 'MX "lite"', 'S', NULL, DATE '2013-05-19', 36, .925, TIMESTAMP '2024-02-25 21:18:00.894417', 'LOADER');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20286, 1077, 1, 'NWR-2021-00286', 'COOLING', 'AIR 3246', 28612.36, TO_DATE('31.08.2021', 'DD.MM.YYYY'), 60, 0.99, TIMESTAMP '2025-03-12 22:06:00.085', 'PLAN_X');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20287, 1005, 9, 'RDG-2023-00287', 'ANTENNA', 'PSU & UPS 48V', 'R', 44173.28, DATE '2023-11-19', 24, 0.5, TIMESTAMP '2024-11-03 07:32:00.738417', 'LOADER');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20288, 1066, 4, 'OCP-2013-00288', 'RADIO', 'PSU & UPS 48V', 16385.58, DATE '2013-11-25', 12, 1, TIMESTAMP '2024-08-09 21:12:00.624', 'ADA');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20289, 1029, 15, 'OCC-2013-00289', 'RADIO', NULL, 'A', NULL, TO_DATE('14.11.2013', 'DD.MM.YYYY'), 12, .99, TIMESTAMP '2024-11-25 01:05:00.890417', 'LOADER');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20290, 1120, 7, 'FRS-2017-00290', 'COOLING', 'PSU & UPS 48V', 18226.62, NULL, NULL, 0.3333333333, TIMESTAMP '2024-04-19 20:40:00.58', 'PLAN_X');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20291, 1057, 12, 'ZPC-2017-00291', 'ANTENNA', '', 'A', 29387.95, DATE '2017-11-10', 24, 1, TIMESTAMP '2024-04-16 00:30:00.050417', 'LOADER');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20292, 1005, 9, 'RDG-2017-00292', 'RADIO', 'K800/65', 'R', NULL, TO_DATE('19.06.2017', 'DD.MM.YYYY'), NULL, NULL, TIMESTAMP '2024-01-15 01:38:00.400417', 'PLAN_X');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20293, 1191, 2, 'AGM-2019-00293', 'ROUTER', 'RBS-6601', 'A', 31320.64, DATE '2019-07-05', 24, .3333333333, TIMESTAMP '2024-06-16 05:04:00.586', 'PLAN_X');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, purchase_price, purchased, power_factor, updated_at, updated_by)
VALUES (20294, 1122, 1, 'NWR-2023-00294', 'RADIO', 'Étoile 5', 1263.79, DATE '2023-12-04', 1, TIMESTAMP '2024-09-27 13:17:00.18', 'PLAN_X');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20295, 1159, 14, 'UN7-2013-00295', 'ROUTER', 'AIR 3246', 'R', 36573.94, TO_DATE('03.09.2013', 'DD.MM.YYYY'), NULL, 0.925, TIMESTAMP '2024-04-26 16:15:00.568417', 'PLAN_X');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20296, 1070, 2, 'AGM-2013-00296', 'POWER', 'PSU & UPS 48V', 'R', 35923.13, DATE '2013-08-16', 12, 0.85, TIMESTAMP '2024-12-02 08:15:00.039', 'PLAN_X');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20297, 1180, 2, 'AGM-2019-00297', 'POWER', 'MX "lite"', 'S', 44162.01, DATE '2019-02-20', 24, .925, TIMESTAMP '2024-10-29 13:44:00.471417', 'PLAN_X');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20298, 1133, 8, 'TMX-2017-00298', 'COOLING', NULL, 47603.63, TO_DATE('25.12.2017', 'DD.MM.YYYY'), NULL, 0.3333333333, TIMESTAMP '2024-03-10 23:46:00.353417', 'LOADER');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20299, 1205, 12, 'ZPC-2023-00299', 'POWER', 'RBS-6601', 'A', 25590.15, DATE '2023-01-17', NULL, NULL, TIMESTAMP '2025-01-12 11:02:00.623', 'LOADER');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20300, 1110, 4, 'OCP-2014-00300', 'ANTENNA', 'PSU & UPS 48V', 38582.45, DATE '2014-06-03', 12, 0.99, TIMESTAMP '2024-09-05 05:56:00.676', 'ADA');

/* 300 rows so far */
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20301, 1146, 14, 'UN7-2016-00301', 'RADIO', NULL, 'A', 42000.62, TO_DATE('20.01.2016', 'DD.MM.YYYY'), NULL, .925, TIMESTAMP '2025-03-09 22:40:00.323', 'LOADER');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, purchase_price, purchased, power_factor, updated_at, updated_by)
VALUES (20302, 1040, 12, 'ZPC-2024-00302', 'ROUTER', NULL, 44509.62, DATE '2024-04-24', 0.5, TIMESTAMP '2024-03-19 23:28:00.296417', 'PLAN_X');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20303, 1092, 13, 'HPM-2014-00303', 'POWER', 'RBS-6601', 'A', 11810.11, DATE '2014-06-26', 24, 0.5, TIMESTAMP '2024-01-14 22:09:00.927417', 'PLAN_X');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20304, NULL, 11, 'ELR-2015-00304', 'ANTENNA', '', 10671.58, TO_DATE('01.10.2015', 'DD.MM.YYYY'), 12, NULL, TIMESTAMP '2024-11-06 00:28:00.131', 'LOADER');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20305, 1121, 12, 'ZPC-2014-00305', 'RADIO', 'RBS-6601', 'A', NULL, DATE '2014-11-20', 24, 1, TIMESTAMP '2025-01-23 17:45:00.177417', 'PLAN_X');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20306, 1160, 5, 'SKD-2022-00306', 'POWER', NULL, 7881.28, DATE '2022-05-10', 36, 0.5, TIMESTAMP '2024-01-08 10:09:00.137', 'ADA');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20307, 1152, 15, 'OCC-2020-00307', 'ROUTER', 'RBS-6601', 'A', 42819.72, TO_DATE('20.04.2020', 'DD.MM.YYYY'), 36, 0.3333333333, TIMESTAMP '2025-03-15 10:52:00.595', 'ADA');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20308, 1025, 3, 'HAS-2022-00308', 'RADIO', '', 'R', 17952.01, DATE '2022-11-10', 12, NULL, TIMESTAMP '2024-04-02 03:06:00.826', 'PLAN_X');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20309, 1135, 7, 'FRS-2023-00309', 'RADIO', '', 'S', 36429.94, DATE '2023-10-13', NULL, NULL, TIMESTAMP '2024-10-31 12:43:00.717', 'LOADER');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20310, 1076, 6, 'BSN-2015-00310', 'RADIO', 'Étoile 5', 29306.44, TO_DATE('17.06.2015', 'DD.MM.YYYY'), NULL, 0.85, TIMESTAMP '2024-11-28 20:42:00.092417', 'ADA');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20311, 1099, 12, 'ZPC-2020-00311', 'COOLING', 'RBS-6601', 'A', NULL, DATE '2020-09-24', 24, NULL, TIMESTAMP '2025-02-22 07:00:00.105', 'LOADER');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20312, 1090, 11, 'ELR-2021-00312', 'ROUTER', 'MX "lite"', NULL, DATE '2021-09-14', 36, 0.99, TIMESTAMP '2024-09-25 04:59:00.496417', 'ADA');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20313, 1214, 3, 'HAS-2016-00313', 'RADIO', 'K800/65', 'A', NULL, TO_DATE('09.02.2016', 'DD.MM.YYYY'), 36, 1, TIMESTAMP '2025-03-23 00:03:00.378', 'PLAN_X');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, power_factor, updated_at, updated_by)
VALUES (20314, 1064, 6, 'BSN-2013-00314', 'RADIO', 'K800/65', 'R', 11975.02, DATE '2013-10-30', 0.99, TIMESTAMP '2024-12-18 06:30:00.884', 'LOADER');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20315, 1054, 14, 'UN7-2020-00315', 'RADIO', 'AIR 3246', 'S', 44406.44, NULL, 12, 0.99, TIMESTAMP '2024-10-07 14:39:00.457417', 'PLAN_X');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20316, 1201, 3, 'HAS-2016-00316', 'COOLING', NULL, 'R', 39927.27, TO_DATE('24.08.2016', 'DD.MM.YYYY'), NULL, 1, TIMESTAMP '2024-03-25 14:22:00.582417', 'LOADER');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20317, 1041, 1, 'NWR-2021-00317', 'POWER', 'PSU & UPS 48V', 'R', 14829.98, DATE '2021-08-31', 24, NULL, TIMESTAMP '2025-02-02 22:52:00.104', 'LOADER');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20318, 1100, 10, 'QLK-2018-00318', 'RADIO', 'K800/65', 'S', 31252.33, DATE '2018-05-18', 60, NULL, TIMESTAMP '2024-08-20 02:02:00.139', 'ADA');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20319, 1218, 7, 'FRS-2020-00319', 'ROUTER', 'PSU ' || CHR(38) || ' UPS 48V', 'A', NULL, TO_DATE('18.10.2020', 'DD.MM.YYYY'), 24, NULL, TIMESTAMP '2024-01-28 15:30:00.69', 'PLAN_X');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, purchase_price, purchased, power_factor, updated_at, updated_by)
VALUES (20320, 1028, 7, 'FRS-2012-00320', 'ROUTER', NULL, 16504.24, DATE '2012-07-09', NULL, TIMESTAMP '2024-11-25 01:06:00.881', 'ADA');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20321, 1021, 2, 'AGM-2024-00321', 'COOLING', NULL, 'A', 1063.12, DATE '2024-11-16', 60, NULL, TIMESTAMP '2025-03-23 19:01:00.715', 'ADA');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20322, 1076, 4, 'OCP-2022-00322', 'COOLING', 'RBS-6601', 32526.99, NULL, 12, NULL, TIMESTAMP '2024-12-22 08:39:00.070417', 'PLAN_X');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20323, 1064, 7, 'FRS-2021-00323', 'RADIO', '', 'A', NULL, DATE '2021-08-31', 24, 0.5, TIMESTAMP '2025-02-02 08:48:00.965', 'PLAN_X');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20324, NULL, 14, 'UN7-2016-00324', 'COOLING', NULL, 18331.21, DATE '2016-08-26', 12, NULL, TIMESTAMP '2024-05-04 11:20:00.550417', 'PLAN_X');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20325, 1163, 6, 'BSN-2021-00325', 'RADIO', 'RBS-6601', 'A', 10862.88, TO_DATE('31.08.2021', 'DD.MM.YYYY'), 24, NULL, TIMESTAMP '2024-03-19 17:37:00.592', 'PLAN_X');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, power_factor, updated_at, updated_by)
VALUES (20326, 1093, 8, 'TMX-2016-00326', 'POWER', 'RBS-6601', 'R', 27806.1, NULL, 0.99, TIMESTAMP '2025-01-18 18:54:00.841417', 'ADA');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20327, 1009, 13, 'HPM-2019-00327', 'ANTENNA', 'RBS-6601', 'A', 25774.29, NULL, NULL, NULL, TIMESTAMP '2024-10-12 23:35:00.397', 'PLAN_X');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, purchase_price, purchased, power_factor, updated_at, updated_by)
VALUES (20328, 1071, 3, 'HAS-2012-00328', 'ROUTER', 'Étoile 5', 6674.33, TO_DATE('19.05.2012', 'DD.MM.YYYY'), 0.85, TIMESTAMP '2024-03-31 06:40:00.968417', 'PLAN_X');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20329, 1196, 15, 'OCC-2017-00329', 'ANTENNA', 'AIR 3246', 'A', 5924.81, DATE '2017-09-30', 12, NULL, TIMESTAMP '2024-09-11 15:02:00.189', 'PLAN_X');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, purchase_price, purchased, power_factor, updated_at, updated_by)
VALUES (20330, 1014, 15, 'OCC-2024-00330', 'ANTENNA', 'AIR 3246', 16015.96, DATE '2024-04-03', NULL, TIMESTAMP '2024-01-21 05:58:00.704', 'ADA');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20331, 1105, 6, 'BSN-2015-00331', 'ROUTER', 'PSU ' || CHR(38) || ' UPS 48V', 'R', NULL, TO_DATE('31.08.2015', 'DD.MM.YYYY'), 24, NULL, TIMESTAMP '2024-09-30 15:50:00.323', 'LOADER');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20332, 1176, 9, 'RDG-2013-00332', 'ROUTER', 'K800/65', 28706.85, DATE '2013-02-03', NULL, 0.85, TIMESTAMP '2024-08-22 11:13:00.869417', 'LOADER');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20333, 1117, 7, 'FRS-2015-00333', 'COOLING', NULL, 'A', 9588.55, DATE '2015-10-12', 24, NULL, TIMESTAMP '2024-02-18 00:24:00.448', 'LOADER');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, power_factor, updated_at, updated_by)
VALUES (20334, 1164, 5, 'SKD-2021-00334', 'POWER', 'RBS-6601', 'S', 28505.26, TO_DATE('31.08.2021', 'DD.MM.YYYY'), 1, TIMESTAMP '2024-08-24 12:38:00.402', 'LOADER');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20335, 1040, 6, 'BSN-2015-00335', 'RADIO', 'MX "lite"', 'S', 37821.43, DATE '2015-06-21', 12, 0.99, TIMESTAMP '2025-02-15 20:55:00.713', 'PLAN_X');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, purchase_price, purchased, power_factor, updated_at, updated_by)
VALUES (20336, 1050, 13, 'HPM-2021-00336', 'COOLING', NULL, 40295.64, DATE '2021-08-31', NULL, TIMESTAMP '2025-01-01 12:26:00.705', 'ADA');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20337, 1087, 9, 'RDG-2014-00337', 'RADIO', '', 'R', 19934.56, TO_DATE('06.12.2014', 'DD.MM.YYYY'), 60, .5, TIMESTAMP '2024-12-03 21:04:00.927417', 'ADA');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, purchase_price, purchased, power_factor, updated_at, updated_by)
VALUES (20338, 1007, 1, 'NWR-2018-00338', 'ROUTER', 'K800/65', 30833.18, DATE '2018-01-04', 0.99, TIMESTAMP '2025-02-24 14:15:00.517', 'PLAN_X');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20339, 1190, 9, 'RDG-2014-00339', 'RADIO', NULL, 'R', 46859, DATE '2014-07-20', 12, 0.3333333333, TIMESTAMP '2024-03-03 19:35:00.387417', 'ADA');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20340, 1154, 14, 'UN7-2016-00340', 'RADIO', 'K800/65', 'S', 39084.1, NULL, NULL, NULL, TIMESTAMP '2024-11-08 13:54:00.216', 'LOADER');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20341, 1119, 13, 'HPM-2015-00341', 'POWER', 'MX "lite"', 'R', 37741.93, DATE '2015-04-08', 60, .99, TIMESTAMP '2024-03-27 03:05:00.230417', 'PLAN_X');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20342, 1209, 9, 'RDG-2019-00342', 'RADIO', 'Étoile 5', NULL, NULL, 36, 0.5, TIMESTAMP '2025-01-13 18:07:00.948', 'LOADER');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20343, 1213, 13, 'HPM-2020-00343', 'ANTENNA', 'K800/65', 'A', 3299.43, TO_DATE('29.02.2020', 'DD.MM.YYYY'), 60, 0.99, TIMESTAMP '2024-02-28 11:04:00.858417', 'PLAN_X');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, purchase_price, purchased, power_factor, updated_at, updated_by)
VALUES (20344, 1074, 5, 'SKD-2022-00344', 'POWER', 'PSU & UPS 48V', NULL, DATE '2022-07-05', 0.85, TIMESTAMP '2024-05-24 08:58:00.053417', 'ADA');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20345, 1005, 2, 'AGM-2024-00345', 'ANTENNA', 'K800/65', 'A', 14778.36, DATE '2024-05-01', 24, 1, TIMESTAMP '2025-01-29 13:31:00.266', 'LOADER');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20346, 1070, 6, 'BSN-2023-00346', 'ROUTER', '', 'R', NULL, TO_DATE('21.02.2023', 'DD.MM.YYYY'), NULL, NULL, TIMESTAMP '2024-01-14 12:22:00.545417', 'LOADER');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20347, 1142, 6, 'BSN-2021-00347', 'COOLING', 'MX "lite"', 'S', 10733.51, NULL, 24, NULL, TIMESTAMP '2024-11-02 04:00:00.809', 'ADA');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, purchase_price, purchased, power_factor, updated_at, updated_by)
VALUES (20348, 1180, 3, 'HAS-2012-00348', 'RADIO', NULL, 44336.03, DATE '2012-01-18', 0.85, TIMESTAMP '2024-01-29 18:58:00.743', 'LOADER');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20349, 1009, 11, 'ELR-2014-00349', 'RADIO', 'K800/65', 'A', 4453.47, TO_DATE('17.05.2014', 'DD.MM.YYYY'), 36, .99, TIMESTAMP '2024-09-17 19:25:00.831417', 'ADA');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, power_factor, updated_at, updated_by)
VALUES (20350, 1181, 13, 'HPM-2017-00350', 'ROUTER', 'PSU & UPS 48V', 'R', 504.96, DATE '2017-11-20', 1, TIMESTAMP '2025-01-21 09:46:00.552', 'PLAN_X');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20351, NULL, 1, 'NWR-2024-00351', 'RADIO', 'Étoile 5', 'S', 39509.5, DATE '2024-07-09', 60, 0.99, TIMESTAMP '2024-07-11 05:58:00.177417', 'LOADER');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, purchase_price, purchased, power_factor, updated_at, updated_by)
VALUES (20352, 1060, 4, 'OCP-2017-00352', 'COOLING', '', 8460.8, TO_DATE('01.10.2017', 'DD.MM.YYYY'), 0.3333333333, TIMESTAMP '2024-11-02 20:04:00.912', 'PLAN_X');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20353, 1178, 9, 'RDG-2015-00353', 'RADIO', NULL, 'A', 30391.11, DATE '2015-03-03', NULL, .99, TIMESTAMP '2024-10-05 18:57:00.4', 'PLAN_X');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20354, 1215, 15, 'OCC-2019-00354', 'POWER', 'RBS-6601', 'R', 15090.41, DATE '2019-01-06', 60, 0.925, TIMESTAMP '2024-08-08 21:53:00.595', 'LOADER');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20355, 1154, 6, 'BSN-2016-00355', 'RADIO', 'K800/65', 'R', 19677.5, TO_DATE('21.07.2016', 'DD.MM.YYYY'), 60, 0.99, TIMESTAMP '2024-02-19 08:16:00.545417', 'LOADER');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, purchase_price, purchased, power_factor, updated_at, updated_by)
VALUES (20356, 1118, 5, 'SKD-2015-00356', 'RADIO', NULL, 9530.28, DATE '2015-03-19', NULL, TIMESTAMP '2024-09-26 19:34:00.174', 'PLAN_X');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20357, 1118, 2, 'AGM-2021-00357', 'POWER', 'PSU & UPS 48V', 'A', 40805.9, DATE '2021-12-28', 36, .85, TIMESTAMP '2024-01-18 14:27:00.913417', 'LOADER');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20358, 1030, 11, 'ELR-2022-00358', 'RADIO', 'MX "lite"', 'R', 3834.49, TO_DATE('07.04.2022', 'DD.MM.YYYY'), 12, 0.925, TIMESTAMP '2024-11-16 19:24:00.775', 'PLAN_X');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20359, 1097, 2, 'AGM-2020-00359', 'ROUTER', 'Étoile 5', 'A', 25664.17, DATE '2020-02-29', NULL, NULL, TIMESTAMP '2024-09-14 17:08:00.383', 'LOADER');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20360, 1052, 4, 'OCP-2014-00360', 'RADIO', 'Étoile 5', 38140.58, DATE '2014-01-20', NULL, 0.925, TIMESTAMP '2024-06-17 20:45:00.766', 'PLAN_X');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20361, 1014, 6, 'BSN-2015-00361', 'POWER', NULL, 'A', 18890.16, TO_DATE('07.09.2015', 'DD.MM.YYYY'), 24, .925, TIMESTAMP '2025-03-25 00:47:00.007', 'ADA');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20362, 1068, 11, 'ELR-2022-00362', 'COOLING', 'PSU & UPS 48V', 'R', 9866.31, DATE '2022-01-01', 60, 1, TIMESTAMP '2024-11-15 09:52:00.25', 'PLAN_X');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20363, 1132, 4, 'OCP-2019-00363', 'RADIO', 'MX "lite"', 'S', NULL, DATE '2019-07-09', 24, NULL, TIMESTAMP '2025-01-28 01:24:00.074', 'LOADER');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20364, 1112, 5, 'SKD-2020-00364', 'RADIO', 'K800/65', 'S', 12852.4, TO_DATE('26.11.2020', 'DD.MM.YYYY'), 60, 0.3333333333, TIMESTAMP '2024-08-06 15:29:00.836417', 'LOADER');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20365, 1104, 15, 'OCC-2013-00365', 'ROUTER', 'MX "lite"', 'A', 20470.13, DATE '2013-12-19', 24, NULL, TIMESTAMP '2024-01-16 01:44:00.942417', 'ADA');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20366, 1033, 9, 'RDG-2024-00366', 'ANTENNA', 'AIR 3246', 44442.77, DATE '2024-05-01', 36, 0.925, TIMESTAMP '2024-10-02 10:53:00.344417', 'ADA');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20367, 1054, 14, 'UN7-2012-00367', 'COOLING', 'PSU ' || CHR(38) || ' UPS 48V', 'R', 45321.43, TO_DATE('26.07.2012', 'DD.MM.YYYY'), 24, 0.99, TIMESTAMP '2024-12-03 09:44:00.035417', 'PLAN_X');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, purchase_price, purchased, power_factor, updated_at, updated_by)
VALUES (20368, 1020, 11, 'ELR-2022-00368', 'RADIO', 'AIR 3246', 27314.85, NULL, NULL, TIMESTAMP '2024-04-26 10:45:00.035417', 'PLAN_X');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20369, 1211, 5, 'SKD-2023-00369', 'RADIO', '', 'A', 41139.92, DATE '2023-10-14', 24, .99, TIMESTAMP '2024-12-19 18:56:00.871', 'PLAN_X');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20370, 1006, 1, 'NWR-2020-00370', 'ROUTER', 'MX "lite"', 506.72, TO_DATE('28.03.2020', 'DD.MM.YYYY'), 12, NULL, TIMESTAMP '2024-07-02 15:48:00.896', 'LOADER');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20371, 1037, 15, 'OCC-2013-00371', 'COOLING', 'K800/65', 'A', NULL, DATE '2013-03-17', 36, NULL, TIMESTAMP '2024-08-01 10:44:00.194', 'PLAN_X');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20372, 1146, 1, 'NWR-2017-00372', 'COOLING', '', 'R', 42480.71, DATE '2017-08-10', 36, 0.5, TIMESTAMP '2024-01-12 21:57:00.115', 'ADA');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20373, 1118, 10, 'QLK-2024-00373', 'ROUTER', 'AIR 3246', 'A', 41858.41, TO_DATE('30.10.2024', 'DD.MM.YYYY'), 24, .85, TIMESTAMP '2025-03-02 11:13:00.342', 'PLAN_X');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20374, 1141, 14, 'UN7-2021-00374', 'ROUTER', '', NULL, NULL, 60, 0.925, TIMESTAMP '2024-01-02 22:51:00.275', 'ADA');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20375, 1103, 1, 'NWR-2022-00375', 'POWER', 'Étoile 5', 'S', 26270.96, DATE '2022-07-03', 24, NULL, TIMESTAMP '2024-01-10 11:05:00.163', 'LOADER');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20376, 1155, 7, 'FRS-2023-00376', 'RADIO', '', 1568.76, TO_DATE('19.10.2023', 'DD.MM.YYYY'), NULL, 0.85, TIMESTAMP '2024-02-18 18:48:00.037417', 'LOADER');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20377, 1053, 7, 'FRS-2017-00377', 'RADIO', 'PSU & UPS 48V', 'A', 24440.03, DATE '2017-06-13', 24, .85, TIMESTAMP '2024-05-31 02:33:00.688417', 'PLAN_X');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20378, 1085, 11, 'ELR-2020-00378', 'POWER', 'AIR 3246', 38300.04, DATE '2020-10-29', 60, 0.85, TIMESTAMP '2024-10-01 16:40:00.018417', 'PLAN_X');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20379, 1044, 4, 'OCP-2021-00379', 'RADIO', 'K800/65', 'S', 32745.34, TO_DATE('31.08.2021', 'DD.MM.YYYY'), NULL, 0.3333333333, TIMESTAMP '2024-07-01 06:54:00.984', 'ADA');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20380, 1208, 10, 'QLK-2013-00380', 'RADIO', 'RBS-6601', 'R', 684.39, DATE '2013-08-25', NULL, 0.99, TIMESTAMP '2025-03-18 22:00:00.623', 'LOADER');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20381, NULL, 12, 'ZPC-2014-00381', 'ANTENNA', 'PSU & UPS 48V', 'R', 40116.21, DATE '2014-06-13', 12, .925, TIMESTAMP '2025-01-03 21:49:00.839', 'ADA');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20382, 1006, 14, 'UN7-2012-00382', 'ANTENNA', 'MX "lite"', 25834.58, NULL, 60, 1, TIMESTAMP '2025-01-11 23:51:00.744417', 'LOADER');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20383, 1113, 15, 'OCC-2020-00383', 'RADIO', 'RBS-6601', 'R', 8721, DATE '2020-02-29', 36, NULL, TIMESTAMP '2024-09-06 01:40:00.744417', 'PLAN_X');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20384, 1123, 8, 'TMX-2022-00384', 'RADIO', 'MX "lite"', 42035.97, DATE '2022-06-05', 12, 0.925, TIMESTAMP '2024-07-16 09:44:00.994', 'PLAN_X');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20385, 1215, 6, 'BSN-2017-00385', 'POWER', 'K800/65', 'A', 33507.67, TO_DATE('15.01.2017', 'DD.MM.YYYY'), 60, .3333333333, TIMESTAMP '2024-11-16 20:43:00.465', 'PLAN_X');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, purchase_price, purchased, power_factor, updated_at, updated_by)
VALUES (20386, 1017, 9, 'RDG-2013-00386', 'RADIO', 'AIR 3246', NULL, DATE '2013-08-27', 0.85, TIMESTAMP '2024-07-20 02:25:00.386417', 'ADA');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20387, 1035, 11, 'ELR-2016-00387', 'COOLING', 'PSU & UPS 48V', 'A', 537.17, NULL, 24, NULL, TIMESTAMP '2025-02-12 16:39:00.702', 'ADA');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20388, 1058, 2, 'AGM-2022-00388', 'RADIO', 'K800/65', 'S', 26634.02, TO_DATE('16.04.2022', 'DD.MM.YYYY'), 36, NULL, TIMESTAMP '2024-02-16 14:07:00.044417', 'ADA');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20389, 1003, 11, 'ELR-2021-00389', 'RADIO', 'MX "lite"', 'A', 35344.71, DATE '2021-05-18', 24, NULL, TIMESTAMP '2024-05-08 02:33:00.796', 'LOADER');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20390, 1044, 14, 'UN7-2024-00390', 'RADIO', 'K800/65', 'R', 31872.04, DATE '2024-02-20', NULL, NULL, TIMESTAMP '2024-11-09 08:46:00.02', 'PLAN_X');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20391, 1007, 9, 'RDG-2024-00391', 'RADIO', 'RBS-6601', 'S', 46415.67, TO_DATE('30.04.2024', 'DD.MM.YYYY'), 24, NULL, TIMESTAMP '2024-10-12 09:28:00.642', 'ADA');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20392, 1053, 14, 'UN7-2020-00392', 'RADIO', NULL, 23968.18, DATE '2020-02-29', 60, 0.85, TIMESTAMP '2024-09-08 14:12:00.39', 'PLAN_X');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20393, 1026, 11, 'ELR-2014-00393', 'RADIO', 'AIR 3246', 'R', 759.48, DATE '2014-03-11', 12, .925, TIMESTAMP '2024-09-15 05:45:00.545417', 'ADA');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20394, 1038, 7, 'FRS-2023-00394', 'ANTENNA', 'MX "lite"', 21306.81, TO_DATE('02.07.2023', 'DD.MM.YYYY'), 36, 1, TIMESTAMP '2024-07-17 22:14:00.151', 'LOADER');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20395, 1020, 9, 'RDG-2016-00395', 'RADIO', 'K800/65', 'A', 36319.81, DATE '2016-12-19', 12, 0.925, TIMESTAMP '2024-01-06 22:55:00.098', 'ADA');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20396, 1114, 14, 'UN7-2017-00396', 'ROUTER', 'Étoile 5', 'S', 24780.4, DATE '2017-10-17', 36, 0.99, TIMESTAMP '2024-06-10 22:59:00.352', 'ADA');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20397, 1086, 5, 'SKD-2023-00397', 'RADIO', 'K800/65', 'A', 35856.08, NULL, 24, .99, TIMESTAMP '2024-08-09 06:26:00.028', 'LOADER');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20398, 1002, 14, 'UN7-2015-00398', 'RADIO', 'RBS-6601', 40040.88, DATE '2015-03-27', NULL, NULL, TIMESTAMP '2025-03-27 22:35:00.511', 'LOADER');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20399, 1038, 2, 'AGM-2016-00399', 'RADIO', 'Étoile 5', 'A', 13032.39, DATE '2016-09-27', 60, 0.85, TIMESTAMP '2025-03-05 04:58:00.289', 'PLAN_X');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20400, 1020, 3, 'HAS-2017-00400', 'RADIO', 'RBS-6601', 30411.71, NULL, 36, NULL, TIMESTAMP '2024-09-20 11:17:00.517', 'LOADER');

/* 400 rows so far */
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20401, 1161, 13, 'HPM-2019-00401', 'RADIO', NULL, 'R', 29574.91, DATE '2019-05-23', 60, .3333333333, TIMESTAMP '2024-12-12 12:37:00.764417', 'PLAN_X');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, power_factor, updated_at, updated_by)
VALUES (20402, 1169, 12, 'ZPC-2023-00402', 'COOLING', 'MX "lite"', 'S', 4464.27, DATE '2023-09-07', 1, TIMESTAMP '2024-02-26 17:44:00.363', 'ADA');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20403, 1087, 15, 'OCC-2019-00403', 'RADIO', 'K800/65', 'A', 44361.75, TO_DATE('30.11.2019', 'DD.MM.YYYY'), 36, 0.85, TIMESTAMP '2024-01-04 05:45:00.536', 'LOADER');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20404, 1080, 5, 'SKD-2020-00404', 'ANTENNA', 'MX "lite"', 'R', 21110.73, DATE '2020-02-01', NULL, 0.85, TIMESTAMP '2024-04-19 04:42:00.878417', 'LOADER');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20405, 1198, 1, 'NWR-2014-00405', 'RADIO', 'RBS-6601', 'A', 22683.5, DATE '2014-01-27', 36, .925, TIMESTAMP '2024-01-06 05:19:00.75', 'ADA');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20406, 1187, 10, 'QLK-2014-00406', 'ROUTER', 'Étoile 5', 'R', NULL, NULL, 60, NULL, TIMESTAMP '2024-10-05 11:10:00.892', 'ADA');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20407, 1016, 15, 'OCC-2021-00407', 'POWER', NULL, 'R', 21886.96, DATE '2021-08-31', 24, NULL, TIMESTAMP '2024-06-20 05:00:00.125417', 'ADA');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, purchase_price, purchased, power_factor, updated_at, updated_by)
VALUES (20408, 1147, 8, 'TMX-2018-00408', 'RADIO', 'Étoile 5', 32461.41, DATE '2018-03-12', 0.99, TIMESTAMP '2024-08-31 02:20:00.109', 'LOADER');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20409, 1113, 6, 'BSN-2023-00409', 'ANTENNA', '', 'A', 23579.31, TO_DATE('24.09.2023', 'DD.MM.YYYY'), 12, .99, TIMESTAMP '2024-05-21 20:21:00.635', 'LOADER');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, purchase_price, purchased, power_factor, updated_at, updated_by)
VALUES (20410, 1080, 8, 'TMX-2021-00410', 'POWER', '', 14066.49, DATE '2021-03-29', 0.925, TIMESTAMP '2024-12-12 02:36:00.11', 'LOADER');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20411, 1220, 12, 'ZPC-2017-00411', 'ANTENNA', 'AIR 3246', 'A', NULL, DATE '2017-03-08', 12, 0.99, TIMESTAMP '2024-08-17 10:25:00.453', 'PLAN_X');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20412, 1073, 14, 'UN7-2021-00412', 'RADIO', 'PSU ' || CHR(38) || ' UPS 48V', 28492.94, TO_DATE('20.01.2021', 'DD.MM.YYYY'), 60, NULL, TIMESTAMP '2025-03-12 11:16:00.240417', 'ADA');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20413, 1002, 7, 'FRS-2014-00413', 'POWER', 'AIR 3246', 'A', 13305.07, DATE '2014-06-09', 36, .85, TIMESTAMP '2024-05-02 14:57:00.92', 'ADA');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20414, 1051, 13, 'HPM-2021-00414', 'ROUTER', 'Étoile 5', NULL, DATE '2021-01-17', 36, 0.3333333333, TIMESTAMP '2024-10-22 05:28:00.112417', 'LOADER');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20415, 1110, 7, 'FRS-2020-00415', 'ANTENNA', 'Étoile 5', 'A', 35864.32, TO_DATE('23.05.2020', 'DD.MM.YYYY'), 36, 0.3333333333, TIMESTAMP '2024-05-14 19:57:00.966417', 'PLAN_X');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20416, 1040, 14, 'UN7-2017-00416', 'COOLING', 'AIR 3246', 'R', 20093.87, DATE '2017-02-27', 60, 0.925, TIMESTAMP '2025-03-03 19:43:00.201417', 'PLAN_X');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20417, 1037, 9, 'RDG-2019-00417', 'RADIO', 'K800/65', 'A', NULL, NULL, NULL, .3333333333, TIMESTAMP '2024-08-11 15:06:00.355417', 'LOADER');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, purchase_price, purchased, power_factor, updated_at, updated_by)
VALUES (20418, 1181, 14, 'UN7-2019-00418', 'RADIO', 'MX "lite"', 14601.84, TO_DATE('12.10.2019', 'DD.MM.YYYY'), 0.925, TIMESTAMP '2024-06-27 04:41:00.078417', 'LOADER');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20419, 1100, 9, 'RDG-2020-00419', 'ROUTER', 'RBS-6601', 'A', NULL, DATE '2020-10-25', 12, 0.99, TIMESTAMP '2024-03-06 20:10:00.717', 'PLAN_X');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20420, 1112, 15, 'OCC-2017-00420', 'RADIO', 'K800/65', NULL, DATE '2017-03-05', 12, 0.5, TIMESTAMP '2024-03-14 23:33:00.753', 'LOADER');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20421, 1019, 3, 'HAS-2022-00421', 'ROUTER', 'AIR 3246', 'R', 22178.83, NULL, 12, 1, TIMESTAMP '2024-11-09 11:54:00.944', 'ADA');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20422, 1215, 8, 'TMX-2023-00422', 'COOLING', 'MX "lite"', 38062.91, DATE '2023-06-09', 36, 1, TIMESTAMP '2024-03-13 07:30:00.957417', 'ADA');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20423, 1021, 9, 'RDG-2017-00423', 'RADIO', '', 'A', 4013.54, DATE '2017-06-13', 36, 0.925, TIMESTAMP '2025-01-07 08:19:00.261', 'PLAN_X');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20424, 1099, 7, 'FRS-2022-00424', 'ANTENNA', 'MX "lite"', 16586.38, NULL, NULL, 0.85, TIMESTAMP '2025-01-12 06:37:00.164', 'LOADER');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20425, 1086, 5, 'SKD-2021-00425', 'RADIO', 'RBS-6601', 'S', 3404.48, DATE '2021-03-11', 12, .925, TIMESTAMP '2025-01-09 08:10:00.877', 'ADA');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20426, 1211, 1, 'NWR-2021-00426', 'POWER', 'RBS-6601', 3609.16, DATE '2021-07-21', 36, 0.85, TIMESTAMP '2024-11-24 11:50:00.434', 'ADA');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20427, 1012, 3, 'HAS-2016-00427', 'ROUTER', 'PSU ' || CHR(38) || ' UPS 48V', 'S', 45692.85, TO_DATE('04.02.2016', 'DD.MM.YYYY'), 12, 1, TIMESTAMP '2024-09-23 15:28:00.721417', 'LOADER');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, purchase_price, purchased, power_factor, updated_at, updated_by)
VALUES (20428, NULL, 8, 'TMX-2023-00428', 'ROUTER', NULL, 34810.37, DATE '2023-08-31', 1, TIMESTAMP '2024-05-04 06:52:00.919', 'PLAN_X');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20429, NULL, 7, 'FRS-2024-00429', 'ROUTER', '', 'A', 12511.81, DATE '2024-11-01', 12, NULL, TIMESTAMP '2024-04-22 20:34:00.144', 'LOADER');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20430, NULL, 14, 'UN7-2012-00430', 'COOLING', 'Étoile 5', 11193.59, TO_DATE('02.10.2012', 'DD.MM.YYYY'), 36, 0.99, TIMESTAMP '2024-01-21 22:21:00.91', 'PLAN_X');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20431, 1194, 10, 'QLK-2015-00431', 'RADIO', 'MX "lite"', 'S', 26397.37, DATE '2015-10-08', 24, NULL, TIMESTAMP '2024-12-05 02:30:00.080417', 'ADA');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20432, 1016, 8, 'TMX-2020-00432', 'ROUTER', '', 'R', 32148.47, DATE '2020-04-24', 60, 1, TIMESTAMP '2024-11-30 13:01:00.263417', 'PLAN_X');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20433, 1007, 7, 'FRS-2021-00433', 'COOLING', 'RBS-6601', 'A', 16850.88, TO_DATE('29.01.2021', 'DD.MM.YYYY'), 36, .3333333333, TIMESTAMP '2024-12-02 23:47:00.003', 'PLAN_X');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20434, 1129, 10, 'QLK-2012-00434', 'ROUTER', 'PSU & UPS 48V', 'R', 47251.73, DATE '2012-12-11', 12, 0.925, TIMESTAMP '2024-07-13 15:24:00.097', 'ADA');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20435, 1188, 10, 'QLK-2012-00435', 'COOLING', 'Étoile 5', 'A', NULL, DATE '2012-08-25', 12, 0.99, TIMESTAMP '2024-08-14 06:23:00.16', 'ADA');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, purchase_price, purchased, power_factor, updated_at, updated_by)
VALUES (20436, 1015, 3, 'HAS-2018-00436', 'ROUTER', '', 11934.68, TO_DATE('28.02.2018', 'DD.MM.YYYY'), 0.5, TIMESTAMP '2024-12-28 11:33:00.434417', 'LOADER');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20437, 1035, 4, 'OCP-2018-00437', 'RADIO', 'RBS-6601', 'A', 14215.61, DATE '2018-05-15', 60, .5, TIMESTAMP '2025-01-22 00:11:00.545417', 'ADA');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, purchase_price, purchased, power_factor, updated_at, updated_by)
VALUES (20438, 1038, 2, 'AGM-2018-00438', 'POWER', 'MX "lite"', 11881.26, DATE '2018-02-13', 1, TIMESTAMP '2024-09-07 23:20:00.541417', 'LOADER');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20439, 1067, 9, 'RDG-2018-00439', 'ANTENNA', 'PSU ' || CHR(38) || ' UPS 48V', 'A', 29746.54, TO_DATE('12.02.2018', 'DD.MM.YYYY'), NULL, NULL, TIMESTAMP '2024-08-11 14:17:00.648', 'ADA');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, purchase_price, purchased, power_factor, updated_at, updated_by)
VALUES (20440, 1037, 4, 'OCP-2017-00440', 'RADIO', 'AIR 3246', NULL, DATE '2017-03-29', 0.5, TIMESTAMP '2024-06-05 10:08:00.127', 'PLAN_X');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20441, 1210, 6, 'BSN-2019-00441', 'RADIO', 'AIR 3246', 'R', 18379.49, DATE '2019-11-30', NULL, .3333333333, TIMESTAMP '2024-01-10 10:59:00.558', 'PLAN_X');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20442, NULL, 1, 'NWR-2013-00442', 'RADIO', 'RBS-6601', 'S', 42162.13, TO_DATE('19.04.2013', 'DD.MM.YYYY'), NULL, 0.85, TIMESTAMP '2025-01-07 11:54:00.438417', 'LOADER');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20443, 1023, 3, 'HAS-2023-00443', 'POWER', 'PSU & UPS 48V', 'A', 4462.38, DATE '2023-04-14', 60, 0.5, TIMESTAMP '2024-12-10 00:42:00.818', 'LOADER');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, purchase_price, purchased, power_factor, updated_at, updated_by)
VALUES (20444, 1220, 6, 'BSN-2024-00444', 'RADIO', 'Étoile 5', 44105.15, DATE '2024-11-27', NULL, TIMESTAMP '2024-09-16 15:37:00.817', 'LOADER');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20445, 1038, 5, 'SKD-2022-00445', 'COOLING', '', 'R', 10281, TO_DATE('04.05.2022', 'DD.MM.YYYY'), NULL, .5, TIMESTAMP '2024-10-27 15:43:00.976', 'PLAN_X');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20446, 1155, 12, 'ZPC-2019-00446', 'ROUTER', 'AIR 3246', 29505.2, DATE '2019-11-30', 36, 0.85, TIMESTAMP '2025-03-15 02:51:00.758417', 'PLAN_X');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20447, 1153, 6, 'BSN-2020-00447', 'POWER', 'K800/65', 'A', 19027.17, DATE '2020-10-13', 12, 0.85, TIMESTAMP '2024-10-14 12:07:00.34', 'ADA');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20448, 1149, 13, 'HPM-2019-00448', 'RADIO', 'K800/65', 'R', 2662.89, TO_DATE('01.06.2019', 'DD.MM.YYYY'), 12, 0.85, TIMESTAMP '2024-12-20 02:50:00.714417', 'PLAN_X');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20449, 1164, 5, 'SKD-2017-00449', 'RADIO', 'Étoile 5', 'A', 8732.18, DATE '2017-07-28', 60, .85, TIMESTAMP '2024-06-02 04:47:00.719417', 'LOADER');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20450, 1123, 11, 'ELR-2020-00450', 'RADIO', 'RBS-6601', 'S', 19089.27, DATE '2020-10-09', 12, NULL, TIMESTAMP '2025-01-10 07:17:00.891417', 'PLAN_X');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20451, 1097, 13, 'HPM-2017-00451', 'RADIO', 'RBS-6601', 'A', NULL, TO_DATE('08.08.2017', 'DD.MM.YYYY'), 24, 0.3333333333, TIMESTAMP '2025-01-20 15:42:00.259', 'PLAN_X');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20452, 1083, 11, 'ELR-2019-00452', 'ANTENNA', 'K800/65', 'S', NULL, DATE '2019-05-17', NULL, 0.85, TIMESTAMP '2024-11-29 22:16:00.154', 'PLAN_X');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20453, 1096, 5, 'SKD-2019-00453', 'RADIO', 'PSU & UPS 48V', 'S', 13952.55, DATE '2019-08-27', NULL, NULL, TIMESTAMP '2024-05-31 14:25:00.334', 'ADA');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20454, 1214, 15, 'OCC-2017-00454', 'RADIO', NULL, 43414.63, TO_DATE('06.02.2017', 'DD.MM.YYYY'), 12, 0.3333333333, TIMESTAMP '2024-06-13 01:59:00.948', 'ADA');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20455, 1173, 7, 'FRS-2024-00455', 'ANTENNA', 'PSU & UPS 48V', 'S', NULL, NULL, 60, 1, TIMESTAMP '2024-05-22 18:46:00.978', 'ADA');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20456, 1028, 10, 'QLK-2016-00456', 'RADIO', 'PSU & UPS 48V', 23127.61, DATE '2016-01-19', 12, 0.3333333333, TIMESTAMP '2024-10-12 06:39:00.518', 'PLAN_X');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20457, 1008, 6, 'BSN-2020-00457', 'COOLING', 'AIR 3246', 'A', 47043.79, TO_DATE('09.12.2020', 'DD.MM.YYYY'), 12, NULL, TIMESTAMP '2024-12-28 08:26:00.697', 'PLAN_X');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20458, 1203, 12, 'ZPC-2016-00458', 'ANTENNA', 'AIR 3246', 44135.59, NULL, 36, 0.925, TIMESTAMP '2024-05-03 00:29:00.938417', 'LOADER');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20459, 1048, 9, 'RDG-2024-00459', 'RADIO', 'PSU & UPS 48V', 'A', 15675.22, DATE '2024-08-02', 12, NULL, TIMESTAMP '2024-01-15 23:26:00.840417', 'LOADER');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20460, NULL, 14, 'UN7-2019-00460', 'RADIO', NULL, 44561.78, TO_DATE('21.08.2019', 'DD.MM.YYYY'), 12, 0.99, TIMESTAMP '2024-02-14 18:10:00.569', 'LOADER');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20461, 1173, 3, 'HAS-2017-00461', 'ROUTER', 'MX "lite"', 'A', 25385.02, DATE '2017-06-15', 12, .5, TIMESTAMP '2024-12-29 14:15:00.834', 'ADA');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20462, 1216, 1, 'NWR-2024-00462', 'RADIO', 'PSU & UPS 48V', 15634.04, DATE '2024-07-04', 12, 1, TIMESTAMP '2024-04-29 08:01:00.302', 'ADA');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20463, 1025, 7, 'FRS-2013-00463', 'COOLING', 'MX "lite"', 'S', 37509.12, TO_DATE('06.05.2013', 'DD.MM.YYYY'), 24, 0.85, TIMESTAMP '2024-11-12 13:14:00.012417', 'LOADER');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, purchase_price, purchased, power_factor, updated_at, updated_by)
VALUES (20464, 1195, 4, 'OCP-2017-00464', 'RADIO', 'MX "lite"', 4266.9, DATE '2017-08-31', 0.3333333333, TIMESTAMP '2024-01-13 21:55:00.032417', 'LOADER');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20465, 1031, 6, 'BSN-2018-00465', 'COOLING', '', 'A', 8783.16, DATE '2018-11-22', 36, .85, TIMESTAMP '2025-02-14 12:59:00.398417', 'ADA');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, purchase_price, purchased, power_factor, updated_at, updated_by)
VALUES (20466, 1188, 12, 'ZPC-2013-00466', 'ANTENNA', 'Étoile 5', 38381.84, NULL, 0.85, TIMESTAMP '2024-08-23 19:07:00.560417', 'ADA');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20467, 1034, 1, 'NWR-2014-00467', 'POWER', 'RBS-6601', 'R', 7177.25, DATE '2014-07-27', 60, 0.99, TIMESTAMP '2024-02-07 23:23:00.975', 'ADA');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20468, 1003, 10, 'QLK-2012-00468', 'ANTENNA', 'PSU & UPS 48V', 27273.62, DATE '2012-10-15', 12, 1, TIMESTAMP '2024-05-26 13:51:00.536417', 'LOADER');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20469, NULL, 8, 'TMX-2019-00469', 'RADIO', 'AIR 3246', 'A', NULL, TO_DATE('11.08.2019', 'DD.MM.YYYY'), NULL, NULL, TIMESTAMP '2025-03-29 08:26:00.565', 'LOADER');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20470, 1220, 1, 'NWR-2018-00470', 'ROUTER', 'Étoile 5', 43618.33, DATE '2018-09-26', 12, 0.5, TIMESTAMP '2024-09-24 09:31:00.152', 'PLAN_X');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20471, 1118, 8, 'TMX-2019-00471', 'ANTENNA', 'K800/65', 'R', 7599.06, DATE '2019-11-30', 24, 0.5, TIMESTAMP '2024-12-16 13:11:00.868', 'PLAN_X');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20472, 1112, 2, 'AGM-2017-00472', 'RADIO', 'AIR 3246', 44970.99, TO_DATE('06.05.2017', 'DD.MM.YYYY'), 12, 0.3333333333, TIMESTAMP '2024-10-07 14:14:00.917', 'ADA');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20473, 1107, 2, 'AGM-2015-00473', 'RADIO', 'Étoile 5', 'A', 30167.88, DATE '2015-11-15', 36, 1, TIMESTAMP '2024-05-13 21:35:00.037417', 'PLAN_X');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20474, 1041, 9, 'RDG-2014-00474', 'RADIO', 'Étoile 5', 47207.01, DATE '2014-12-17', 36, 0.3333333333, TIMESTAMP '2024-09-04 04:38:00.778417', 'LOADER');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20475, 1147, 3, 'HAS-2021-00475', 'COOLING', 'MX "lite"', 'R', 32920.67, TO_DATE('15.01.2021', 'DD.MM.YYYY'), 36, 0.5, TIMESTAMP '2025-02-16 19:55:00.609', 'PLAN_X');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, purchase_price, purchased, power_factor, updated_at, updated_by)
VALUES (20476, 1077, 4, 'OCP-2024-00476', 'RADIO', NULL, 17100.16, DATE '2024-09-24', 0.5, TIMESTAMP '2025-02-21 10:49:00.402', 'LOADER');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20477, 1039, 2, 'AGM-2020-00477', 'POWER', 'MX "lite"', 'A', NULL, DATE '2020-06-18', 12, NULL, TIMESTAMP '2024-04-28 16:00:00.490417', 'LOADER');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, power_factor, updated_at, updated_by)
VALUES (20478, 1084, 14, 'UN7-2015-00478', 'ROUTER', 'MX "lite"', 'R', 44029.23, TO_DATE('08.07.2015', 'DD.MM.YYYY'), 0.85, TIMESTAMP '2024-11-19 17:17:00.313', 'PLAN_X');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20479, 1219, 4, 'OCP-2015-00479', 'ANTENNA', 'Étoile 5', 'A', 30592.4, DATE '2015-01-08', 24, NULL, TIMESTAMP '2025-01-22 12:17:00.664', 'LOADER');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, purchase_price, purchased, power_factor, updated_at, updated_by)
VALUES (20480, 1193, 6, 'BSN-2019-00480', 'RADIO', 'PSU & UPS 48V', 7921.97, DATE '2019-08-11', 0.5, TIMESTAMP '2024-05-02 15:35:00.784', 'LOADER');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20481, 1088, 3, 'HAS-2017-00481', 'ROUTER', NULL, 'A', 41111.92, TO_DATE('11.11.2017', 'DD.MM.YYYY'), 36, .3333333333, TIMESTAMP '2024-04-21 00:14:00.083417', 'LOADER');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, purchase_price, purchased, power_factor, updated_at, updated_by)
VALUES (20482, NULL, 2, 'AGM-2016-00482', 'ANTENNA', 'AIR 3246', 40767.93, DATE '2016-04-25', 0.5, TIMESTAMP '2024-06-30 15:08:00.983', 'PLAN_X');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20483, 1129, 15, 'OCC-2022-00483', 'RADIO', 'AIR 3246', 'A', 38745.78, DATE '2022-04-06', 36, 0.3333333333, TIMESTAMP '2024-03-23 22:04:00.262417', 'PLAN_X');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20484, 1033, 7, 'FRS-2018-00484', 'POWER', 'AIR 3246', 'S', 45176.55, TO_DATE('18.10.2018', 'DD.MM.YYYY'), 36, NULL, TIMESTAMP '2024-09-19 23:30:00.543', 'LOADER');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20485, 1195, 12, 'ZPC-2016-00485', 'RADIO', 'PSU & UPS 48V', 'A', 17264.43, DATE '2016-07-19', 24, NULL, TIMESTAMP '2025-02-25 03:12:00.791', 'PLAN_X');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20486, 1111, 1, 'NWR-2020-00486', 'POWER', 'Étoile 5', 'S', 37631.37, DATE '2020-02-29', 60, NULL, TIMESTAMP '2024-06-28 15:49:00.231417', 'LOADER');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20487, 1017, 3, 'HAS-2021-00487', 'ROUTER', 'PSU ' || CHR(38) || ' UPS 48V', 'A', 28867.03, TO_DATE('31.08.2021', 'DD.MM.YYYY'), NULL, 0.3333333333, TIMESTAMP '2024-07-06 23:18:00.905417', 'PLAN_X');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, purchase_price, purchased, power_factor, updated_at, updated_by)
VALUES (20488, 1140, 2, 'AGM-2023-00488', 'RADIO', NULL, 24184.02, DATE '2023-05-21', 1, TIMESTAMP '2024-02-15 05:01:00.429', 'LOADER');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20489, 1212, 2, 'AGM-2017-00489', 'RADIO', 'AIR 3246', 'A', 4901.72, DATE '2017-09-16', 60, .99, TIMESTAMP '2024-05-08 06:21:00.186', 'LOADER');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, purchase_price, purchased, power_factor, updated_at, updated_by)
VALUES (20490, 1108, 8, 'TMX-2016-00490', 'RADIO', NULL, NULL, NULL, NULL, TIMESTAMP '2025-02-14 13:30:00.626417', 'LOADER');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20491, 1166, 2, 'AGM-2021-00491', 'RADIO', 'MX "lite"', 'A', 35929.22, DATE '2021-08-31', 24, 0.5, TIMESTAMP '2024-11-23 20:41:00.243417', 'ADA');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20492, 1002, 6, 'BSN-2019-00492', 'ANTENNA', NULL, 13206.47, DATE '2019-11-30', 12, 0.925, TIMESTAMP '2025-01-18 06:32:00.286417', 'PLAN_X');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20493, 1048, 13, 'HPM-2019-00493', 'POWER', 'AIR 3246', 'A', 11768.08, TO_DATE('14.08.2019', 'DD.MM.YYYY'), 60, .85, TIMESTAMP '2024-03-11 04:49:00.378', 'ADA');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20494, 1127, 10, 'QLK-2020-00494', 'ANTENNA', '', 23549.08, DATE '2020-12-21', NULL, 1, TIMESTAMP '2024-10-21 11:02:00.218417', 'ADA');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20495, 1105, 10, 'QLK-2015-00495', 'RADIO', 'K800/65', 'A', 1653.76, NULL, 36, NULL, TIMESTAMP '2025-02-15 10:48:00.203', 'ADA');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20496, 1104, 14, 'UN7-2019-00496', 'RADIO', 'PSU ' || CHR(38) || ' UPS 48V', 'R', 26660.12, TO_DATE('30.11.2019', 'DD.MM.YYYY'), 36, 0.5, TIMESTAMP '2025-03-29 08:58:00.091417', 'PLAN_X');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20497, 1076, 3, 'HAS-2020-00497', 'RADIO', 'MX "lite"', 'S', 12698, DATE '2020-07-29', 24, NULL, TIMESTAMP '2024-11-04 23:39:00.795', 'ADA');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20498, 1010, 6, 'BSN-2019-00498', 'POWER', 'PSU & UPS 48V', 43501.29, DATE '2019-03-24', 36, 0.3333333333, TIMESTAMP '2024-01-27 03:20:00.283417', 'ADA');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20499, 1107, 8, 'TMX-2015-00499', 'ANTENNA', 'RBS-6601', 'A', 8640.19, TO_DATE('17.03.2015', 'DD.MM.YYYY'), 12, 0.85, TIMESTAMP '2025-03-08 19:45:00.394', 'ADA');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20500, 1026, 12, 'ZPC-2024-00500', 'COOLING', NULL, 'R', 1643.43, DATE '2024-02-09', 12, 0.99, TIMESTAMP '2025-02-06 18:56:00.346', 'ADA');

/* 500 rows so far */
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20501, 1082, 12, 'ZPC-2021-00501', 'RADIO', 'PSU & UPS 48V', 'S', NULL, NULL, 24, .85, TIMESTAMP '2024-10-29 01:57:00.284', 'ADA');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20502, 1077, 5, 'SKD-2012-00502', 'COOLING', '', 'R', 37130.27, NULL, 12, 0.5, TIMESTAMP '2024-01-05 17:28:00.481', 'PLAN_X');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20503, 1022, 14, 'UN7-2021-00503', 'COOLING', '', 'R', 15851.96, NULL, 24, 0.5, TIMESTAMP '2024-05-15 05:06:00.196417', 'PLAN_X');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20504, 1196, 1, 'NWR-2020-00504', 'RADIO', 'AIR 3246', 'S', 26283.4, DATE '2020-02-29', NULL, 0.925, TIMESTAMP '2024-02-15 14:58:00.321417', 'LOADER');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20505, 1059, 9, 'RDG-2023-00505', 'POWER', 'Étoile 5', 'A', 37605.26, TO_DATE('15.03.2023', 'DD.MM.YYYY'), 36, .99, TIMESTAMP '2024-02-03 13:58:00.623', 'PLAN_X');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20506, 1141, 4, 'OCP-2023-00506', 'COOLING', NULL, 25734.64, DATE '2023-04-03', 12, NULL, TIMESTAMP '2024-05-04 21:41:00.883', 'PLAN_X');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20507, 1152, 1, 'NWR-2013-00507', 'RADIO', 'Étoile 5', 'R', 19803.95, DATE '2013-09-28', 12, 0.3333333333, TIMESTAMP '2024-01-10 17:27:00.848', 'LOADER');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, purchase_price, purchased, power_factor, updated_at, updated_by)
VALUES (20508, 1106, 4, 'OCP-2013-00508', 'ANTENNA', 'PSU ' || CHR(38) || ' UPS 48V', 13873.74, TO_DATE('09.11.2013', 'DD.MM.YYYY'), 0.85, TIMESTAMP '2025-03-11 13:40:00.272', 'ADA');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20509, 1034, 12, 'ZPC-2015-00509', 'COOLING', 'RBS-6601', 'R', 40639.05, DATE '2015-09-22', 36, .5, TIMESTAMP '2024-04-18 18:40:00.929', 'ADA');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20510, 1183, 8, 'TMX-2015-00510', 'RADIO', NULL, 12837.74, DATE '2015-11-12', 60, NULL, TIMESTAMP '2024-04-24 05:16:00.112', 'LOADER');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20511, 1003, 1, 'NWR-2019-00511', 'POWER', 'PSU ' || CHR(38) || ' UPS 48V', 'A', NULL, TO_DATE('20.01.2019', 'DD.MM.YYYY'), 12, 1, TIMESTAMP '2024-06-06 10:05:00.277', 'ADA');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20512, 1198, 7, 'FRS-2014-00512', 'RADIO', 'K800/65', 'S', 12923.97, DATE '2014-05-05', NULL, 0.99, TIMESTAMP '2024-03-19 09:40:00.109', 'PLAN_X');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20513, 1173, 5, 'SKD-2017-00513', 'COOLING', 'K800/65', 'S', 18173.91, DATE '2017-12-08', 24, .3333333333, TIMESTAMP '2024-08-30 09:28:00.332', 'ADA');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20514, 1151, 7, 'FRS-2018-00514', 'RADIO', 'PSU ' || CHR(38) || ' UPS 48V', 'S', 24593.15, TO_DATE('17.03.2018', 'DD.MM.YYYY'), 12, 0.925, TIMESTAMP '2025-03-18 14:42:00.387417', 'PLAN_X');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20515, 1008, 5, 'SKD-2016-00515', 'RADIO', '', 'A', 15280.76, DATE '2016-08-08', 12, NULL, TIMESTAMP '2025-03-07 15:14:00.314', 'PLAN_X');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, purchase_price, purchased, power_factor, updated_at, updated_by)
VALUES (20516, 1035, 1, 'NWR-2021-00516', 'ANTENNA', 'Étoile 5', 33757.15, DATE '2021-08-31', NULL, TIMESTAMP '2024-07-28 18:35:00.812', 'PLAN_X');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20517, 1166, 6, 'BSN-2015-00517', 'RADIO', 'K800/65', 'A', 1279.28, TO_DATE('08.08.2015', 'DD.MM.YYYY'), NULL, NULL, TIMESTAMP '2024-11-29 02:16:00.243', 'PLAN_X');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20518, 1006, 9, 'RDG-2012-00518', 'POWER', 'AIR 3246', 'R', 33000.02, DATE '2012-03-16', 36, 0.85, TIMESTAMP '2024-02-28 14:03:00.751', 'ADA');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20519, 1205, 4, 'OCP-2016-00519', 'POWER', 'MX "lite"', 'R', 29069.12, DATE '2016-07-22', NULL, 0.5, TIMESTAMP '2024-11-12 18:53:00.424417', 'LOADER');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20520, 1123, 13, 'HPM-2022-00520', 'RADIO', 'RBS-6601', 21868.13, NULL, 36, NULL, TIMESTAMP '2024-03-29 16:17:00.132417', 'PLAN_X');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20521, 1135, 9, 'RDG-2020-00521', 'COOLING', '', 'R', 18094.67, DATE '2020-06-16', 60, .85, TIMESTAMP '2024-02-12 11:38:00.184417', 'PLAN_X');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20522, 1183, 4, 'OCP-2022-00522', 'COOLING', 'PSU & UPS 48V', 'R', NULL, DATE '2022-05-14', NULL, NULL, TIMESTAMP '2024-01-11 15:58:00.982', 'ADA');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20523, 1021, 11, 'ELR-2020-00523', 'COOLING', 'Étoile 5', 'A', 43388.47, TO_DATE('17.01.2020', 'DD.MM.YYYY'), 36, 1, TIMESTAMP '2024-06-12 06:18:00.987417', 'LOADER');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20524, 1114, 6, 'BSN-2017-00524', 'ROUTER', 'RBS-6601', 14951.03, DATE '2017-06-29', 12, 0.99, TIMESTAMP '2024-02-25 03:11:00.999417', 'LOADER');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20525, 1125, 9, 'RDG-2021-00525', 'POWER', 'RBS-6601', 'R', 9199.78, DATE '2021-08-31', 60, NULL, TIMESTAMP '2024-03-13 08:06:00.684', 'PLAN_X');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20526, 1114, 2, 'AGM-2019-00526', 'ANTENNA', 'MX "lite"', 47454.56, TO_DATE('27.09.2019', 'DD.MM.YYYY'), 60, 0.5, TIMESTAMP '2024-11-23 14:49:00.402417', 'PLAN_X');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20527, 1028, 8, 'TMX-2017-00527', 'ROUTER', '', 'A', 30662.94, DATE '2017-06-28', NULL, 1, TIMESTAMP '2024-10-18 06:03:00.365417', 'LOADER');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20528, 1114, 12, 'ZPC-2022-00528', 'ROUTER', 'K800/65', 9185.63, DATE '2022-06-23', 12, 0.99, TIMESTAMP '2024-06-23 10:02:00.541', 'LOADER');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20529, 1141, 8, 'TMX-2024-00529', 'RADIO', 'K800/65', 'R', 39867.98, TO_DATE('02.08.2024', 'DD.MM.YYYY'), 24, .3333333333, TIMESTAMP '2024-09-26 20:35:00.344417', 'ADA');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, purchase_price, purchased, power_factor, updated_at, updated_by)
VALUES (20530, 1119, 3, 'HAS-2024-00530', 'RADIO', 'PSU & UPS 48V', 22125.94, DATE '2024-01-04', NULL, TIMESTAMP '2025-01-07 06:48:00.158', 'LOADER');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20531, 1087, 4, 'OCP-2023-00531', 'POWER', 'K800/65', 'A', 41313.62, DATE '2023-06-07', 60, NULL, TIMESTAMP '2024-05-16 15:36:00.979417', 'PLAN_X');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20532, 1129, 15, 'OCC-2023-00532', 'RADIO', 'RBS-6601', 'R', 19337.11, TO_DATE('17.01.2023', 'DD.MM.YYYY'), 12, 1, TIMESTAMP '2024-03-30 07:23:00.131', 'PLAN_X');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20533, 1128, 4, 'OCP-2021-00533', 'ROUTER', 'AIR 3246', 'R', 46479.63, DATE '2021-04-23', 60, .99, TIMESTAMP '2025-02-10 04:26:00.629417', 'PLAN_X');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, power_factor, updated_at, updated_by)
VALUES (20534, 1125, 13, 'HPM-2017-00534', 'RADIO', 'MX "lite"', 'R', NULL, NULL, 0.5, TIMESTAMP '2025-02-01 20:08:00.173417', 'ADA');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20535, 1065, 12, 'ZPC-2024-00535', 'RADIO', 'MX "lite"', 'R', 40241.01, TO_DATE('18.03.2024', 'DD.MM.YYYY'), 36, 0.3333333333, TIMESTAMP '2025-02-07 03:50:00.92', 'ADA');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20536, 1199, 14, 'UN7-2024-00536', 'RADIO', 'Étoile 5', 8067.86, DATE '2024-10-27', 36, 0.5, TIMESTAMP '2024-01-02 14:14:00.218', 'LOADER');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20537, 1157, 11, 'ELR-2018-00537', 'RADIO', 'Étoile 5', 'A', 44474.13, NULL, 12, .925, TIMESTAMP '2024-07-05 22:06:00.889417', 'PLAN_X');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20538, 1103, 8, 'TMX-2023-00538', 'RADIO', 'Étoile 5', 26521.17, TO_DATE('03.04.2023', 'DD.MM.YYYY'), 60, 0.5, TIMESTAMP '2024-04-12 02:32:00.513', 'PLAN_X');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20539, 1209, 11, 'ELR-2018-00539', 'POWER', 'MX "lite"', 'A', NULL, DATE '2018-03-27', 60, NULL, TIMESTAMP '2024-08-11 13:12:00', 'ADA');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20540, 1125, 8, 'TMX-2020-00540', 'RADIO', '', 'R', 37730.34, DATE '2020-03-12', 12, 0.85, TIMESTAMP '2024-12-24 08:47:00.355', 'PLAN_X');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20541, 1003, 13, 'HPM-2019-00541', 'ROUTER', 'K800/65', 'A', 22777.55, TO_DATE('30.11.2019', 'DD.MM.YYYY'), 24, 1, TIMESTAMP '2024-10-12 09:22:00.063417', 'LOADER');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20542, 1072, 10, 'QLK-2015-00542', 'RADIO', 'RBS-6601', 'R', 35365.31, DATE '2015-01-29', 12, NULL, TIMESTAMP '2024-09-12 06:25:00.594417', 'ADA');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20543, 1054, 12, 'ZPC-2020-00543', 'RADIO', 'K800/65', 'A', NULL, DATE '2020-06-15', 24, 0.85, TIMESTAMP '2024-09-21 11:35:00.605417', 'LOADER');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20544, 1088, 4, 'OCP-2012-00544', 'ROUTER', 'Étoile 5', 'R', 5667.32, TO_DATE('23.09.2012', 'DD.MM.YYYY'), NULL, 0.3333333333, TIMESTAMP '2024-04-25 09:41:00.304', 'PLAN_X');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20545, 1077, 8, 'TMX-2013-00545', 'ANTENNA', 'AIR 3246', 'A', 6134.45, DATE '2013-12-19', 36, 1, TIMESTAMP '2024-03-02 12:19:00.804', 'ADA');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20546, 1217, 2, 'AGM-2019-00546', 'COOLING', 'AIR 3246', 45576.18, DATE '2019-07-18', 12, 0.5, TIMESTAMP '2024-01-06 04:40:00.191', 'LOADER');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20547, 1104, 1, 'NWR-2022-00547', 'RADIO', 'PSU ' || CHR(38) || ' UPS 48V', 'A', 27178.53, TO_DATE('13.07.2022', 'DD.MM.YYYY'), 24, 0.85, TIMESTAMP '2024-11-13 23:39:00.281', 'LOADER');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20548, 1127, 14, 'UN7-2012-00548', 'ANTENNA', 'AIR 3246', 26632.76, DATE '2012-01-13', 36, 0.5, TIMESTAMP '2024-02-02 05:48:00.993417', 'LOADER');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20549, 1168, 9, 'RDG-2013-00549', 'RADIO', 'Étoile 5', 'A', 34515.82, DATE '2013-03-04', NULL, .99, TIMESTAMP '2024-02-09 16:06:00.36', 'PLAN_X');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20550, 1085, 1, 'NWR-2016-00550', 'RADIO', '', 19769.35, TO_DATE('12.11.2016', 'DD.MM.YYYY'), 60, 1, TIMESTAMP '2024-01-04 23:08:00.079', 'LOADER');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20551, 1187, 1, 'NWR-2020-00551', 'RADIO', '', 'A', 42339.36, DATE '2020-08-07', 24, NULL, TIMESTAMP '2024-01-14 11:51:00.907', 'LOADER');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20552, 1157, 7, 'FRS-2013-00552', 'ROUTER', 'Étoile 5', 'S', 23663.85, DATE '2013-05-27', 60, 0.925, TIMESTAMP '2024-06-18 11:06:00.103', 'LOADER');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20553, 1189, 6, 'BSN-2024-00553', 'ROUTER', 'RBS-6601', 'R', 36240.27, TO_DATE('11.04.2024', 'DD.MM.YYYY'), 36, .5, TIMESTAMP '2024-11-27 08:22:00.329417', 'LOADER');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, purchase_price, purchased, power_factor, updated_at, updated_by)
VALUES (20554, 1066, 7, 'FRS-2015-00554', 'RADIO', '', 32608.56, DATE '2015-04-04', 0.85, TIMESTAMP '2024-01-08 06:57:00.875', 'LOADER');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20555, 1184, 10, 'QLK-2013-00555', 'POWER', 'Étoile 5', 'A', 7946.69, DATE '2013-12-25', 24, NULL, TIMESTAMP '2024-06-24 08:59:00.538', 'LOADER');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20556, 1095, 4, 'OCP-2019-00556', 'POWER', 'Étoile 5', 'R', 20593.41, TO_DATE('03.01.2019', 'DD.MM.YYYY'), 12, 0.925, TIMESTAMP '2024-03-08 06:17:00.572417', 'ADA');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20557, 1090, 7, 'FRS-2020-00557', 'RADIO', NULL, 'A', 32498.14, DATE '2020-02-29', 60, 1, TIMESTAMP '2024-10-23 04:19:00.67', 'ADA');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20558, 1204, 4, 'OCP-2013-00558', 'COOLING', NULL, 'R', 12893.09, DATE '2013-06-11', NULL, 0.99, TIMESTAMP '2024-06-10 11:33:00.603', 'ADA');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20559, 1108, 14, 'UN7-2014-00559', 'RADIO', 'PSU ' || CHR(38) || ' UPS 48V', 'A', 25512.01, TO_DATE('02.11.2014', 'DD.MM.YYYY'), 24, NULL, TIMESTAMP '2024-01-24 04:13:00.052', 'LOADER');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, purchase_price, purchased, power_factor, updated_at, updated_by)
VALUES (20560, 1155, 14, 'UN7-2024-00560', 'POWER', 'AIR 3246', 20932.51, DATE '2024-01-22', 0.5, TIMESTAMP '2024-01-16 15:35:00.166417', 'LOADER');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20561, 1077, 2, 'AGM-2024-00561', 'RADIO', '', 'A', 43184.99, DATE '2024-09-03', 60, .3333333333, TIMESTAMP '2024-07-11 13:56:00.045417', 'LOADER');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20562, 1060, 15, 'OCC-2020-00562', 'RADIO', 'Étoile 5', NULL, TO_DATE('28.06.2020', 'DD.MM.YYYY'), 36, 1, TIMESTAMP '2024-01-01 13:22:00.343417', 'PLAN_X');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20563, 1049, 1, 'NWR-2013-00563', 'POWER', NULL, 'A', 33902.42, DATE '2013-04-25', 60, 0.3333333333, TIMESTAMP '2024-07-12 23:09:00.574417', 'ADA');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20564, NULL, 15, 'OCC-2018-00564', 'COOLING', 'K800/65', 41891.27, DATE '2018-08-29', 60, 0.3333333333, TIMESTAMP '2024-03-15 18:15:00.422', 'LOADER');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20565, 1208, 7, 'FRS-2019-00565', 'ANTENNA', 'AIR 3246', 'A', 29505.32, TO_DATE('20.05.2019', 'DD.MM.YYYY'), 60, 1, TIMESTAMP '2024-05-22 05:39:00.426417', 'PLAN_X');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20566, 1177, 3, 'HAS-2016-00566', 'ROUTER', 'MX "lite"', 'R', 45972.6, DATE '2016-02-14', NULL, 0.99, TIMESTAMP '2025-02-01 19:48:00.615', 'PLAN_X');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20567, 1019, 14, 'UN7-2023-00567', 'POWER', 'AIR 3246', 'A', 6385.63, DATE '2023-06-02', 24, 0.925, TIMESTAMP '2024-12-20 08:46:00.722', 'LOADER');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20568, 1086, 1, 'NWR-2017-00568', 'ANTENNA', 'MX "lite"', 'R', 4930.33, NULL, 36, NULL, TIMESTAMP '2024-03-18 06:20:00.826', 'ADA');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20569, 1158, 2, 'AGM-2019-00569', 'ROUTER', 'RBS-6601', 'A', NULL, DATE '2019-02-27', 36, .99, TIMESTAMP '2024-12-20 09:39:00.601417', 'PLAN_X');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20570, 1011, 12, 'ZPC-2015-00570', 'ANTENNA', 'RBS-6601', 42019.82, NULL, 12, 1, TIMESTAMP '2024-06-05 18:18:00.706', 'PLAN_X');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20571, 1035, 3, 'HAS-2019-00571', 'RADIO', NULL, 'A', 47381.14, NULL, 36, NULL, TIMESTAMP '2024-11-17 09:44:00.396', 'ADA');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20572, 1075, 15, 'OCC-2019-00572', 'COOLING', 'Étoile 5', 33055.23, NULL, 60, 0.85, TIMESTAMP '2024-01-14 01:26:00.545417', 'ADA');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20573, 1217, 6, 'BSN-2021-00573', 'POWER', 'Étoile 5', 'A', 21277.69, DATE '2021-01-13', 12, .3333333333, TIMESTAMP '2025-02-28 21:16:00.638', 'PLAN_X');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20574, 1115, 14, 'UN7-2024-00574', 'ROUTER', '', 'S', 15203.62, TO_DATE('16.01.2024', 'DD.MM.YYYY'), 60, 0.99, TIMESTAMP '2024-11-16 19:58:00.514', 'ADA');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20575, 1066, 3, 'HAS-2021-00575', 'RADIO', 'K800/65', 'S', 17336.22, NULL, 24, NULL, TIMESTAMP '2024-01-30 01:32:00.884', 'LOADER');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20576, 1171, 14, 'UN7-2019-00576', 'RADIO', 'PSU & UPS 48V', 11583.66, DATE '2019-06-22', NULL, 0.3333333333, TIMESTAMP '2025-02-03 21:12:00.811', 'PLAN_X');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20577, 1009, 2, 'AGM-2017-00577', 'ROUTER', 'Étoile 5', 'A', 33509.9, TO_DATE('22.03.2017', 'DD.MM.YYYY'), 24, NULL, TIMESTAMP '2024-01-19 21:46:00.597', 'PLAN_X');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20578, 1095, 6, 'BSN-2017-00578', 'ROUTER', 'K800/65', 14692.27, NULL, 36, NULL, TIMESTAMP '2024-08-14 07:02:00.172', 'ADA');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20579, 1184, 15, 'OCC-2013-00579', 'RADIO', 'AIR 3246', 'R', 24990.12, DATE '2013-10-22', 60, 0.85, TIMESTAMP '2024-05-24 12:10:00.148', 'LOADER');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20580, 1182, 7, 'FRS-2021-00580', 'COOLING', NULL, 7190.13, TO_DATE('31.08.2021', 'DD.MM.YYYY'), 60, NULL, TIMESTAMP '2024-04-27 05:46:00.353', 'ADA');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20581, 1002, 5, 'SKD-2019-00581', 'RADIO', 'PSU & UPS 48V', 'S', NULL, DATE '2019-11-30', NULL, NULL, TIMESTAMP '2024-11-26 11:27:00.596', 'PLAN_X');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20582, 1033, 6, 'BSN-2019-00582', 'RADIO', 'RBS-6601', 'R', 26829.39, NULL, 36, NULL, TIMESTAMP '2024-01-01 10:25:00.58', 'LOADER');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20583, 1081, 5, 'SKD-2021-00583', 'COOLING', '', 'A', 14648.91, TO_DATE('31.08.2021', 'DD.MM.YYYY'), NULL, NULL, TIMESTAMP '2024-08-27 22:27:00.773', 'PLAN_X');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20584, 1044, 15, 'OCC-2024-00584', 'POWER', '', 4322.35, DATE '2024-11-08', NULL, 0.3333333333, TIMESTAMP '2024-12-04 18:52:00.266417', 'PLAN_X');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20585, 1116, 11, 'ELR-2018-00585', 'COOLING', '', 'A', 20729.67, DATE '2018-07-11', NULL, .3333333333, TIMESTAMP '2024-02-15 13:02:00.024417', 'PLAN_X');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20586, 1063, 10, 'QLK-2014-00586', 'RADIO', NULL, 21342.66, TO_DATE('04.10.2014', 'DD.MM.YYYY'), NULL, NULL, TIMESTAMP '2024-09-04 03:59:00.554', 'ADA');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20587, 1063, 2, 'AGM-2021-00587', 'ROUTER', 'PSU & UPS 48V', 'R', 44819.4, DATE '2021-05-19', NULL, NULL, TIMESTAMP '2024-10-04 10:55:00.408', 'ADA');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20588, 1017, 7, 'FRS-2012-00588', 'COOLING', 'AIR 3246', 41250.76, DATE '2012-07-18', 60, 0.99, TIMESTAMP '2024-03-01 23:29:00.113', 'LOADER');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20589, 1115, 3, 'HAS-2020-00589', 'RADIO', 'PSU ' || CHR(38) || ' UPS 48V', 'S', 27564.73, TO_DATE('20.02.2020', 'DD.MM.YYYY'), 36, .85, TIMESTAMP '2024-01-30 18:27:00.626', 'LOADER');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20590, 1173, 7, 'FRS-2014-00590', 'ANTENNA', 'Étoile 5', 'S', NULL, DATE '2014-05-05', NULL, NULL, TIMESTAMP '2024-07-20 06:10:00.417', 'PLAN_X');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20591, 1126, 12, 'ZPC-2013-00591', 'ANTENNA', '', 'R', 18175.19, DATE '2013-07-02', 12, NULL, TIMESTAMP '2024-09-18 10:17:00.017', 'PLAN_X');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20592, 1203, 3, 'HAS-2019-00592', 'ROUTER', '', 'S', 45513.93, TO_DATE('21.07.2019', 'DD.MM.YYYY'), 12, 0.3333333333, TIMESTAMP '2025-01-12 22:31:00.975', 'LOADER');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20593, 1216, 2, 'AGM-2018-00593', 'POWER', 'RBS-6601', 'A', 47978.65, DATE '2018-09-01', 24, .925, TIMESTAMP '2024-09-16 14:51:00.047', 'PLAN_X');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, purchase_price, purchased, power_factor, updated_at, updated_by)
VALUES (20594, 1113, 9, 'RDG-2019-00594', 'COOLING', 'K800/65', 29070.03, DATE '2019-08-12', NULL, TIMESTAMP '2024-07-22 20:18:00.549', 'PLAN_X');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20595, 1147, 5, 'SKD-2015-00595', 'RADIO', 'K800/65', 'A', 12490.96, TO_DATE('01.04.2015', 'DD.MM.YYYY'), 36, 1, TIMESTAMP '2024-04-22 18:29:00.416', 'LOADER');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20596, 1108, 5, 'SKD-2014-00596', 'RADIO', 'MX "lite"', 'R', 40243.3, DATE '2014-12-12', NULL, 1, TIMESTAMP '2024-12-10 07:36:00.446417', 'LOADER');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20597, 1107, 2, 'AGM-2018-00597', 'ROUTER', 'Étoile 5', 'S', 9928.36, DATE '2018-03-20', NULL, NULL, TIMESTAMP '2025-01-04 02:26:00.933417', 'PLAN_X');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20598, 1174, 15, 'OCC-2019-00598', 'RADIO', 'RBS-6601', 13362.81, TO_DATE('30.11.2019', 'DD.MM.YYYY'), 36, NULL, TIMESTAMP '2024-05-30 21:48:00.185', 'LOADER');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, status, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20599, 1164, 3, 'HAS-2020-00599', 'RADIO', 'Étoile 5', 'R', 33946.09, DATE '2020-10-18', NULL, 0.99, TIMESTAMP '2025-01-17 21:52:00.147417', 'ADA');
INSERT INTO equipment (equipment_id, site_id, vendor_id, serial_no, category, model, purchase_price, purchased, warranty_months, power_factor, updated_at, updated_by)
VALUES (20600, 1139, 8, 'TMX-2022-00600', 'ANTENNA', '', 36087.75, DATE '2022-03-28', 12, 0.85, TIMESTAMP '2024-07-05 21:19:00.911', 'LOADER');

COMMIT;
