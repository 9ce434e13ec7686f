-- Rows of CELLS; made by data/generate.py, not by hand.

INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300001, 20280, 'C00001-4G-1', '4G', 1, 1800, 359, 4, 33, TO_DATE('2024-05-08 03:36:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300002, 20187, 'C00002-5G-2', '5G', 2, 700, 90, 0.5, NULL, TO_DATE('2019-08-28 13:01:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300003, 20510, 'C00003-4G-3', '4G', 3, 1800, 359, NULL, 35, NULL);
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300004, 20253, 'C00004-4G-1', '4G', 1, 2600, 90, 0.5, 25.3103, TO_DATE('2019-12-03 00:54:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300005, 20064, 'C00005-4G-2', '4G', 2, 1800, 90, -2.5, 33.4, TO_DATE('2020-11-23 07:45:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, tilt, tx_power_dbm, active_from)
VALUES (300006, 20020, 'C00006-2G-3', '2G', 3, 900, -2.5, 47, TO_DATE('2021-08-16 05:04:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300007, 20392, 'C00007-4G-1', '4G', 1, 2600, 90, 4, 40.0129, TO_DATE('2017-05-12 05:14:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300008, 20165, 'C00008-4G-2', '4G', 2, 1800, 240, -2.5, 29.7, TO_DATE('2021-10-10 18:02:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300009, 20595, 'C00009-5G-3', '5G', 3, 26000, 359, -2.5, 27, TO_DATE('2023-07-07 07:42:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300010, 20589, 'C00010-2G-1', '2G', 1, 1800, 359, 4, NULL, TO_DATE('2022-03-30 02:40:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300011, 20403, 'C00011-4G-2', '4G', 2, 2600, 240, -2.5, NULL, TO_DATE('2016-10-14 15:27:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, tilt, tx_power_dbm, active_from)
VALUES (300012, 20148, 'C00012-4G-3', '4G', 3, 800, -2.5, 32.14, TO_DATE('2020-06-20 15:04:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300013, 20535, 'C00013-2G-1', '2G', 1, 1800, 120, .5, 41.094, TO_DATE('2019-10-01 21:11:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, tilt, tx_power_dbm, active_from)
VALUES (300014, 20391, 'C00014-5G-2', '5G', 2, 26000, -2.5, 36.534, TO_DATE('2021-03-13 04:36:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300015, 20129, 'C00015-2G-3', '2G', 3, 1800, 240, -2.5, 21.6, TO_DATE('2018-07-17 23:36:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, tilt, tx_power_dbm, active_from)
VALUES (300016, 20028, 'C00016-2G-1', '2G', 1, 1800, -2.5, NULL, TO_DATE('2020-10-21 08:27:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300017, 20002, 'C00017-4G-2', '4G', 2, 700, 0, -2.5, NULL, TO_DATE('2016-01-21 21:21:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300018, 20383, 'C00018-5G-3', '5G', 3, 26000, 240, 0.5, 48.69, TO_DATE('2017-07-11 07:40:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300019, 20559, 'C00019-2G-1', '2G', 1, 1800, 0, NULL, 40.5009, TO_DATE('2015-05-12 09:27:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300020, 20348, 'C00020-4G-2', '4G', 2, 2600, 359, NULL, 41.2, TO_DATE('2016-04-02 12:19:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300021, 20489, 'C00021-5G-3', '5G', 3, 700, 359, NULL, 26.131, TO_DATE('2018-11-11 15:59:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, tilt, tx_power_dbm, active_from)
VALUES (300022, 20598, 'C00022-4G-1', '4G', 1, 700, -2.5, 20, TO_DATE('2019-06-07 11:25:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300023, 20376, 'C00023-4G-2', '4G', 2, 2600, 120, 0.5, 32.4, TO_DATE('2017-05-01 13:26:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300024, 20383, 'C00024-5G-3', '5G', 3, 700, 120, -2.5, 41.6, TO_DATE('2019-05-31 18:30:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300025, 20405, 'C00025-2G-1', '2G', 1, 1800, 240, .5, 41.1, TO_DATE('2021-11-10 18:14:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300026, 20401, 'C00026-2G-2', '2G', 2, 1800, 359, NULL, 33, TO_DATE('2015-09-23 08:53:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300027, 20444, 'C00027-2G-3', '2G', 3, 900, 90, -2.5, 40.3778, TO_DATE('2020-05-02 12:21:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300028, 20444, 'C00028-2G-1', '2G', 1, 900, 240, 4, 28.31, NULL);
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300029, 20515, 'C00029-4G-2', '4G', 2, 700, 0, NULL, 40.33, TO_DATE('2018-05-02 17:16:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300030, 20543, 'C00030-4G-3', '4G', 3, 700, 90, NULL, 28.049, TO_DATE('2017-09-22 20:08:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300031, 20112, 'C00031-4G-1', '4G', 1, 2600, 0, -2.5, 44, TO_DATE('2015-04-21 02:10:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300032, 20501, 'C00032-4G-2', '4G', 2, 1800, 240, -2.5, 24, TO_DATE('2016-01-22 11:33:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300033, 20240, 'C00033-2G-3', '2G', 3, 1800, 359, -2.5, 40.02, TO_DATE('2019-02-06 19:24:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300034, 20571, 'C00034-4G-1', '4G', 1, 2600, 359, 4, 44.4, TO_DATE('2016-01-07 03:49:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300035, 20110, 'C00035-5G-2', '5G', 2, 26000, 120, NULL, 21.543, TO_DATE('2017-05-28 00:16:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300036, 20261, 'C00036-4G-3', '4G', 3, 700, 90, -2.5, 30.3, TO_DATE('2015-04-20 17:59:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300037, 20124, 'C00037-5G-1', '5G', 1, 3500, 359, .5, 48.81, TO_DATE('2017-05-21 03:39:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300038, 20021, 'C00038-4G-2', '4G', 2, 1800, 120, 4, 21.9, TO_DATE('2020-02-14 08:31:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300039, 20261, 'C00039-4G-3', '4G', 3, 800, 359, NULL, 31.6, TO_DATE('2023-06-19 00:41:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300040, 20075, 'C00040-5G-1', '5G', 1, 26000, 120, NULL, NULL, NULL);
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300041, 20058, 'C00041-4G-2', '4G', 2, 1800, 0, -2.5, 26.1807, TO_DATE('2018-02-13 22:13:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, tilt, tx_power_dbm, active_from)
VALUES (300042, 20046, 'C00042-4G-3', '4G', 3, 700, 0.5, 32, TO_DATE('2023-10-11 15:05:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300043, 20124, 'C00043-4G-1', '4G', 1, 700, 0, -2.5, 30, TO_DATE('2018-12-17 20:28:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300044, 20197, 'C00044-2G-2', '2G', 2, 900, 120, NULL, 43.0102, TO_DATE('2018-02-23 17:38:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300045, 20064, 'C00045-4G-3', '4G', 3, 1800, 0, -2.5, 45.733, TO_DATE('2019-01-31 22:23:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300046, 20440, 'C00046-2G-1', '2G', 1, 900, 120, -2.5, NULL, TO_DATE('2016-01-09 07:52:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300047, 20595, 'C00047-5G-2', '5G', 2, 3500, 0, NULL, 32.6, TO_DATE('2020-08-16 05:25:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300048, 20538, 'C00048-2G-3', '2G', 3, 900, 120, 4, 35.0052, TO_DATE('2022-09-07 12:28:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300049, 20540, 'C00049-4G-1', '4G', 1, 700, 90, -2.5, 42.9798, TO_DATE('2022-06-16 17:47:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300050, 20251, 'C00050-4G-2', '4G', 2, 700, 359, NULL, 40.8028, TO_DATE('2017-11-27 23:50:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300051, 20473, 'C00051-2G-3', '2G', 3, 900, 120, NULL, NULL, TO_DATE('2018-09-20 22:42:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, tilt, tx_power_dbm, active_from)
VALUES (300052, 20090, 'C00052-5G-1', '5G', 1, 26000, 0.5, 47.376, TO_DATE('2022-02-09 08:45:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300053, 20019, 'C00053-4G-2', '4G', 2, 2600, 120, .5, 22.6695, TO_DATE('2018-07-25 22:09:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, tilt, tx_power_dbm, active_from)
VALUES (300054, 20193, 'C00054-4G-3', '4G', 3, 1800, 0.5, 40.66, TO_DATE('2015-03-09 08:20:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300055, 20022, 'C00055-4G-1', '4G', 1, 700, 0, NULL, 42.2985, TO_DATE('2020-05-09 13:44:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300056, 20440, 'C00056-2G-2', '2G', 2, 1800, 359, 0.5, 39, TO_DATE('2018-10-02 18:47:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300057, 20022, 'C00057-4G-3', '4G', 3, 700, 240, -2.5, 45.2, TO_DATE('2016-07-10 14:29:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, tilt, tx_power_dbm, active_from)
VALUES (300058, 20199, 'C00058-4G-1', '4G', 1, 2600, 4, 23.267, TO_DATE('2019-01-05 10:57:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300059, 20355, 'C00059-4G-2', '4G', 2, 700, 0, 4, 23.1, NULL);
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, tilt, tx_power_dbm, active_from)
VALUES (300060, 20401, 'C00060-4G-3', '4G', 3, 700, 4, 29, TO_DATE('2021-08-14 06:07:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300061, 20218, 'C00061-4G-1', '4G', 1, 700, 359, NULL, 43.3, TO_DATE('2015-06-10 09:23:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, tilt, tx_power_dbm, active_from)
VALUES (300062, 20174, 'C00062-4G-2', '4G', 2, 1800, -2.5, NULL, TO_DATE('2019-09-04 19:38:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300063, 20203, 'C00063-5G-3', '5G', 3, 700, 120, 0.5, NULL, TO_DATE('2015-12-12 02:07:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, tilt, tx_power_dbm, active_from)
VALUES (300064, 20232, 'C00064-4G-1', '4G', 1, 700, -2.5, 48.14, TO_DATE('2020-04-16 08:14:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300065, 20420, 'C00065-5G-2', '5G', 2, 3500, 90, 4, 40.6, NULL);
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, tilt, tx_power_dbm, active_from)
VALUES (300066, 20234, 'C00066-5G-3', '5G', 3, 26000, NULL, NULL, TO_DATE('2024-04-04 12:48:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300067, 20028, 'C00067-2G-1', '2G', 1, 1800, 0, 0.5, NULL, TO_DATE('2022-10-14 01:38:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300068, 20369, 'C00068-4G-2', '4G', 2, 1800, 120, -2.5, 48.2, TO_DATE('2017-03-08 20:49:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300069, 20459, 'C00069-2G-3', '2G', 3, 1800, 0, -2.5, 46.73, TO_DATE('2021-04-23 08:59:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300070, 20141, 'C00070-4G-1', '4G', 1, 700, 359, 4, 45, NULL);
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300071, 20236, 'C00071-5G-2', '5G', 2, 700, 0, -2.5, NULL, TO_DATE('2021-11-26 09:51:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, tilt, tx_power_dbm, active_from)
VALUES (300072, 20138, 'C00072-2G-3', '2G', 3, 900, 0.5, 35.174, TO_DATE('2024-03-16 20:01:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300073, 20355, 'C00073-2G-1', '2G', 1, 1800, 240, NULL, 32.199, TO_DATE('2019-01-31 21:42:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300074, 20310, 'C00074-4G-2', '4G', 2, 800, 359, -2.5, 39.2, TO_DATE('2016-07-07 21:14:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300075, 20368, 'C00075-5G-3', '5G', 3, 700, 90, NULL, 24.8, TO_DATE('2018-01-16 18:46:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300076, 20342, 'C00076-2G-1', '2G', 1, 900, 240, 4, 22.746, TO_DATE('2015-12-12 22:21:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300077, 20006, 'C00077-4G-2', '4G', 2, 800, 120, NULL, 32.14, TO_DATE('2023-02-25 14:27:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300078, 20185, 'C00078-4G-3', '4G', 3, 800, 359, -2.5, 42.165, TO_DATE('2019-06-07 10:37:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300079, 20551, 'C00079-4G-1', '4G', 1, 800, 0, 4, 27, TO_DATE('2022-02-23 21:14:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300080, 20089, 'C00080-2G-2', '2G', 2, 900, 359, NULL, 31.981, TO_DATE('2015-12-10 08:08:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300081, 20051, 'C00081-2G-3', '2G', 3, 1800, 240, NULL, NULL, NULL);
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, tilt, tx_power_dbm, active_from)
VALUES (300082, 20257, 'C00082-4G-1', '4G', 1, 700, NULL, 20.73, TO_DATE('2020-10-09 04:18:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300083, 20309, 'C00083-5G-2', '5G', 2, 26000, 0, -2.5, 44.342, TO_DATE('2017-05-08 05:50:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300084, 20239, 'C00084-5G-3', '5G', 3, 26000, 240, -2.5, 28.73, TO_DATE('2019-07-22 18:36:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300085, 20313, 'C00085-4G-1', '4G', 1, 1800, 0, -2.5, 28.39, TO_DATE('2021-01-31 04:51:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300086, 20279, 'C00086-5G-2', '5G', 2, 26000, 359, -2.5, NULL, NULL);
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300087, 20028, 'C00087-4G-3', '4G', 3, 1800, 90, 0.5, NULL, TO_DATE('2019-01-13 16:35:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, tilt, tx_power_dbm, active_from)
VALUES (300088, 20103, 'C00088-2G-1', '2G', 1, 900, 0.5, 43.82, TO_DATE('2022-12-17 07:16:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300089, 20277, 'C00089-5G-2', '5G', 2, 700, 359, -2.5, 31.2, TO_DATE('2023-01-13 00:34:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300090, 20305, 'C00090-5G-3', '5G', 3, 26000, 240, -2.5, 22.3, TO_DATE('2015-09-10 21:20:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300091, 20562, 'C00091-4G-1', '4G', 1, 700, 359, NULL, 37.1, TO_DATE('2020-06-20 13:55:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300092, 20490, 'C00092-2G-2', '2G', 2, 900, 359, -2.5, 41.3705, TO_DATE('2021-01-30 16:08:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300093, 20480, 'C00093-4G-3', '4G', 3, 800, 240, -2.5, 31.201, TO_DATE('2023-03-31 23:34:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300094, 20175, 'C00094-2G-1', '2G', 1, 900, 240, NULL, 22.35, TO_DATE('2018-08-17 09:25:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300095, 20251, 'C00095-2G-2', '2G', 2, 900, 0, 4, 26.173, TO_DATE('2021-06-06 17:01:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, tilt, tx_power_dbm, active_from)
VALUES (300096, 20198, 'C00096-2G-3', '2G', 3, 1800, NULL, 49, TO_DATE('2024-04-27 16:22:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300097, 20599, 'C00097-2G-1', '2G', 1, 900, 240, -2.5, 40.15, TO_DATE('2017-03-17 00:20:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, tilt, tx_power_dbm, active_from)
VALUES (300098, 20397, 'C00098-2G-2', '2G', 2, 900, -2.5, NULL, TO_DATE('2024-06-27 12:16:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300099, 20036, 'C00099-4G-3', '4G', 3, 700, 120, 4, 46.8, TO_DATE('2015-03-01 11:59:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300100, 20253, 'C00100-5G-1', '5G', 1, 3500, 90, 4, 38, TO_DATE('2019-04-09 05:15:00', 'YYYY-MM-DD HH24:MI:SS'));

/* 100 rows so far */
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300101, 20517, 'C00101-2G-2', '2G', 2, 1800, 0, .5, 44, TO_DATE('2019-02-27 01:42:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, tilt, tx_power_dbm, active_from)
VALUES (300102, 20393, 'C00102-4G-3', '4G', 3, 700, NULL, 46.831, TO_DATE('2015-07-28 16:02:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300103, 20405, 'C00103-4G-1', '4G', 1, 2600, 0, -2.5, 37.044, TO_DATE('2015-10-13 12:36:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300104, 20305, 'C00104-2G-2', '2G', 2, 900, 90, -2.5, 30.81, TO_DATE('2017-02-19 10:11:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300105, 20184, 'C00105-4G-3', '4G', 3, 1800, 359, NULL, 23.3494, TO_DATE('2022-09-01 23:03:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300106, 20180, 'C00106-5G-1', '5G', 1, 700, 359, -2.5, 21.04, TO_DATE('2021-03-19 07:50:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300107, 20315, 'C00107-4G-2', '4G', 2, 2600, 90, -2.5, 44.06, TO_DATE('2019-11-12 08:45:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300108, 20363, 'C00108-4G-3', '4G', 3, 800, 359, NULL, 29, TO_DATE('2017-08-20 05:49:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300109, 20408, 'C00109-4G-1', '4G', 1, 700, 0, 4, 37.1, TO_DATE('2020-05-31 06:33:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, tilt, tx_power_dbm, active_from)
VALUES (300110, 20497, 'C00110-4G-2', '4G', 2, 1800, 0.5, 28.1, TO_DATE('2015-12-26 17:50:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300111, 20110, 'C00111-2G-3', '2G', 3, 1800, 0, -2.5, 31.4, TO_DATE('2015-07-13 02:06:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300112, 20335, 'C00112-2G-1', '2G', 1, 1800, 240, NULL, 34.353, TO_DATE('2023-08-04 22:59:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300113, 20315, 'C00113-5G-2', '5G', 2, 3500, 0, 4, NULL, TO_DATE('2016-12-30 21:49:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, tilt, tx_power_dbm, active_from)
VALUES (300114, 20391, 'C00114-2G-3', '2G', 3, 1800, 0.5, 20, TO_DATE('2021-03-04 10:06:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300115, 20356, 'C00115-4G-1', '4G', 1, 2600, 0, 4, 38.64, TO_DATE('2020-08-30 06:06:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300116, 20538, 'C00116-4G-2', '4G', 2, 1800, 240, -2.5, 36.4699, TO_DATE('2015-01-02 23:51:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300117, 20166, 'C00117-5G-3', '5G', 3, 3500, 0, -2.5, 41, TO_DATE('2020-03-12 19:51:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, tilt, tx_power_dbm, active_from)
VALUES (300118, 20474, 'C00118-2G-1', '2G', 1, 1800, 0.5, 23.223, TO_DATE('2022-05-11 01:20:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300119, 20213, 'C00119-4G-2', '4G', 2, 800, 120, 4, 47, TO_DATE('2016-07-12 23:07:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300120, 20437, 'C00120-4G-3', '4G', 3, 700, 120, 4, NULL, TO_DATE('2015-01-03 21:28:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300121, 20101, 'C00121-4G-1', '4G', 1, 800, 0, -2.5, NULL, NULL);
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, tilt, tx_power_dbm, active_from)
VALUES (300122, 20543, 'C00122-2G-2', '2G', 2, 900, 0.5, 24.5, TO_DATE('2023-03-03 06:15:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300123, 20571, 'C00123-4G-3', '4G', 3, 800, 90, -2.5, 26.6, TO_DATE('2019-10-16 00:18:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, tilt, tx_power_dbm, active_from)
VALUES (300124, 20187, 'C00124-4G-1', '4G', 1, 2600, -2.5, 20, TO_DATE('2018-03-07 21:12:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300125, 20270, 'C00125-4G-2', '4G', 2, 800, 359, .5, 32.5, TO_DATE('2015-05-10 05:48:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, tilt, tx_power_dbm, active_from)
VALUES (300126, 20512, 'C00126-4G-3', '4G', 3, 2600, NULL, 32.7956, TO_DATE('2016-02-25 01:10:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300127, 20353, 'C00127-4G-1', '4G', 1, 1800, 240, 4, 39.61, TO_DATE('2024-01-01 02:11:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, tilt, tx_power_dbm, active_from)
VALUES (300128, 20571, 'C00128-4G-2', '4G', 2, 700, 0.5, 44.1, TO_DATE('2015-04-26 22:39:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300129, 20231, 'C00129-4G-3', '4G', 3, 800, 90, -2.5, NULL, TO_DATE('2020-04-06 19:05:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300130, 20437, 'C00130-5G-1', '5G', 1, 3500, 240, -2.5, 28.7, TO_DATE('2019-01-18 13:16:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300131, 20360, 'C00131-2G-2', '2G', 2, 900, 240, -2.5, 32.3, TO_DATE('2023-08-09 22:33:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300132, 20472, 'C00132-2G-3', '2G', 3, 900, 359, 0.5, NULL, TO_DATE('2016-07-17 19:58:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300133, 20363, 'C00133-2G-1', '2G', 1, 1800, 120, .5, 44.295, TO_DATE('2019-05-20 17:27:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, tilt, tx_power_dbm, active_from)
VALUES (300134, 20423, 'C00134-2G-2', '2G', 2, 1800, -2.5, 37, TO_DATE('2021-12-06 00:13:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300135, 20077, 'C00135-5G-3', '5G', 3, 26000, 90, 4, 35.233, TO_DATE('2015-06-20 16:43:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300136, 20132, 'C00136-5G-1', '5G', 1, 26000, 240, NULL, 34.1526, TO_DATE('2019-07-24 19:36:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300137, 20180, 'C00137-5G-2', '5G', 2, 3500, 90, .5, 38, TO_DATE('2017-09-28 07:09:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300138, 20437, 'C00138-4G-3', '4G', 3, 1800, 359, -2.5, 48.7, TO_DATE('2023-03-26 23:44:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300139, 20408, 'C00139-4G-1', '4G', 1, 2600, 240, NULL, 28.19, TO_DATE('2021-12-04 19:12:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300140, 20123, 'C00140-4G-2', '4G', 2, 700, 120, -2.5, NULL, TO_DATE('2018-09-04 09:37:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300141, 20472, 'C00141-4G-3', '4G', 3, 700, 0, -2.5, 30.4, TO_DATE('2017-03-25 01:20:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, tilt, tx_power_dbm, active_from)
VALUES (300142, 20148, 'C00142-5G-1', '5G', 1, 26000, 0.5, 20.5, NULL);
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300143, 20289, 'C00143-4G-2', '4G', 2, 800, 0, -2.5, 24.107, TO_DATE('2018-08-18 05:19:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300144, 20537, 'C00144-4G-3', '4G', 3, 700, 120, 4, 22.4151, TO_DATE('2016-10-24 01:00:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300145, 20369, 'C00145-5G-1', '5G', 1, 26000, 0, -2.5, 25, TO_DATE('2023-05-23 01:01:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, tilt, tx_power_dbm, active_from)
VALUES (300146, 20188, 'C00146-4G-2', '4G', 2, 800, 0.5, 39.5, TO_DATE('2018-07-15 14:54:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300147, 20459, 'C00147-2G-3', '2G', 3, 1800, 240, 4, NULL, TO_DATE('2017-04-16 03:47:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300148, 20065, 'C00148-4G-1', '4G', 1, 2600, 240, -2.5, 39, NULL);
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300149, 20400, 'C00149-4G-2', '4G', 2, 2600, 0, .5, 42.3008, TO_DATE('2017-10-20 08:00:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300150, 20474, 'C00150-4G-3', '4G', 3, 800, 120, -2.5, 32.13, TO_DATE('2016-02-05 14:51:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300151, 20355, 'C00151-2G-1', '2G', 1, 900, 90, NULL, 20.502, TO_DATE('2015-09-18 12:19:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300152, 20112, 'C00152-4G-2', '4G', 2, 2600, 359, -2.5, 32.3384, TO_DATE('2020-08-23 14:28:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300153, 20193, 'C00153-4G-3', '4G', 3, 1800, 359, -2.5, 32.605, TO_DATE('2024-02-15 14:24:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, tilt, tx_power_dbm, active_from)
VALUES (300154, 20288, 'C00154-4G-1', '4G', 1, 800, -2.5, 48.002, TO_DATE('2022-08-13 22:16:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300155, 20129, 'C00155-2G-2', '2G', 2, 1800, 359, NULL, NULL, TO_DATE('2020-02-28 19:07:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300156, 20178, 'C00156-4G-3', '4G', 3, 2600, 90, 4, NULL, TO_DATE('2015-10-18 09:04:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300157, 20152, 'C00157-5G-1', '5G', 1, 700, 240, -2.5, NULL, TO_DATE('2020-09-18 07:24:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, tilt, tx_power_dbm, active_from)
VALUES (300158, 20194, 'C00158-4G-2', '4G', 2, 700, 0.5, 43.2894, NULL);
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300159, 20253, 'C00159-2G-3', '2G', 3, 900, 240, 4, 37, TO_DATE('2023-11-24 02:56:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300160, 20504, 'C00160-5G-1', '5G', 1, 3500, 359, 0.5, 39.6737, TO_DATE('2019-11-09 22:10:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300161, 20571, 'C00161-4G-2', '4G', 2, 700, 0, -2.5, 20.59, TO_DATE('2016-04-19 03:41:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300162, 20392, 'C00162-4G-3', '4G', 3, 1800, 90, -2.5, NULL, TO_DATE('2022-06-26 11:11:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300163, 20007, 'C00163-4G-1', '4G', 1, 800, 120, -2.5, 28.522, TO_DATE('2017-09-28 12:26:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300164, 20109, 'C00164-4G-2', '4G', 2, 800, 90, -2.5, NULL, TO_DATE('2015-10-26 21:35:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300165, 20180, 'C00165-4G-3', '4G', 3, 700, 359, 4, 43.4, TO_DATE('2015-05-25 00:01:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300166, 20279, 'C00166-2G-1', '2G', 1, 1800, 90, -2.5, 47.3, TO_DATE('2016-10-04 07:08:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300167, 20006, 'C00167-5G-2', '5G', 2, 26000, 240, -2.5, 27.9, TO_DATE('2018-05-23 10:43:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300168, 20537, 'C00168-5G-3', '5G', 3, 3500, 90, NULL, 24, TO_DATE('2015-06-09 08:50:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300169, 20389, 'C00169-5G-1', '5G', 1, 3500, 120, 4, 22.25, TO_DATE('2022-01-04 13:45:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, tilt, tx_power_dbm, active_from)
VALUES (300170, 20180, 'C00170-4G-2', '4G', 2, 1800, NULL, 32.689, NULL);
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300171, 20051, 'C00171-2G-3', '2G', 3, 1800, 120, 0.5, 32.1684, TO_DATE('2018-02-21 10:37:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300172, 20183, 'C00172-4G-1', '4G', 1, 1800, 90, -2.5, 42.4181, TO_DATE('2016-11-16 21:09:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300173, 20554, 'C00173-4G-2', '4G', 2, 1800, 359, .5, 25.62, TO_DATE('2023-05-25 16:53:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300174, 20044, 'C00174-2G-3', '2G', 3, 1800, 240, NULL, 46, TO_DATE('2017-08-24 09:31:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300175, 20405, 'C00175-4G-1', '4G', 1, 700, 90, 0.5, 37.12, TO_DATE('2019-09-11 06:52:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, tilt, tx_power_dbm, active_from)
VALUES (300176, 20279, 'C00176-2G-2', '2G', 2, 1800, 0.5, 30, TO_DATE('2017-01-25 00:14:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300177, 20213, 'C00177-4G-3', '4G', 3, 2600, 0, -2.5, NULL, TO_DATE('2020-12-04 08:31:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300178, 20264, 'C00178-2G-1', '2G', 1, 900, 240, -2.5, 30, TO_DATE('2015-02-01 17:32:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300179, 20219, 'C00179-2G-2', '2G', 2, 1800, 359, -2.5, NULL, TO_DATE('2023-09-05 21:33:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300180, 20364, 'C00180-5G-3', '5G', 3, 700, 359, -2.5, 27.97, NULL);
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300181, 20138, 'C00181-5G-1', '5G', 1, 26000, 240, NULL, 24.9724, NULL);
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300182, 20420, 'C00182-5G-2', '5G', 2, 700, 90, 4, 48, TO_DATE('2016-06-12 18:59:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300183, 20052, 'C00183-4G-3', '4G', 3, 800, 0, -2.5, 24.6941, TO_DATE('2023-09-23 15:27:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300184, 20308, 'C00184-4G-1', '4G', 1, 1800, 359, 4, 36.1, TO_DATE('2018-08-14 06:06:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300185, 20019, 'C00185-2G-2', '2G', 2, 900, 90, .5, 35.6, NULL);
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300186, 20124, 'C00186-4G-3', '4G', 3, 1800, 359, -2.5, NULL, TO_DATE('2020-12-26 16:13:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300187, 20044, 'C00187-5G-1', '5G', 1, 26000, 240, 0.5, 44.27, TO_DATE('2021-10-08 03:54:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300188, 20537, 'C00188-2G-2', '2G', 2, 900, 359, 4, NULL, TO_DATE('2024-05-19 01:56:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300189, 20189, 'C00189-4G-3', '4G', 3, 700, 0, .5, 44.203, TO_DATE('2018-07-15 01:06:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, tilt, tx_power_dbm, active_from)
VALUES (300190, 20253, 'C00190-4G-1', '4G', 1, 1800, 0.5, 31, TO_DATE('2023-03-22 17:57:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300191, 20227, 'C00191-2G-2', '2G', 2, 1800, 0, 0.5, 24.398, TO_DATE('2016-12-23 23:44:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, tilt, tx_power_dbm, active_from)
VALUES (300192, 20186, 'C00192-4G-3', '4G', 3, 700, NULL, 28, TO_DATE('2020-02-07 01:54:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300193, 20441, 'C00193-2G-1', '2G', 1, 900, 120, -2.5, 33.6, TO_DATE('2023-04-09 06:08:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300194, 20142, 'C00194-5G-2', '5G', 2, 26000, 120, 4, 47, TO_DATE('2021-12-17 16:50:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300195, 20369, 'C00195-4G-3', '4G', 3, 2600, 0, -2.5, 42.08, NULL);
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300196, 20073, 'C00196-2G-1', '2G', 1, 1800, 240, NULL, NULL, TO_DATE('2021-01-03 17:51:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300197, 20259, 'C00197-2G-2', '2G', 2, 900, 0, -2.5, 26.262, TO_DATE('2021-01-29 05:28:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300198, 20206, 'C00198-2G-3', '2G', 3, 1800, 120, 0.5, 39.11, TO_DATE('2021-08-22 07:16:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300199, 20234, 'C00199-2G-1', '2G', 1, 900, 90, -2.5, NULL, TO_DATE('2016-10-17 09:03:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300200, 20474, 'C00200-4G-2', '4G', 2, 2600, 359, -2.5, NULL, TO_DATE('2021-07-05 23:04:00', 'YYYY-MM-DD HH24:MI:SS'));

/* 200 rows so far */
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300201, 20196, 'C00201-5G-3', '5G', 3, 700, 120, NULL, 32.28, TO_DATE('2018-01-25 00:19:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, tilt, tx_power_dbm, active_from)
VALUES (300202, 20259, 'C00202-2G-1', '2G', 1, 900, -2.5, 27.6, TO_DATE('2024-04-09 08:25:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300203, 20453, 'C00203-2G-2', '2G', 2, 900, 0, 4, NULL, TO_DATE('2021-05-25 22:57:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300204, 20536, 'C00204-4G-3', '4G', 3, 700, 240, NULL, 29.3, TO_DATE('2017-01-05 01:29:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300205, 20342, 'C00205-2G-1', '2G', 1, 900, 359, -2.5, 25.24, NULL);
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, tilt, tx_power_dbm, active_from)
VALUES (300206, 20441, 'C00206-4G-2', '4G', 2, 1800, 4, 32.8, TO_DATE('2024-04-09 07:34:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300207, 20190, 'C00207-2G-3', '2G', 3, 1800, 90, 4, 47.8, TO_DATE('2020-10-03 01:06:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300208, 20420, 'C00208-5G-1', '5G', 1, 26000, 120, -2.5, 48, TO_DATE('2015-06-15 17:45:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300209, 20364, 'C00209-4G-2', '4G', 2, 1800, 90, 4, 32.077, TO_DATE('2017-03-19 05:48:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300210, 20554, 'C00210-4G-3', '4G', 3, 2600, 359, 0.5, 25.442, TO_DATE('2020-07-07 22:27:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300211, 20420, 'C00211-4G-1', '4G', 1, 700, 0, 0.5, NULL, TO_DATE('2017-10-28 11:00:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, tilt, tx_power_dbm, active_from)
VALUES (300212, 20517, 'C00212-4G-2', '4G', 2, 1800, NULL, NULL, TO_DATE('2016-11-14 22:09:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300213, 20188, 'C00213-4G-3', '4G', 3, 700, 240, -2.5, 33.4962, TO_DATE('2021-03-23 14:09:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, tilt, tx_power_dbm, active_from)
VALUES (300214, 20235, 'C00214-5G-1', '5G', 1, 26000, NULL, 27, TO_DATE('2023-10-20 07:10:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300215, 20547, 'C00215-4G-2', '4G', 2, 800, 0, 0.5, 26.6, TO_DATE('2019-11-22 01:31:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300216, 20129, 'C00216-5G-3', '5G', 3, 3500, 120, 4, 20, TO_DATE('2020-12-11 18:19:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300217, 20323, 'C00217-4G-1', '4G', 1, 700, 120, -2.5, 32, TO_DATE('2020-06-13 23:26:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, tilt, tx_power_dbm, active_from)
VALUES (300218, 20491, 'C00218-4G-2', '4G', 2, 1800, NULL, 21.7, TO_DATE('2015-06-26 00:36:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300219, 20181, 'C00219-4G-3', '4G', 3, 1800, 120, -2.5, 28, TO_DATE('2019-05-27 21:27:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300220, 20323, 'C00220-5G-1', '5G', 1, 3500, 90, NULL, 31.2, TO_DATE('2022-11-25 04:26:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300221, 20496, 'C00221-4G-2', '4G', 2, 700, 0, -2.5, 33, TO_DATE('2015-06-15 08:29:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300222, 20489, 'C00222-5G-3', '5G', 3, 26000, 240, -2.5, 23, TO_DATE('2018-03-18 16:07:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300223, 20139, 'C00223-2G-1', '2G', 1, 1800, 120, 4, 46.2137, TO_DATE('2015-06-29 11:00:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300224, 20022, 'C00224-4G-2', '4G', 2, 800, 90, 4, 43.0164, TO_DATE('2016-10-03 16:23:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300225, 20184, 'C00225-2G-3', '2G', 3, 900, 0, -2.5, 41, TO_DATE('2021-05-01 03:54:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, tilt, tx_power_dbm, active_from)
VALUES (300226, 20185, 'C00226-4G-1', '4G', 1, 700, NULL, 26.522, TO_DATE('2017-09-25 14:59:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300227, 20071, 'C00227-4G-2', '4G', 2, 1800, 120, -2.5, 37.1, TO_DATE('2015-06-08 08:53:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300228, 20501, 'C00228-2G-3', '2G', 3, 1800, 90, -2.5, 37.77, TO_DATE('2022-05-01 02:55:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300229, 20325, 'C00229-2G-1', '2G', 1, 1800, 90, 4, NULL, TO_DATE('2018-08-04 03:51:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300230, 20044, 'C00230-2G-2', '2G', 2, 1800, 240, -2.5, 34.54, TO_DATE('2019-10-05 07:13:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300231, 20369, 'C00231-4G-3', '4G', 3, 800, 0, -2.5, 24.39, TO_DATE('2021-06-01 22:19:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300232, 20020, 'C00232-5G-1', '5G', 1, 26000, 90, -2.5, 26.064, TO_DATE('2023-02-27 19:43:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300233, 20046, 'C00233-2G-2', '2G', 2, 900, 90, -2.5, 20.4, TO_DATE('2017-09-14 11:03:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300234, 20199, 'C00234-4G-3', '4G', 3, 700, 90, NULL, 35, TO_DATE('2018-01-06 02:25:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300235, 20397, 'C00235-4G-1', '4G', 1, 700, 0, 4, NULL, TO_DATE('2019-05-11 19:01:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300236, 20120, 'C00236-4G-2', '4G', 2, 700, 359, -2.5, 24.45, TO_DATE('2015-02-14 07:05:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300237, 20390, 'C00237-4G-3', '4G', 3, 1800, 0, -2.5, 45.6, TO_DATE('2017-09-17 05:28:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300238, 20377, 'C00238-2G-1', '2G', 1, 900, 90, NULL, 33.22, TO_DATE('2017-09-06 11:11:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300239, 20153, 'C00239-4G-2', '4G', 2, 700, 240, NULL, 24.4116, TO_DATE('2015-02-18 16:27:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300240, 20460, 'C00240-5G-3', '5G', 3, 700, 120, -2.5, 43, TO_DATE('2017-06-05 18:34:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300241, 20038, 'C00241-4G-1', '4G', 1, 2600, 240, .5, NULL, TO_DATE('2024-06-24 06:31:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300242, 20599, 'C00242-5G-2', '5G', 2, 26000, 240, -2.5, 36.39, TO_DATE('2019-04-04 17:46:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300243, 20232, 'C00243-2G-3', '2G', 3, 900, 240, NULL, 40.637, TO_DATE('2017-04-17 01:32:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300244, 20310, 'C00244-5G-1', '5G', 1, 26000, 120, NULL, NULL, TO_DATE('2017-07-31 16:11:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300245, 20194, 'C00245-4G-2', '4G', 2, 800, 0, 4, 25.7, TO_DATE('2022-03-25 13:32:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300246, 20313, 'C00246-5G-3', '5G', 3, 700, 240, 0.5, 20, TO_DATE('2019-06-18 11:47:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300247, 20314, 'C00247-4G-1', '4G', 1, 2600, 90, -2.5, 39.48, TO_DATE('2021-08-21 03:35:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300248, 20405, 'C00248-5G-2', '5G', 2, 700, 90, 4, NULL, TO_DATE('2024-06-28 05:17:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300249, 20348, 'C00249-5G-3', '5G', 3, 3500, 120, -2.5, 27.7, TO_DATE('2023-06-16 09:48:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300250, 20425, 'C00250-5G-1', '5G', 1, 26000, 359, -2.5, NULL, TO_DATE('2023-04-15 08:08:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300251, 20391, 'C00251-4G-2', '4G', 2, 800, 0, NULL, 44.15, TO_DATE('2024-06-19 04:38:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, tilt, tx_power_dbm, active_from)
VALUES (300252, 20264, 'C00252-5G-3', '5G', 3, 700, 0.5, NULL, TO_DATE('2024-03-31 05:51:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300253, 20248, 'C00253-5G-1', '5G', 1, 26000, 120, -2.5, NULL, TO_DATE('2017-06-30 10:04:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, tilt, tx_power_dbm, active_from)
VALUES (300254, 20155, 'C00254-4G-2', '4G', 2, 700, NULL, 28.5, TO_DATE('2017-07-06 03:46:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300255, 20358, 'C00255-2G-3', '2G', 3, 1800, 90, NULL, 34, TO_DATE('2023-09-20 14:20:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, tilt, tx_power_dbm, active_from)
VALUES (300256, 20101, 'C00256-5G-1', '5G', 1, 3500, -2.5, 25, TO_DATE('2023-01-24 22:42:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300257, 20488, 'C00257-4G-2', '4G', 2, 800, 0, .5, 43, TO_DATE('2018-01-11 18:33:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300258, 20153, 'C00258-4G-3', '4G', 3, 800, 240, 4, 43.4, TO_DATE('2017-12-06 20:57:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300259, 20507, 'C00259-4G-1', '4G', 1, 700, 0, -2.5, 42.2056, TO_DATE('2015-07-28 09:32:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, tilt, tx_power_dbm, active_from)
VALUES (300260, 20586, 'C00260-5G-2', '5G', 2, 700, NULL, 25, TO_DATE('2017-06-13 03:25:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300261, 20515, 'C00261-5G-3', '5G', 3, 3500, 0, -2.5, 39.13, TO_DATE('2021-09-28 10:23:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300262, 20028, 'C00262-5G-1', '5G', 1, 3500, 90, 4, 42.8469, TO_DATE('2020-03-04 00:13:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300263, 20135, 'C00263-4G-2', '4G', 2, 1800, 359, 0.5, 32, TO_DATE('2020-07-24 23:15:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300264, 20389, 'C00264-4G-3', '4G', 3, 700, 90, 4, 34, TO_DATE('2016-07-30 12:32:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300265, 20071, 'C00265-5G-1', '5G', 1, 3500, 120, -2.5, 25, TO_DATE('2021-02-10 16:31:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300266, 20342, 'C00266-2G-2', '2G', 2, 900, 90, NULL, 26, TO_DATE('2016-10-06 18:44:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300267, 20265, 'C00267-4G-3', '4G', 3, 2600, 0, -2.5, 35.18, TO_DATE('2023-11-18 12:26:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300268, 20198, 'C00268-4G-1', '4G', 1, 1800, 90, 0.5, NULL, TO_DATE('2017-01-08 09:23:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300269, 20360, 'C00269-2G-2', '2G', 2, 1800, 240, -2.5, 22, TO_DATE('2020-06-26 22:38:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, tilt, tx_power_dbm, active_from)
VALUES (300270, 20579, 'C00270-4G-3', '4G', 3, 700, -2.5, 35.4125, TO_DATE('2021-06-20 10:37:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300271, 20441, 'C00271-2G-1', '2G', 1, 900, 120, NULL, 31.885, TO_DATE('2017-08-06 20:22:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, tilt, tx_power_dbm, active_from)
VALUES (300272, 20520, 'C00272-5G-2', '5G', 2, 3500, NULL, 41.2, TO_DATE('2018-04-20 08:35:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300273, 20166, 'C00273-4G-3', '4G', 3, 700, 90, -2.5, 34.364, NULL);
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, tilt, tx_power_dbm, active_from)
VALUES (300274, 20335, 'C00274-5G-1', '5G', 1, 26000, 4, 21.6, TO_DATE('2016-05-14 04:20:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300275, 20575, 'C00275-2G-2', '2G', 2, 1800, 0, 0.5, 43, TO_DATE('2018-05-03 17:52:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300276, 20010, 'C00276-5G-3', '5G', 3, 3500, 90, 0.5, 42.2, TO_DATE('2017-04-09 15:23:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300277, 20437, 'C00277-2G-1', '2G', 1, 900, 120, 4, 32.4, TO_DATE('2017-05-07 09:04:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300278, 20451, 'C00278-2G-2', '2G', 2, 900, 359, 0.5, 32.2532, TO_DATE('2024-02-04 02:54:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300279, 20542, 'C00279-4G-3', '4G', 3, 800, 90, NULL, 40, TO_DATE('2021-04-10 13:41:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300280, 20138, 'C00280-4G-1', '4G', 1, 2600, 240, 4, NULL, TO_DATE('2021-02-17 17:55:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300281, 20369, 'C00281-5G-2', '5G', 2, 3500, 240, -2.5, 36.76, TO_DATE('2019-11-18 09:03:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300282, 20170, 'C00282-4G-3', '4G', 3, 1800, 90, -2.5, 32.486, TO_DATE('2016-06-30 02:41:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300283, 20540, 'C00283-4G-1', '4G', 1, 700, 0, -2.5, NULL, TO_DATE('2022-06-08 15:56:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300284, 20092, 'C00284-5G-2', '5G', 2, 26000, 240, -2.5, 35.2, TO_DATE('2017-12-14 20:53:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300285, 20517, 'C00285-4G-3', '4G', 3, 700, 0, NULL, 38.4909, TO_DATE('2015-04-13 03:52:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300286, 20450, 'C00286-5G-1', '5G', 1, 3500, 359, 0.5, 43.9, TO_DATE('2022-03-27 13:09:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300287, 20464, 'C00287-2G-2', '2G', 2, 900, 90, 0.5, 30.79, TO_DATE('2022-11-30 00:44:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300288, 20456, 'C00288-5G-3', '5G', 3, 26000, 240, -2.5, 36.5, TO_DATE('2017-03-28 01:06:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300289, 20277, 'C00289-4G-1', '4G', 1, 800, 240, 4, 30.01, TO_DATE('2015-08-07 05:42:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300290, 20450, 'C00290-4G-2', '4G', 2, 2600, 90, 0.5, 36.39, TO_DATE('2022-03-22 09:22:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300291, 20022, 'C00291-5G-3', '5G', 3, 3500, 90, -2.5, 38, TO_DATE('2016-04-19 12:02:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, tilt, tx_power_dbm, active_from)
VALUES (300292, 20165, 'C00292-4G-1', '4G', 1, 1800, -2.5, 38, TO_DATE('2016-12-20 13:57:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300293, 20358, 'C00293-4G-2', '4G', 2, 1800, 359, -2.5, 32.63, TO_DATE('2016-05-23 10:37:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, tilt, tx_power_dbm, active_from)
VALUES (300294, 20403, 'C00294-4G-3', '4G', 3, 700, 4, NULL, TO_DATE('2016-10-10 00:14:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300295, 20067, 'C00295-4G-1', '4G', 1, 2600, 240, 4, NULL, NULL);
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300296, 20514, 'C00296-2G-2', '2G', 2, 900, 359, -2.5, NULL, NULL);
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300297, 20355, 'C00297-2G-3', '2G', 3, 1800, 240, NULL, 44, TO_DATE('2020-11-09 16:54:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300298, 20170, 'C00298-2G-1', '2G', 1, 900, 240, -2.5, 36.1, NULL);
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300299, 20178, 'C00299-2G-2', '2G', 2, 900, 359, NULL, 44, NULL);
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300300, 20077, 'C00300-2G-3', '2G', 3, 900, 359, NULL, 44.454, TO_DATE('2022-01-16 03:12:00', 'YYYY-MM-DD HH24:MI:SS'));

/* 300 rows so far */
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300301, 20510, 'C00301-5G-1', '5G', 1, 700, 90, -2.5, 35.27, TO_DATE('2022-12-21 16:49:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300302, 20002, 'C00302-4G-2', '4G', 2, 1800, 359, 0.5, 46, TO_DATE('2016-03-03 04:21:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300303, 20170, 'C00303-4G-3', '4G', 3, 700, 0, -2.5, 22.814, TO_DATE('2016-09-03 19:06:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300304, 20401, 'C00304-4G-1', '4G', 1, 700, 240, -2.5, 43.4, TO_DATE('2015-08-29 11:36:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300305, 20391, 'C00305-4G-2', '4G', 2, 2600, 90, -2.5, 31.8, TO_DATE('2021-03-20 12:55:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, tilt, tx_power_dbm, active_from)
VALUES (300306, 20339, 'C00306-5G-3', '5G', 3, 26000, 0.5, NULL, TO_DATE('2018-08-25 23:32:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300307, 20599, 'C00307-4G-1', '4G', 1, 700, 0, -2.5, 39.05, TO_DATE('2018-01-26 09:39:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300308, 20129, 'C00308-5G-2', '5G', 2, 700, 359, 4, 41, TO_DATE('2024-02-24 04:09:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300309, 20073, 'C00309-5G-3', '5G', 3, 26000, 90, .5, 38.814, TO_DATE('2022-03-18 13:08:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300310, 20261, 'C00310-5G-1', '5G', 1, 26000, 240, 4, 46.43, TO_DATE('2017-08-26 20:24:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300311, 20280, 'C00311-2G-2', '2G', 2, 900, 0, -2.5, NULL, TO_DATE('2023-12-19 16:19:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300312, 20155, 'C00312-5G-3', '5G', 3, 700, 359, -2.5, 44.33, TO_DATE('2023-08-23 07:32:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300313, 20451, 'C00313-4G-1', '4G', 1, 2600, 240, -2.5, 42.5, TO_DATE('2024-04-11 07:07:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, tilt, tx_power_dbm, active_from)
VALUES (300314, 20469, 'C00314-4G-2', '4G', 2, 2600, 4, 49, TO_DATE('2023-06-22 14:03:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300315, 20251, 'C00315-4G-3', '4G', 3, 2600, 359, 4, 35.8131, TO_DATE('2017-02-28 12:32:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, tilt, tx_power_dbm, active_from)
VALUES (300316, 20535, 'C00316-4G-1', '4G', 1, 800, -2.5, 20.649, TO_DATE('2024-01-30 01:29:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300317, 20453, 'C00317-5G-2', '5G', 2, 26000, 0, -2.5, 38.857, NULL);
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300318, 20489, 'C00318-4G-3', '4G', 3, 800, 120, -2.5, 30, TO_DATE('2017-09-15 17:43:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300319, 20248, 'C00319-4G-1', '4G', 1, 2600, 120, 0.5, 49, TO_DATE('2021-09-10 22:40:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300320, 20420, 'C00320-4G-2', '4G', 2, 2600, 240, NULL, 32.2, TO_DATE('2018-05-12 14:08:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300321, 20575, 'C00321-4G-3', '4G', 3, 2600, 120, -2.5, NULL, TO_DATE('2022-11-28 05:55:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, tilt, tx_power_dbm, active_from)
VALUES (300322, 20339, 'C00322-2G-1', '2G', 1, 900, 4, NULL, TO_DATE('2022-08-03 23:01:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300323, 20549, 'C00323-5G-2', '5G', 2, 26000, 90, 4, NULL, TO_DATE('2019-01-04 01:58:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300324, 20491, 'C00324-5G-3', '5G', 3, 700, 240, 4, 38.77, TO_DATE('2021-04-24 03:48:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300325, 20124, 'C00325-4G-1', '4G', 1, 800, 120, -2.5, NULL, TO_DATE('2016-05-06 18:32:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300326, 20165, 'C00326-2G-2', '2G', 2, 1800, 120, -2.5, 46.1, TO_DATE('2021-03-26 10:48:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300327, 20379, 'C00327-5G-3', '5G', 3, 26000, 0, 0.5, 30.36, TO_DATE('2018-11-16 05:40:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, tilt, tx_power_dbm, active_from)
VALUES (300328, 20174, 'C00328-2G-1', '2G', 1, 900, 0.5, NULL, TO_DATE('2019-08-02 05:33:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300329, 20203, 'C00329-2G-2', '2G', 2, 1800, 359, .5, 41.2749, TO_DATE('2020-08-13 22:31:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, tilt, tx_power_dbm, active_from)
VALUES (300330, 20323, 'C00330-4G-3', '4G', 3, 700, NULL, 20, NULL);
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300331, 20425, 'C00331-4G-1', '4G', 1, 1800, 0, 4, NULL, TO_DATE('2018-05-15 22:12:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300332, 20197, 'C00332-4G-2', '4G', 2, 700, 90, NULL, 39.1884, TO_DATE('2015-10-10 21:40:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300333, 20310, 'C00333-4G-3', '4G', 3, 1800, 120, -2.5, NULL, TO_DATE('2019-10-26 14:17:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, tilt, tx_power_dbm, active_from)
VALUES (300334, 20141, 'C00334-4G-1', '4G', 1, 1800, 0.5, 23.085, TO_DATE('2017-01-01 06:57:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300335, 20056, 'C00335-4G-2', '4G', 2, 1800, 0, -2.5, 41.19, TO_DATE('2017-09-05 08:44:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300336, 20599, 'C00336-4G-3', '4G', 3, 2600, 90, 0.5, 34.53, TO_DATE('2023-05-03 17:02:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300337, 20462, 'C00337-4G-1', '4G', 1, 2600, 0, .5, NULL, TO_DATE('2015-09-21 14:53:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300338, 20197, 'C00338-4G-2', '4G', 2, 700, 90, -2.5, 36.4, TO_DATE('2015-02-17 10:58:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300339, 20180, 'C00339-4G-3', '4G', 3, 2600, 359, NULL, 47.67, TO_DATE('2020-08-16 21:49:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, tilt, tx_power_dbm, active_from)
VALUES (300340, 20132, 'C00340-4G-1', '4G', 1, 700, 4, 27, TO_DATE('2017-04-15 17:08:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300341, 20349, 'C00341-2G-2', '2G', 2, 1800, 0, .5, 23, TO_DATE('2017-07-15 13:51:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300342, 20368, 'C00342-4G-3', '4G', 3, 800, 359, -2.5, NULL, NULL);
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300343, 20425, 'C00343-5G-1', '5G', 1, 700, 90, -2.5, 43.6, NULL);
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300344, 20595, 'C00344-2G-2', '2G', 2, 1800, 359, NULL, 42.2, TO_DATE('2021-09-26 00:08:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300345, 20460, 'C00345-4G-3', '4G', 3, 700, 0, NULL, NULL, TO_DATE('2023-03-22 14:03:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300346, 20239, 'C00346-2G-1', '2G', 1, 900, 120, 4, 23.6251, TO_DATE('2024-05-10 18:49:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300347, 20310, 'C00347-2G-2', '2G', 2, 1800, 359, -2.5, 33.9095, TO_DATE('2015-04-03 23:00:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300348, 20089, 'C00348-4G-3', '4G', 3, 800, 120, NULL, NULL, NULL);
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300349, 20551, 'C00349-4G-1', '4G', 1, 700, 120, .5, 31.1, TO_DATE('2018-10-02 14:06:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300350, 20386, 'C00350-5G-2', '5G', 2, 700, 240, -2.5, 26, TO_DATE('2015-10-01 15:56:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300351, 20514, 'C00351-5G-3', '5G', 3, 26000, 0, -2.5, 31.08, TO_DATE('2020-08-08 11:02:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300352, 20052, 'C00352-4G-1', '4G', 1, 800, 359, 0.5, 28, TO_DATE('2018-10-09 10:19:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300353, 20198, 'C00353-4G-2', '4G', 2, 700, 120, -2.5, 35.6624, NULL);
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300354, 20586, 'C00354-2G-3', '2G', 3, 1800, 359, -2.5, 42.3664, TO_DATE('2015-02-26 17:55:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300355, 20103, 'C00355-4G-1', '4G', 1, 2600, 240, -2.5, 42.1029, TO_DATE('2015-04-06 09:08:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, tilt, tx_power_dbm, active_from)
VALUES (300356, 20474, 'C00356-5G-2', '5G', 2, 700, -2.5, NULL, TO_DATE('2017-04-20 20:27:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300357, 20576, 'C00357-4G-3', '4G', 3, 800, 359, -2.5, 25.2, TO_DATE('2015-10-26 14:55:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300358, 20441, 'C00358-2G-1', '2G', 1, 900, 240, NULL, 36.02, NULL);
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300359, 20280, 'C00359-2G-2', '2G', 2, 1800, 240, -2.5, NULL, TO_DATE('2020-07-14 14:42:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300360, 20437, 'C00360-2G-3', '2G', 3, 1800, 90, NULL, 31.3, TO_DATE('2021-06-03 04:32:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300361, 20356, 'C00361-2G-1', '2G', 1, 900, 0, .5, NULL, NULL);
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300362, 20412, 'C00362-2G-2', '2G', 2, 900, 120, -2.5, 35.604, TO_DATE('2022-09-12 12:10:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300363, 20235, 'C00363-2G-3', '2G', 3, 1800, 0, -2.5, 24, TO_DATE('2020-12-07 23:13:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300364, 20075, 'C00364-5G-1', '5G', 1, 700, 359, 4, 34.16, TO_DATE('2023-03-05 12:47:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300365, 20364, 'C00365-2G-2', '2G', 2, 1800, 90, -2.5, 39.5469, TO_DATE('2020-08-03 15:15:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300366, 20512, 'C00366-4G-3', '4G', 3, 800, 359, NULL, 22.2163, NULL);
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300367, 20575, 'C00367-2G-1', '2G', 1, 900, 0, 4, 23.317, TO_DATE('2021-05-15 11:36:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300368, 20340, 'C00368-5G-2', '5G', 2, 26000, 240, 4, 35.725, TO_DATE('2019-03-07 22:01:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300369, 20259, 'C00369-4G-3', '4G', 3, 700, 90, -2.5, NULL, TO_DATE('2015-05-27 03:46:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, tilt, tx_power_dbm, active_from)
VALUES (300370, 20194, 'C00370-4G-1', '4G', 1, 2600, -2.5, 21.375, TO_DATE('2024-05-26 11:56:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300371, 20266, 'C00371-2G-2', '2G', 2, 900, 0, -2.5, 38.662, TO_DATE('2019-09-01 12:08:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300372, 20376, 'C00372-4G-3', '4G', 3, 2600, 120, NULL, 39, TO_DATE('2016-02-23 23:27:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300373, 20335, 'C00373-2G-1', '2G', 1, 1800, 90, -2.5, 45.57, TO_DATE('2016-05-15 21:34:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300374, 20283, 'C00374-5G-2', '5G', 2, 3500, 90, 4, 26.208, TO_DATE('2016-08-23 23:51:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300375, 20157, 'C00375-5G-3', '5G', 3, 3500, 240, -2.5, 35.9879, TO_DATE('2024-02-18 00:46:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300376, 20501, 'C00376-4G-1', '4G', 1, 800, 120, 0.5, 28.8785, TO_DATE('2020-02-05 00:25:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300377, 20292, 'C00377-2G-2', '2G', 2, 1800, 240, -2.5, 46.069, TO_DATE('2015-05-26 20:02:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, tilt, tx_power_dbm, active_from)
VALUES (300378, 20325, 'C00378-2G-3', '2G', 3, 900, -2.5, 36.3, TO_DATE('2016-08-29 20:46:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300379, 20144, 'C00379-4G-1', '4G', 1, 1800, 0, -2.5, 46.2, TO_DATE('2024-04-13 00:40:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300380, 20310, 'C00380-5G-2', '5G', 2, 3500, 90, -2.5, 23.3394, TO_DATE('2020-08-10 23:45:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300381, 20349, 'C00381-4G-3', '4G', 3, 800, 90, .5, 25.4, TO_DATE('2018-06-04 12:13:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300382, 20532, 'C00382-5G-1', '5G', 1, 700, 359, 4, 33.052, TO_DATE('2022-02-20 19:07:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300383, 20388, 'C00383-5G-2', '5G', 2, 3500, 240, 4, 48.33, TO_DATE('2017-01-13 16:21:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300384, 20212, 'C00384-5G-3', '5G', 3, 700, 240, NULL, 40, TO_DATE('2023-08-08 01:28:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300385, 20231, 'C00385-5G-1', '5G', 1, 26000, 240, NULL, 48.76, TO_DATE('2022-08-26 03:49:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, tilt, tx_power_dbm, active_from)
VALUES (300386, 20453, 'C00386-4G-2', '4G', 2, 700, 0.5, 31.493, TO_DATE('2024-01-28 00:15:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300387, 20194, 'C00387-4G-3', '4G', 3, 1800, 240, 0.5, 44.125, TO_DATE('2016-08-17 13:30:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300388, 20440, 'C00388-5G-1', '5G', 1, 700, 359, -2.5, 30, TO_DATE('2019-05-31 17:21:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300389, 20512, 'C00389-4G-2', '4G', 2, 1800, 90, -2.5, 28.5, TO_DATE('2022-02-18 21:06:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, tilt, tx_power_dbm, active_from)
VALUES (300390, 20340, 'C00390-4G-3', '4G', 3, 700, 4, 46.076, TO_DATE('2023-09-20 09:16:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300391, 20473, 'C00391-4G-1', '4G', 1, 800, 240, 4, NULL, TO_DATE('2020-04-04 16:48:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, tilt, tx_power_dbm, active_from)
VALUES (300392, 20124, 'C00392-4G-2', '4G', 2, 1800, NULL, 22.8, TO_DATE('2017-01-11 21:15:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300393, 20190, 'C00393-4G-3', '4G', 3, 700, 120, -2.5, 33, NULL);
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300394, 20112, 'C00394-4G-1', '4G', 1, 800, 90, -2.5, 24.96, TO_DATE('2021-06-09 01:26:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300395, 20305, 'C00395-4G-2', '4G', 2, 2600, 120, 4, 35.08, TO_DATE('2017-06-15 16:52:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300396, 20138, 'C00396-4G-3', '4G', 3, 800, 90, NULL, 40.651, TO_DATE('2020-08-18 16:25:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300397, 20002, 'C00397-2G-1', '2G', 1, 900, 359, -2.5, NULL, NULL);
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300398, 20507, 'C00398-4G-2', '4G', 2, 2600, 359, -2.5, 22.202, TO_DATE('2015-10-16 16:42:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300399, 20002, 'C00399-4G-3', '4G', 3, 1800, 359, 0.5, 39.792, TO_DATE('2019-05-08 23:32:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300400, 20231, 'C00400-4G-1', '4G', 1, 800, 240, -2.5, 46.674, TO_DATE('2017-11-01 01:49:00', 'YYYY-MM-DD HH24:MI:SS'));

/* 400 rows so far */
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300401, 20165, 'C00401-4G-2', '4G', 2, 2600, 120, NULL, 40.9845, TO_DATE('2018-05-05 23:12:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300402, 20510, 'C00402-4G-3', '4G', 3, 700, 359, NULL, 27.9, TO_DATE('2020-02-15 15:08:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300403, 20337, 'C00403-2G-1', '2G', 1, 1800, 0, 0.5, 39.1411, TO_DATE('2017-12-18 05:20:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, tilt, tx_power_dbm, active_from)
VALUES (300404, 20395, 'C00404-4G-2', '4G', 2, 2600, -2.5, 31.1699, TO_DATE('2015-01-22 21:11:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300405, 20313, 'C00405-2G-3', '2G', 3, 1800, 359, NULL, 21.7, TO_DATE('2017-01-07 03:00:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300406, 20386, 'C00406-2G-1', '2G', 1, 900, 359, NULL, 22.7107, TO_DATE('2015-11-22 02:37:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300407, 20212, 'C00407-4G-2', '4G', 2, 1800, 240, 0.5, 41.8291, TO_DATE('2022-10-06 22:40:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, tilt, tx_power_dbm, active_from)
VALUES (300408, 20315, 'C00408-4G-3', '4G', 3, 800, 4, 45.7, TO_DATE('2018-12-25 21:09:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300409, 20153, 'C00409-4G-1', '4G', 1, 800, 120, 4, 27.0608, TO_DATE('2022-04-05 10:31:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300410, 20308, 'C00410-2G-2', '2G', 2, 900, 359, NULL, NULL, TO_DATE('2018-10-02 21:00:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300411, 20384, 'C00411-5G-3', '5G', 3, 26000, 120, NULL, 29, NULL);
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300412, 20535, 'C00412-4G-1', '4G', 1, 2600, 90, -2.5, NULL, TO_DATE('2022-08-10 08:06:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300413, 20536, 'C00413-4G-2', '4G', 2, 800, 0, -2.5, 24.8499, TO_DATE('2016-12-09 20:02:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300414, 20065, 'C00414-4G-3', '4G', 3, 2600, 90, 0.5, 39, TO_DATE('2019-09-08 06:37:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300415, 20501, 'C00415-4G-1', '4G', 1, 1800, 0, NULL, 37.4394, TO_DATE('2017-08-26 02:57:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, tilt, tx_power_dbm, active_from)
VALUES (300416, 20507, 'C00416-5G-2', '5G', 2, 700, 4, 48.1, TO_DATE('2020-05-08 22:52:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300417, 20104, 'C00417-4G-3', '4G', 3, 700, 90, 4, 35.3, TO_DATE('2019-12-31 04:36:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300418, 20549, 'C00418-4G-1', '4G', 1, 700, 240, NULL, 23.33, TO_DATE('2017-07-10 11:33:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300419, 20388, 'C00419-4G-2', '4G', 2, 1800, 120, -2.5, 24.0971, TO_DATE('2020-05-29 16:26:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, tilt, tx_power_dbm, active_from)
VALUES (300420, 20390, 'C00420-5G-3', '5G', 3, 3500, 4, 35.02, NULL);
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300421, 20313, 'C00421-5G-1', '5G', 1, 3500, 240, -2.5, 43.817, TO_DATE('2018-06-24 07:59:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300422, 20197, 'C00422-4G-2', '4G', 2, 2600, 90, NULL, NULL, TO_DATE('2017-09-19 21:34:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300423, 20056, 'C00423-2G-3', '2G', 3, 900, 240, -2.5, NULL, TO_DATE('2022-02-05 04:23:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300424, 20213, 'C00424-5G-1', '5G', 1, 700, 120, 0.5, 47.167, TO_DATE('2023-04-12 06:09:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300425, 20431, 'C00425-2G-2', '2G', 2, 1800, 90, .5, 48.9, TO_DATE('2024-06-27 21:35:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300426, 20323, 'C00426-4G-3', '4G', 3, 1800, 120, -2.5, 26.915, TO_DATE('2019-09-28 14:47:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300427, 20244, 'C00427-2G-1', '2G', 1, 900, 240, -2.5, NULL, TO_DATE('2020-08-30 08:00:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300428, 20515, 'C00428-4G-2', '4G', 2, 2600, 359, 0.5, 25.96, TO_DATE('2020-05-17 20:29:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300429, 20515, 'C00429-5G-3', '5G', 3, 3500, 0, NULL, 37.073, TO_DATE('2019-02-09 23:36:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, tilt, tx_power_dbm, active_from)
VALUES (300430, 20437, 'C00430-4G-1', '4G', 1, 1800, NULL, 44.39, TO_DATE('2023-02-06 08:40:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300431, 20520, 'C00431-2G-2', '2G', 2, 1800, 0, -2.5, 46.8, TO_DATE('2015-02-26 01:16:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, tilt, tx_power_dbm, active_from)
VALUES (300432, 20599, 'C00432-5G-3', '5G', 3, 700, 4, 24.259, TO_DATE('2023-05-06 09:36:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300433, 20512, 'C00433-4G-1', '4G', 1, 700, 0, 4, 45.56, TO_DATE('2017-12-21 10:42:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300434, 20520, 'C00434-4G-2', '4G', 2, 1800, 359, 4, 45.067, TO_DATE('2023-10-13 21:47:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300435, 20174, 'C00435-4G-3', '4G', 3, 1800, 0, -2.5, 26, TO_DATE('2023-01-15 14:16:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, tilt, tx_power_dbm, active_from)
VALUES (300436, 20196, 'C00436-5G-1', '5G', 1, 700, 0.5, 23.74, TO_DATE('2021-11-18 18:39:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300437, 20301, 'C00437-2G-2', '2G', 2, 1800, 0, .5, 39.64, TO_DATE('2019-03-24 18:24:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300438, 20025, 'C00438-4G-3', '4G', 3, 1800, 90, 0.5, 45.23, TO_DATE('2015-10-11 06:59:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300439, 20384, 'C00439-5G-1', '5G', 1, 26000, 0, 4, 36.91, TO_DATE('2022-09-06 18:34:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, tilt, tx_power_dbm, active_from)
VALUES (300440, 20038, 'C00440-2G-2', '2G', 2, 1800, 0.5, 39.78, TO_DATE('2015-11-28 14:57:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300441, 20571, 'C00441-2G-3', '2G', 3, 1800, 240, 4, 42.7, TO_DATE('2018-07-21 02:46:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, tilt, tx_power_dbm, active_from)
VALUES (300442, 20056, 'C00442-4G-1', '4G', 1, 2600, -2.5, NULL, TO_DATE('2019-12-13 10:12:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300443, 20188, 'C00443-5G-2', '5G', 2, 26000, 0, -2.5, 22.722, TO_DATE('2017-05-16 14:32:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, tilt, tx_power_dbm, active_from)
VALUES (300444, 20530, 'C00444-4G-3', '4G', 3, 2600, -2.5, NULL, TO_DATE('2015-12-29 08:35:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300445, 20051, 'C00445-4G-1', '4G', 1, 1800, 90, 4, NULL, TO_DATE('2022-05-25 16:24:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, tilt, tx_power_dbm, active_from)
VALUES (300446, 20489, 'C00446-2G-2', '2G', 2, 900, NULL, 35, NULL);
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300447, 20532, 'C00447-4G-3', '4G', 3, 2600, 240, 0.5, 22, TO_DATE('2021-09-18 00:21:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, tilt, tx_power_dbm, active_from)
VALUES (300448, 20464, 'C00448-4G-1', '4G', 1, 2600, 0.5, 35.15, TO_DATE('2016-09-24 10:45:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300449, 20281, 'C00449-4G-2', '4G', 2, 800, 120, -2.5, 44.87, TO_DATE('2018-02-17 08:19:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, tilt, tx_power_dbm, active_from)
VALUES (300450, 20065, 'C00450-4G-3', '4G', 3, 1800, NULL, 29.26, TO_DATE('2015-01-24 21:25:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300451, 20206, 'C00451-2G-1', '2G', 1, 1800, 120, -2.5, 47.25, TO_DATE('2019-04-23 04:41:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300452, 20294, 'C00452-4G-2', '4G', 2, 1800, 120, NULL, 43.201, TO_DATE('2024-03-08 17:05:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300453, 20488, 'C00453-5G-3', '5G', 3, 3500, 240, 4, 35.6, TO_DATE('2022-07-07 15:50:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300454, 20456, 'C00454-2G-1', '2G', 1, 900, 240, NULL, 22, NULL);
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300455, 20441, 'C00455-2G-2', '2G', 2, 1800, 120, -2.5, 48.991, TO_DATE('2015-07-06 06:47:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300456, 20472, 'C00456-4G-3', '4G', 3, 800, 120, -2.5, 46.2, TO_DATE('2017-11-25 06:49:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300457, 20476, 'C00457-2G-1', '2G', 1, 900, 90, -2.5, 40.688, NULL);
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300458, 20203, 'C00458-4G-2', '4G', 2, 800, 359, 4, NULL, TO_DATE('2020-02-09 08:02:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300459, 20190, 'C00459-4G-3', '4G', 3, 700, 0, -2.5, 30.012, TO_DATE('2015-06-22 23:25:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300460, 20157, 'C00460-4G-1', '4G', 1, 1800, 240, 4, 47, TO_DATE('2022-10-07 08:20:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300461, 20454, 'C00461-4G-2', '4G', 2, 800, 120, NULL, 27.2762, TO_DATE('2020-06-25 13:18:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, tilt, tx_power_dbm, active_from)
VALUES (300462, 20010, 'C00462-2G-3', '2G', 3, 900, -2.5, 40.445, TO_DATE('2015-03-14 19:20:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300463, 20142, 'C00463-4G-1', '4G', 1, 1800, 0, NULL, 22.468, TO_DATE('2021-11-12 04:26:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, tilt, tx_power_dbm, active_from)
VALUES (300464, 20323, 'C00464-2G-2', '2G', 2, 900, NULL, 39.97, TO_DATE('2017-07-03 01:33:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300465, 20109, 'C00465-5G-3', '5G', 3, 3500, 240, .5, NULL, TO_DATE('2023-01-15 21:52:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, tilt, tx_power_dbm, active_from)
VALUES (300466, 20349, 'C00466-2G-1', '2G', 1, 900, 4, NULL, TO_DATE('2021-02-13 20:53:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300467, 20104, 'C00467-5G-2', '5G', 2, 3500, 0, NULL, 47.5, TO_DATE('2021-10-08 18:31:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, tilt, tx_power_dbm, active_from)
VALUES (300468, 20112, 'C00468-2G-3', '2G', 3, 1800, 0.5, NULL, TO_DATE('2018-10-21 10:39:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300469, 20266, 'C00469-2G-1', '2G', 1, 1800, 90, .5, 42.089, TO_DATE('2018-07-01 07:12:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300470, 20053, 'C00470-5G-2', '5G', 2, 26000, 359, NULL, 20.7282, TO_DATE('2022-07-04 14:50:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300471, 20520, 'C00471-5G-3', '5G', 3, 26000, 90, 4, 26, TO_DATE('2018-08-18 05:45:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300472, 20253, 'C00472-2G-1', '2G', 1, 1800, 90, 0.5, 23.5854, TO_DATE('2015-07-03 10:02:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300473, 20460, 'C00473-4G-2', '4G', 2, 700, 240, .5, NULL, TO_DATE('2016-09-29 12:37:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300474, 20168, 'C00474-4G-3', '4G', 3, 1800, 240, -2.5, 20.6, NULL);
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300475, 20136, 'C00475-4G-1', '4G', 1, 1800, 359, NULL, 35.18, TO_DATE('2017-06-21 22:44:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300476, 20166, 'C00476-4G-2', '4G', 2, 2600, 120, 4, 29.187, TO_DATE('2016-03-03 12:53:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300477, 20395, 'C00477-4G-3', '4G', 3, 2600, 0, 4, NULL, TO_DATE('2018-01-04 16:07:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300478, 20339, 'C00478-2G-1', '2G', 1, 1800, 359, -2.5, 37.3, TO_DATE('2022-09-17 00:47:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300479, 20376, 'C00479-2G-2', '2G', 2, 900, 359, 0.5, 42.2, TO_DATE('2023-05-20 16:39:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, tilt, tx_power_dbm, active_from)
VALUES (300480, 20280, 'C00480-2G-3', '2G', 3, 900, -2.5, 31.0422, TO_DATE('2023-08-12 08:52:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300481, 20596, 'C00481-2G-1', '2G', 1, 1800, 0, -2.5, 32.8545, TO_DATE('2023-11-26 22:16:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300482, 20536, 'C00482-2G-2', '2G', 2, 900, 240, NULL, 43, TO_DATE('2024-05-15 19:24:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300483, 20449, 'C00483-4G-3', '4G', 3, 800, 240, -2.5, 40.3, NULL);
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, tilt, tx_power_dbm, active_from)
VALUES (300484, 20138, 'C00484-4G-1', '4G', 1, 800, 0.5, 32, TO_DATE('2018-10-24 19:27:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300485, 20453, 'C00485-4G-2', '4G', 2, 1800, 240, -2.5, 45.27, TO_DATE('2016-04-11 09:55:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300486, 20351, 'C00486-5G-3', '5G', 3, 3500, 90, 0.5, 30.8, TO_DATE('2015-07-22 04:21:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300487, 20231, 'C00487-2G-1', '2G', 1, 1800, 240, NULL, 37.36, TO_DATE('2017-08-11 04:15:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300488, 20549, 'C00488-5G-2', '5G', 2, 3500, 120, 0.5, 46.7825, TO_DATE('2017-02-18 23:52:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300489, 20213, 'C00489-5G-3', '5G', 3, 26000, 120, NULL, 37.7, TO_DATE('2018-09-08 00:50:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300490, 20194, 'C00490-2G-1', '2G', 1, 900, 359, 4, NULL, TO_DATE('2021-03-16 08:22:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300491, 20315, 'C00491-4G-2', '4G', 2, 2600, 90, 0.5, NULL, NULL);
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300492, 20401, 'C00492-4G-3', '4G', 3, 700, 120, -2.5, 49, TO_DATE('2015-07-09 18:26:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300493, 20294, 'C00493-4G-1', '4G', 1, 2600, 240, 4, 40, TO_DATE('2022-12-23 13:37:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300494, 20379, 'C00494-4G-2', '4G', 2, 2600, 90, -2.5, NULL, TO_DATE('2019-04-27 15:19:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300495, 20283, 'C00495-4G-3', '4G', 3, 1800, 359, -2.5, 33.9, TO_DATE('2020-12-14 08:05:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, tilt, tx_power_dbm, active_from)
VALUES (300496, 20234, 'C00496-5G-1', '5G', 1, 26000, -2.5, NULL, TO_DATE('2016-02-10 14:14:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300497, 20073, 'C00497-2G-2', '2G', 2, 1800, 0, 4, 20.175, NULL);
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300498, 20589, 'C00498-4G-3', '4G', 3, 700, 359, -2.5, 27, TO_DATE('2020-01-11 08:41:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300499, 20353, 'C00499-2G-1', '2G', 1, 900, 0, 4, 33, TO_DATE('2017-09-09 21:03:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, tilt, tx_power_dbm, active_from)
VALUES (300500, 20243, 'C00500-4G-2', '4G', 2, 1800, 4, 27.6, TO_DATE('2016-12-10 11:49:00', 'YYYY-MM-DD HH24:MI:SS'));

/* 500 rows so far */
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300501, 20124, 'C00501-2G-3', '2G', 3, 900, 120, -2.5, 35, TO_DATE('2019-06-23 14:01:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, tilt, tx_power_dbm, active_from)
VALUES (300502, 20490, 'C00502-2G-1', '2G', 1, 1800, NULL, 28, TO_DATE('2018-12-13 13:22:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300503, 20403, 'C00503-5G-2', '5G', 2, 700, 359, -2.5, 35.661, TO_DATE('2016-10-17 21:27:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, tilt, tx_power_dbm, active_from)
VALUES (300504, 20174, 'C00504-4G-3', '4G', 3, 800, 0.5, 33, TO_DATE('2019-05-03 09:52:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300505, 20242, 'C00505-4G-1', '4G', 1, 700, 90, 4, 29.58, TO_DATE('2024-02-03 21:53:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300506, 20529, 'C00506-5G-2', '5G', 2, 3500, 359, 4, 37.551, TO_DATE('2018-10-25 10:02:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300507, 20064, 'C00507-4G-3', '4G', 3, 1800, 0, 0.5, 25.05, TO_DATE('2020-05-02 05:44:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300508, 20206, 'C00508-4G-1', '4G', 1, 700, 240, -2.5, 36.2, TO_DATE('2020-01-27 12:53:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300509, 20196, 'C00509-4G-2', '4G', 2, 800, 0, .5, NULL, NULL);
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300510, 20437, 'C00510-4G-3', '4G', 3, 800, 90, NULL, NULL, TO_DATE('2017-01-17 00:14:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300511, 20581, 'C00511-2G-1', '2G', 1, 900, 359, 0.5, 32.3569, TO_DATE('2018-05-11 23:50:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300512, 20232, 'C00512-4G-2', '4G', 2, 1800, 120, -2.5, NULL, TO_DATE('2017-04-27 01:18:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300513, 20185, 'C00513-4G-3', '4G', 3, 1800, 120, .5, 38.9, TO_DATE('2020-04-05 15:11:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300514, 20129, 'C00514-2G-1', '2G', 1, 1800, 90, -2.5, 21.2, TO_DATE('2016-11-13 20:06:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300515, 20236, 'C00515-2G-2', '2G', 2, 1800, 240, -2.5, 26.3, TO_DATE('2023-01-18 09:38:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, tilt, tx_power_dbm, active_from)
VALUES (300516, 20356, 'C00516-4G-3', '4G', 3, 2600, -2.5, 44.4774, TO_DATE('2017-11-20 08:22:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300517, 20184, 'C00517-4G-1', '4G', 1, 1800, 90, -2.5, NULL, TO_DATE('2022-08-18 01:46:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300518, 20124, 'C00518-4G-2', '4G', 2, 2600, 120, 4, 34, TO_DATE('2019-12-24 07:00:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, azimuth, tilt, tx_power_dbm, active_from)
VALUES (300519, 20089, 'C00519-4G-3', '4G', 3, 700, 0, -2.5, 20.343, NULL);
INSERT INTO cells (cell_id, equipment_id, cell_code, technology, "Sector", band_mhz, tilt, tx_power_dbm, active_from)
VALUES (300520, 20495, 'C00520-4G-1', '4G', 1, 2600, NULL, 44.06, TO_DATE('2016-08-24 08:22:00', 'YYYY-MM-DD HH24:MI:SS'));

COMMIT;
