-- Rows of SITES; made by data/generate.py, not by hand.

INSERT INTO sites (site_id, site_code, site_name, region_id, site_type, latitude, longitude, height_m, rent_per_month, commissioned, decommissioned, access_notes)
VALUES (1001, 'SW-0001', 'Station Road 22', 7, 'MAST', NULL, 32.29501, 33.9, 1005.18, TO_DATE('20.04.2010', 'DD.MM.YYYY'), NULL, 'Gate ' || CHR(38) || ' barrier, code by phone');
INSERT INTO sites (site_id, site_code, site_name, region_id, site_type, latitude, longitude, height_m, rent_per_month, commissioned, decommissioned, access_notes)
VALUES (1002, 'NW-0002', 'Dock & Quay 6', 4, 'TOWER', 2.42697, 1.05502, NULL, 2057.77, DATE '2007-07-16', NULL, 'Ask for Mr. O''Neil');
INSERT INTO sites (site_id, site_code, site_name, region_id, site_type, latitude, longitude, height_m, rent_per_month, commissioned, decommissioned, access_notes)
VALUES (1003, 'NW-0003', 'Hill Farm 19', 4, 'TOWER', NULL, 38.85269, 27.8, 1933.03, DATE '2012-07-16', NULL, 'Bell 3; dog!');
INSERT INTO sites (site_id, site_code, site_name, region_id, site_type, latitude, longitude, height_m, rent_per_month, commissioned, decommissioned, access_notes)
VALUES (1004, 'NE-0004-B', 'Station Road 30', 3, 'INDOOR', NULL, 16.29247, 106.6, 2121.86, TO_DATE('04.09.2020', 'DD.MM.YYYY'), NULL, 'Bell 3; dog!');
INSERT INTO sites (site_id, site_code, site_name, region_id, site_type, latitude, longitude, height_m, rent_per_month, commissioned, decommissioned, access_notes)
VALUES (1005, 'CEN-0005-T2', 'Água Clara 9', 5, 'ROOFTOP', -54.85424, -7.62573, 102, 1640.14, DATE '2005-05-13', NULL, NULL);
INSERT INTO sites (site_id, site_code, site_name, region_id, site_type, latitude, longitude, height_m, rent_per_month, commissioned, decommissioned, access_notes)
VALUES (1006, 'SW-0006-B', 'Mill Lane 5', 7, 'TOWER', -49.11461, 22.06584, 1.3, 883.14, DATE '2005-09-30', NULL, NULL);
INSERT INTO sites (site_id, site_code, site_name, region_id, site_type, latitude, longitude, height_m, rent_per_month, commissioned, decommissioned, access_notes)
VALUES (1007, 'SW-0007', 'old mine 20', 7, 'TOWER', 58.38031, 1.63044, 33.1, NULL, TO_DATE('26.03.2021', 'DD.MM.YYYY'), NULL, NULL);
INSERT INTO sites (site_id, site_code, site_name, region_id, site_type, latitude, longitude, height_m, rent_per_month, commissioned, decommissioned, access_notes)
VALUES (1008, 'SW-0008', 'old mine 23', 7, 'TOWER', NULL, -19.66658, 61.2, 316.7, DATE '2008-08-25', DATE '2009-10-03', 'Key at reception');
INSERT INTO sites (site_id, site_code, site_name, region_id, site_type, latitude, longitude, height_m, rent_per_month, commissioned, decommissioned, access_notes)
VALUES (1009, 'DES-0009', 'Schloßberg 4', 10, 'INDOOR', -14.12138, 22.07853, NULL, 496.26, DATE '2013-01-17', NULL, NULL);
INSERT INTO sites (site_id, site_code, site_name, region_id, site_type, latitude, longitude, height_m, rent_per_month, commissioned, decommissioned, access_notes)
VALUES (1010, 'NE-0010-T2', 'Água Clara 38', 3, 'INDOOR', 53.85996, 8.32322, 21.2, NULL, TO_DATE('27.07.2017', 'DD.MM.YYYY'), NULL, 'Schlüssel beim Hausmeister');
INSERT INTO sites (site_id, site_code, site_name, region_id, site_type, latitude, longitude, height_m, rent_per_month, commissioned, decommissioned, access_notes)
VALUES (1011, 'SW-0011', 'Água Clara 5', 7, 'MAST', 29.80626, -4.50974, 22, 946.29, DATE '2014-08-25', NULL, '');
INSERT INTO sites (site_id, site_code, site_name, region_id, site_type, latitude, longitude, height_m, rent_per_month, commissioned, decommissioned, access_notes)
VALUES (1012, 'NW-0012-B', 'old mine 23', 4, 'MAST', -24.10383, 2.11942, 62.1, NULL, DATE '2022-03-09', NULL, NULL);
INSERT INTO sites (site_id, site_code, site_name, region_id, site_type, latitude, longitude, height_m, rent_per_month, commissioned, decommissioned, access_notes)
VALUES (1013, 'LAK-0013', 'North Gate 15', 9, 'INDOOR', NULL, -9.81949, 65.5, NULL, TO_DATE('25.09.2011', 'DD.MM.YYYY'), NULL, '');
INSERT INTO sites (site_id, site_code, site_name, region_id, site_type, latitude, longitude, height_m, rent_per_month, commissioned, decommissioned, access_notes)
VALUES (1014, 'NW-0014', 'North Gate 22', 4, 'MAST', -31.9396, -19.62592, 113, 2584.46, DATE '2016-04-25', NULL, NULL);
INSERT INTO sites (site_id, site_code, site_name, region_id, site_type, latitude, longitude, height_m, rent_per_month, commissioned, decommissioned, access_notes)
VALUES (1015, 'NE-0015-T2', 'Schloßberg 24', 3, 'INDOOR', -37.37162, -16.37903, NULL, NULL, NULL, NULL, 'Key at reception');
INSERT INTO sites (site_id, site_code, site_name, region_id, site_type, latitude, longitude, height_m, rent_per_month, commissioned, decommissioned, access_notes)
VALUES (1016, 'NW-0016', 'Čapkova 8', 4, 'ROOFTOP', -31.19002, 6.96416, 82.3, 2046.48, TO_DATE('24.09.2016', 'DD.MM.YYYY'), NULL, 'Key at reception
Lift to floor 12
Keep the "roof" door shut');
INSERT INTO sites (site_id, site_code, site_name, region_id, site_type, latitude, longitude, height_m, rent_per_month, commissioned, decommissioned, access_notes)
VALUES (1017, 'NE-0017-T2', 'Dock & Quay 2', 3, 'TOWER', 11.04878, 11.14226, NULL, 1082.12, DATE '2009-12-01', NULL, q'[Ask for Mr. O'Neil]');
INSERT INTO sites (site_id, site_code, site_name, region_id, site_type, latitude, longitude, height_m, rent_per_month, commissioned, decommissioned, access_notes)
VALUES (1018, 'HAR-0018', 'old mine 2', 11, 'ROOFTOP', -13.57814, 6.11234, 48.6, 477.12, DATE '2013-12-06', NULL, '');
INSERT INTO sites (site_id, site_code, site_name, region_id, site_type, latitude, longitude, height_m, rent_per_month, commissioned, decommissioned, access_notes)
VALUES (1019, 'CEN-0019', q'[O'Brien's Yard 29]', 5, 'ROOFTOP', -49.59131, NULL, NULL, 1525.18, TO_DATE('12.09.2013', 'DD.MM.YYYY'), NULL, 'Key: see folder ' || CHR(38) || ' call +49 30 1234');
INSERT INTO sites (site_id, site_code, site_name, region_id, site_type, latitude, longitude, height_m, rent_per_month, commissioned, decommissioned, access_notes)
VALUES (1020, 'SE-0020', 'O''Brien''s Yard 14', 6, 'TOWER', 66.65218, 19.94106, 40.8, 510.19, DATE '2018-03-10', NULL, NULL);
INSERT INTO sites (site_id, site_code, site_name, region_id, site_type, latitude, longitude, height_m, rent_per_month, commissioned, decommissioned, access_notes)
VALUES (1021, 'CEN-0021-T2', 'North Gate 12', 5, 'TOWER', -49.56225, 39.69445, NULL, 706.96, DATE '2022-03-13', NULL, 'Bell 3; dog!');
INSERT INTO sites (site_id, site_code, site_name, region_id, site_type, latitude, longitude, height_m, rent_per_month, commissioned, decommissioned, access_notes)
VALUES (1022, 'CAP-0022', 'Station Road 21', 8, 'MAST', 26.85198, NULL, 54.3, 1258.38, TO_DATE('01.09.2016', 'DD.MM.YYYY'), NULL, 'Key: see folder ' || CHR(38) || ' call +49 30 1234');
INSERT INTO sites (site_id, site_code, site_name, region_id, site_type, latitude, longitude, height_m, rent_per_month, commissioned, decommissioned, access_notes)
VALUES (1023, 'CAP-0023', 'Water Tower 29', 8, 'TOWER', NULL, -6.49722, 53.8, 921.21, DATE '2006-08-19', NULL, NULL);
INSERT INTO sites (site_id, site_code, site_name, region_id, site_type, latitude, longitude, height_m, rent_per_month, commissioned, decommissioned, access_notes)
VALUES (1024, 'LAK-0024-B', 'Îlot Blanc 36', 9, 'INDOOR', -47.13528, 0.85615, 17.3, 654.08, DATE '2022-02-18', NULL, 'Ask for Mr. O''Neil');
INSERT INTO sites (site_id, site_code, site_name, region_id, site_type, latitude, longitude, height_m, rent_per_month, commissioned, decommissioned, access_notes)
VALUES (1025, 'LAK-0025', 'Îlot Blanc 32', 9, 'TOWER', 17.38722, -17.48137, 7.7, 1218.5, TO_DATE('27.05.2014', 'DD.MM.YYYY'), NULL, 'Key at reception');
INSERT INTO sites (site_id, site_code, site_name, region_id, site_type, latitude, longitude, height_m, rent_per_month, commissioned, decommissioned, access_notes)
VALUES (1026, 'NE-0026-T2', 'Water Tower 11', 3, 'TOWER', -1.67106, 15.99749, 73.1, 1876.72, DATE '2009-11-25', NULL, 'Key at reception' || CHR(10) || 'Lift to floor 12' || CHR(10) || 'Keep the "roof" door shut');
INSERT INTO sites (site_id, site_code, site_name, region_id, site_type, latitude, longitude, height_m, rent_per_month, commissioned, decommissioned, access_notes)
VALUES (1027, 'HAR-0027', 'North Gate 33', 11, 'ROOFTOP', -44.86637, 24.12072, 17.8, 2027.2, DATE '2012-09-16', DATE '2014-02-16', 'Key at reception
Lift to floor 12
Keep the "roof" door shut');
INSERT INTO sites (site_id, site_code, site_name, region_id, site_type, latitude, longitude, height_m, rent_per_month, commissioned, decommissioned, access_notes)
VALUES (1028, 'SE-0028-B', 'Station Road 16', 6, 'ROOFTOP', -11.19019, 7.06226, 49.4, 659.43, TO_DATE('28.09.2022', 'DD.MM.YYYY'), NULL, 'Schlüssel beim Hausmeister');
INSERT INTO sites (site_id, site_code, site_name, region_id, site_type, latitude, longitude, height_m, rent_per_month, commissioned, decommissioned, access_notes)
VALUES (1029, 'DES-0029', 'Hill Farm 22', 10, 'MAST', 62.45893, -18.28789, NULL, NULL, DATE '2008-08-08', NULL, 'Gate & barrier, code by phone');
INSERT INTO sites (site_id, site_code, site_name, region_id, site_type, latitude, longitude, height_m, rent_per_month, commissioned, decommissioned, access_notes)
VALUES (1030, 'LAK-0030', 'O''Brien''s Yard 13', 9, 'TOWER', 2.4768, 28.97603, 104, 2088.02, DATE '2014-11-27', NULL, NULL);
INSERT INTO sites (site_id, site_code, site_name, region_id, site_type, latitude, longitude, height_m, rent_per_month, commissioned, decommissioned, access_notes)
VALUES (1031, 'CEN-0031', q'[O'Brien's Yard 30]', 5, 'TOWER', -33.55649, -12.76686, NULL, 129.59, TO_DATE('17.09.2009', 'DD.MM.YYYY'), NULL, 'Key at reception');
INSERT INTO sites (site_id, site_code, site_name, region_id, site_type, latitude, longitude, height_m, rent_per_month, commissioned, decommissioned, access_notes)
VALUES (1032, 'NE-0032-T2', 'old mine 4', 3, 'ROOFTOP', 6.76237, 9.00912, 34.3, NULL, DATE '2008-08-13', NULL, 'Key: see folder & call +49 30 1234');
INSERT INTO sites (site_id, site_code, site_name, region_id, site_type, latitude, longitude, height_m, rent_per_month, commissioned, decommissioned, access_notes)
VALUES (1033, 'SW-0033', 'Mill Lane 26', 7, 'TOWER', NULL, 7.02554, 100.4, NULL, DATE '2020-10-23', NULL, q'[Ask for Mr. O'Neil]');
INSERT INTO sites (site_id, site_code, site_name, region_id, site_type, latitude, longitude, height_m, rent_per_month, commissioned, decommissioned, access_notes)
VALUES (1034, 'LAK-0034', 'Schloßberg 2', 9, 'INDOOR', 35.68226, -17.97354, 117.5, 712.82, TO_DATE('03.01.2021', 'DD.MM.YYYY'), NULL, NULL);
INSERT INTO sites (site_id, site_code, site_name, region_id, site_type, latitude, longitude, height_m, rent_per_month, commissioned, decommissioned, access_notes)
VALUES (1035, 'NE-0035-B', 'Schloßberg 26', 3, 'ROOFTOP', -51.81445, -19.11753, 14.9, 1804.97, DATE '2017-05-06', NULL, q'[Ask for Mr. O'Neil]');
INSERT INTO sites (site_id, site_code, site_name, region_id, site_type, latitude, longitude, height_m, rent_per_month, commissioned, decommissioned, access_notes)
VALUES (1036, 'CEN-0036', 'O''Brien''s Yard 6', 5, 'ROOFTOP', -28.07023, 18.18375, 111.1, 1912.1, DATE '2010-08-10', NULL, 'Key at reception');
INSERT INTO sites (site_id, site_code, site_name, region_id, site_type, latitude, longitude, height_m, rent_per_month, commissioned, decommissioned, access_notes)
VALUES (1037, 'DES-0037-B', 'old mine 8', 10, 'MAST', .33358, 17.39697, 82.3, NULL, TO_DATE('09.08.2022', 'DD.MM.YYYY'), NULL, NULL);
INSERT INTO sites (site_id, site_code, site_name, region_id, site_type, latitude, longitude, height_m, rent_per_month, commissioned, decommissioned, access_notes)
VALUES (1038, 'HAR-0038', 'Îlot Blanc 26', 11, 'ROOFTOP', -21.8743, 5.63627, 95.6, 1303.98, DATE '2014-05-12', NULL, NULL);
INSERT INTO sites (site_id, site_code, site_name, region_id, site_type, latitude, longitude, height_m, rent_per_month, commissioned, decommissioned, access_notes)
VALUES (1039, 'SE-0039', 'Água Clara 34', 6, 'TOWER', 23.90373, 4.94419, 58.3, 916.4, DATE '2006-10-29', NULL, NULL);
INSERT INTO sites (site_id, site_code, site_name, region_id, site_type, latitude, longitude, height_m, rent_per_month, commissioned, decommissioned, access_notes)
VALUES (1040, 'SE-0040', 'Station Road 15', 6, 'TOWER', 56.01304, -8.51113, NULL, 94.43, TO_DATE('02.04.2014', 'DD.MM.YYYY'), NULL, 'Gate ' || CHR(38) || ' barrier, code by phone');
INSERT INTO sites (site_id, site_code, site_name, region_id, site_type, latitude, longitude, height_m, rent_per_month, commissioned, decommissioned, access_notes)
VALUES (1041, 'CAP-0041', 'Station Road 25', 8, 'INDOOR', 68.87544, 21.70251, 22.3, 393.68, DATE '2017-08-04', NULL, 'Key: see folder & call +49 30 1234');
INSERT INTO sites (site_id, site_code, site_name, region_id, site_type, latitude, longitude, height_m, rent_per_month, commissioned, decommissioned, access_notes)
VALUES (1042, 'CEN-0042', 'Dock & Quay 5', 5, 'MAST', -30.82586, -0.49949, NULL, 1674.3, DATE '2012-02-22', DATE '2013-11-11', NULL);
INSERT INTO sites (site_id, site_code, site_name, region_id, site_type, latitude, longitude, height_m, rent_per_month, commissioned, decommissioned, access_notes)
VALUES (1043, 'CEN-0043-T2', 'Dock ' || CHR(38) || ' Quay 2', 5, 'MAST', -50.80196, 3.81278, NULL, 723.94, TO_DATE('13.11.2014', 'DD.MM.YYYY'), NULL, NULL);
INSERT INTO sites (site_id, site_code, site_name, region_id, site_type, latitude, longitude, height_m, rent_per_month, commissioned, decommissioned, access_notes)
VALUES (1044, 'LAK-0044', 'Hill Farm 10', 9, 'TOWER', 6.43378, 39.88771, 26.6, 460.77, DATE '2015-12-18', NULL, NULL);
INSERT INTO sites (site_id, site_code, site_name, region_id, site_type, latitude, longitude, height_m, rent_per_month, commissioned, decommissioned, access_notes)
VALUES (1045, 'CAP-0045-T2', 'Hill Farm 24', 8, 'TOWER', -18.75016, .71911, 33.3, 1507.48, DATE '2014-02-12', NULL, 'Gate & barrier, code by phone');
INSERT INTO sites (site_id, site_code, site_name, region_id, site_type, latitude, longitude, height_m, rent_per_month, commissioned, decommissioned, access_notes)
VALUES (1046, 'HAR-0046-B', 'Station Road 17', 11, 'ROOFTOP', -2.37683, -18.66931, 7.7, 1020.38, NULL, NULL, NULL);
INSERT INTO sites (site_id, site_code, site_name, region_id, site_type, latitude, longitude, height_m, rent_per_month, commissioned, decommissioned, access_notes)
VALUES (1047, 'DES-0047-B', 'old mine 10', 10, 'TOWER', 64.14293, -2.90794, 10.5, 267.22, DATE '2005-12-02', NULL, NULL);
INSERT INTO sites (site_id, site_code, site_name, region_id, site_type, latitude, longitude, height_m, rent_per_month, commissioned, decommissioned, access_notes)
VALUES (1048, 'NW-0048-T2', 'Água Clara 38', 4, 'INDOOR', -21.64295, -18.66926, 22.9, 2535.41, DATE '2009-09-06', NULL, '');
INSERT INTO sites (site_id, site_code, site_name, region_id, site_type, latitude, longitude, height_m, rent_per_month, commissioned, decommissioned, access_notes)
VALUES (1049, 'HAR-0049', 'Station Road 34', 11, 'ROOFTOP', NULL, 14.39254, 119.2, 104.69, TO_DATE('24.10.2014', 'DD.MM.YYYY'), NULL, 'Bell 3; dog!');
INSERT INTO sites (site_id, site_code, site_name, region_id, site_type, latitude, longitude, height_m, rent_per_month, commissioned, decommissioned, access_notes)
VALUES (1050, 'HAR-0050-T2', 'North Gate 39', 11, 'ROOFTOP', 64.30054, 34.18333, 105.4, 1586.48, DATE '2013-01-21', NULL, 'Key at reception');
INSERT INTO sites (site_id, site_code, site_name, region_id, site_type, latitude, longitude, height_m, rent_per_month, commissioned, decommissioned, access_notes)
VALUES (1051, 'LAK-0051', 'Îlot Blanc 23', 9, 'TOWER', 45.79843, 34.73157, 4, 1255.94, DATE '2006-06-14', NULL, 'Bell 3; dog!');
INSERT INTO sites (site_id, site_code, site_name, region_id, site_type, latitude, longitude, height_m, rent_per_month, commissioned, decommissioned, access_notes)
VALUES (1052, 'SW-0052', 'Mill Lane 35', 7, 'ROOFTOP', -16.94967, -7.39303, 60.2, 1480.92, TO_DATE('18.08.2016', 'DD.MM.YYYY'), NULL, 'Key: see folder ' || CHR(38) || ' call +49 30 1234');
INSERT INTO sites (site_id, site_code, site_name, region_id, site_type, latitude, longitude, height_m, rent_per_month, commissioned, decommissioned, access_notes)
VALUES (1053, 'NW-0053', q'[O'Brien's Yard 17]', 4, 'TOWER', -9.44821, -18.7818, 92.8, NULL, DATE '2010-02-10', NULL, 'Gate & barrier, code by phone');
INSERT INTO sites (site_id, site_code, site_name, region_id, site_type, latitude, longitude, height_m, rent_per_month, commissioned, decommissioned, access_notes)
VALUES (1054, 'SW-0054-T2', 'Mill Lane 22', 7, 'INDOOR', 37.21731, 39.37407, 113, NULL, NULL, NULL, NULL);
INSERT INTO sites (site_id, site_code, site_name, region_id, site_type, latitude, longitude, height_m, rent_per_month, commissioned, decommissioned, access_notes)
VALUES (1055, 'SW-0055', 'Hill Farm 39', 7, 'INDOOR', -0.62468, 39.65689, NULL, 1367.53, TO_DATE('02.12.2022', 'DD.MM.YYYY'), NULL, NULL);
INSERT INTO sites (site_id, site_code, site_name, region_id, site_type, latitude, longitude, height_m, rent_per_month, commissioned, decommissioned, access_notes)
VALUES (1056, 'NW-0056-T2', 'Hill Farm 38', 4, 'ROOFTOP', -51.28601, 20.52436, 44.6, 2040.57, DATE '2017-12-20', NULL, 'Bell 3; dog!');
INSERT INTO sites (site_id, site_code, site_name, region_id, site_type, latitude, longitude, height_m, rent_per_month, commissioned, decommissioned, access_notes)
VALUES (1057, 'NE-0057', 'Água Clara 15', 3, 'INDOOR', 62.15657, 29.57542, 99.2, 375.02, DATE '2017-11-22', NULL, NULL);
INSERT INTO sites (site_id, site_code, site_name, region_id, site_type, latitude, longitude, height_m, rent_per_month, commissioned, decommissioned, access_notes)
VALUES (1058, 'DES-0058', 'Station Road 29', 10, 'MAST', NULL, 24.70579, 7.6, 1245.54, TO_DATE('19.01.2016', 'DD.MM.YYYY'), NULL, 'Key at reception' || CHR(10) || 'Lift to floor 12' || CHR(10) || 'Keep the "roof" door shut');
INSERT INTO sites (site_id, site_code, site_name, region_id, site_type, latitude, longitude, height_m, rent_per_month, commissioned, decommissioned, access_notes)
VALUES (1059, 'SE-0059-B', 'old mine 26', 6, 'TOWER', 10.49891, 35.29145, 94.7, 1373.54, DATE '2017-03-22', NULL, 'Key at reception');
INSERT INTO sites (site_id, site_code, site_name, region_id, site_type, latitude, longitude, height_m, rent_per_month, commissioned, decommissioned, access_notes)
VALUES (1060, 'DES-0060-T2', 'Dock & Quay 35', 10, 'TOWER', 46.58913, 36.29755, 17.9, 1850, DATE '2015-10-10', DATE '2017-08-10', NULL);
INSERT INTO sites (site_id, site_code, site_name, region_id, site_type, latitude, longitude, height_m, rent_per_month, commissioned, decommissioned, access_notes)
VALUES (1061, 'CAP-0061-T2', 'Water Tower 30', 8, 'INDOOR', 32.26271, -15.16357, 24.8, 1722.25, TO_DATE('13.04.2016', 'DD.MM.YYYY'), NULL, 'Gate ' || CHR(38) || ' barrier, code by phone');
INSERT INTO sites (site_id, site_code, site_name, region_id, site_type, latitude, longitude, height_m, rent_per_month, commissioned, decommissioned, access_notes)
VALUES (1062, 'HAR-0062', 'Dock & Quay 39', 11, 'ROOFTOP', 43.99719, -12.69974, 6, 1443.15, DATE '2017-12-14', NULL, NULL);
INSERT INTO sites (site_id, site_code, site_name, region_id, site_type, latitude, longitude, height_m, rent_per_month, commissioned, decommissioned, access_notes)
VALUES (1063, 'HAR-0063', q'[O'Brien's Yard 38]', 11, 'ROOFTOP', -42.01026, 1.29655, 28.7, 2229.55, DATE '2013-08-08', NULL, 'Gate & barrier, code by phone');
INSERT INTO sites (site_id, site_code, site_name, region_id, site_type, latitude, longitude, height_m, rent_per_month, commissioned, decommissioned, access_notes)
VALUES (1064, 'SW-0064', 'old mine 26', 7, 'INDOOR', -7.98154, 3.90462, 35.3, NULL, TO_DATE('14.08.2014', 'DD.MM.YYYY'), NULL, 'Key at reception');
INSERT INTO sites (site_id, site_code, site_name, region_id, site_type, latitude, longitude, height_m, rent_per_month, commissioned, decommissioned, access_notes)
VALUES (1065, 'CAP-0065', 'Hill Farm 28', 8, 'ROOFTOP', 24.76541, -19.03411, 106, 1086.37, DATE '2008-03-20', NULL, 'Schlüssel beim Hausmeister');
INSERT INTO sites (site_id, site_code, site_name, region_id, site_type, latitude, longitude, height_m, rent_per_month, commissioned, decommissioned, access_notes)
VALUES (1066, 'CAP-0066-T2', 'Dock & Quay 24', 8, 'TOWER', -7.74091, 22.45312, 53.8, NULL, DATE '2006-02-09', NULL, 'Gate & barrier, code by phone');
INSERT INTO sites (site_id, site_code, site_name, region_id, site_type, latitude, longitude, height_m, rent_per_month, commissioned, decommissioned, access_notes)
VALUES (1067, 'DES-0067-B', 'Schloßberg 4', 10, 'INDOOR', 55.83628, 20.70722, NULL, NULL, TO_DATE('14.09.2019', 'DD.MM.YYYY'), NULL, NULL);
INSERT INTO sites (site_id, site_code, site_name, region_id, site_type, latitude, longitude, height_m, rent_per_month, commissioned, decommissioned, access_notes)
VALUES (1068, 'NW-0068-B', 'Water Tower 11', 4, 'TOWER', 45.98939, 20.72733, NULL, NULL, DATE '2010-05-28', NULL, 'Gate & barrier, code by phone');
INSERT INTO sites (site_id, site_code, site_name, region_id, site_type, latitude, longitude, height_m, rent_per_month, commissioned, decommissioned, access_notes)
VALUES (1069, 'SW-0069', 'Dock & Quay 3', 7, 'TOWER', 68.50747, .7206, 10.3, NULL, DATE '2018-09-08', NULL, 'Key at reception');
INSERT INTO sites (site_id, site_code, site_name, region_id, site_type, latitude, longitude, height_m, rent_per_month, commissioned, decommissioned, access_notes)
VALUES (1070, 'DES-0070-B', 'Water Tower 24', 10, 'INDOOR', -26.05067, 30.88668, 104, 1101.75, TO_DATE('18.07.2020', 'DD.MM.YYYY'), NULL, 'Ask for Mr. O''Neil');
INSERT INTO sites (site_id, site_code, site_name, region_id, site_type, latitude, longitude, height_m, rent_per_month, commissioned, decommissioned, access_notes)
VALUES (1071, 'HAR-0071', 'Hill Farm 22', 11, 'ROOFTOP', NULL, 33.00915, 21.8, NULL, DATE '2006-02-02', NULL, 'Key at reception
Lift to floor 12
Keep the "roof" door shut');
INSERT INTO sites (site_id, site_code, site_name, region_id, site_type, latitude, longitude, height_m, rent_per_month, commissioned, decommissioned, access_notes)
VALUES (1072, 'LAK-0072', 'Schloßberg 21', 9, 'TOWER', 54.67457, 20.46187, 102.4, 681.43, DATE '2010-10-27', NULL, NULL);
INSERT INTO sites (site_id, site_code, site_name, region_id, site_type, latitude, longitude, height_m, rent_per_month, commissioned, decommissioned, access_notes)
VALUES (1073, 'DES-0073', 'old mine 26', 10, 'ROOFTOP', 20.32237, 16.635, 65.4, NULL, TO_DATE('18.12.2006', 'DD.MM.YYYY'), NULL, NULL);
INSERT INTO sites (site_id, site_code, site_name, region_id, site_type, latitude, longitude, height_m, rent_per_month, commissioned, decommissioned, access_notes)
VALUES (1074, 'DES-0074', 'Dock & Quay 24', 10, 'INDOOR', 63.48455, 19.12987, 60.6, 2171.62, DATE '2012-06-11', NULL, 'Key: see folder & call +49 30 1234');
INSERT INTO sites (site_id, site_code, site_name, region_id, site_type, latitude, longitude, height_m, rent_per_month, commissioned, decommissioned, access_notes)
VALUES (1075, 'HAR-0075', 'Station Road 21', 11, 'ROOFTOP', 25.42727, 7.76745, 3.3, NULL, DATE '2015-07-07', NULL, 'Key at reception
Lift to floor 12
Keep the "roof" door shut');
INSERT INTO sites (site_id, site_code, site_name, region_id, site_type, latitude, longitude, height_m, rent_per_month, commissioned, decommissioned, access_notes)
VALUES (1076, 'HAR-0076-T2', 'Hill Farm 21', 11, 'ROOFTOP', -47.69896, 3.51045, 101.4, NULL, TO_DATE('10.03.2014', 'DD.MM.YYYY'), TO_DATE('20.09.2015', 'DD.MM.YYYY'), 'Key at reception');
INSERT INTO sites (site_id, site_code, site_name, region_id, site_type, latitude, longitude, height_m, rent_per_month, commissioned, decommissioned, access_notes)
VALUES (1077, 'CEN-0077', 'Água Clara 35', 5, 'ROOFTOP', -9.86136, -9.20836, 8.6, 2183.24, DATE '2016-03-31', NULL, q'[Ask for Mr. O'Neil]');
INSERT INTO sites (site_id, site_code, site_name, region_id, site_type, latitude, longitude, height_m, rent_per_month, commissioned, decommissioned, access_notes)
VALUES (1078, 'SE-0078-T2', 'Station Road 1', 6, 'INDOOR', 35.72899, 1.2012, 107.8, NULL, DATE '2007-09-28', NULL, 'Schlüssel beim Hausmeister');
INSERT INTO sites (site_id, site_code, site_name, region_id, site_type, latitude, longitude, height_m, rent_per_month, commissioned, decommissioned, access_notes)
VALUES (1079, 'SE-0079-T2', 'North Gate 39', 6, 'ROOFTOP', -27.93196, 28.88383, 82.1, 1871.86, TO_DATE('04.04.2009', 'DD.MM.YYYY'), NULL, NULL);
INSERT INTO sites (site_id, site_code, site_name, region_id, site_type, latitude, longitude, height_m, rent_per_month, commissioned, decommissioned, access_notes)
VALUES (1080, 'DES-0080', 'Station Road 39', 10, 'MAST', -27.51074, -4.10633, 49, 681.54, DATE '2022-05-24', NULL, 'Key: see folder & call +49 30 1234');
INSERT INTO sites (site_id, site_code, site_name, region_id, site_type, latitude, longitude, height_m, rent_per_month, commissioned, decommissioned, access_notes)
VALUES (1081, 'CAP-0081-B', 'Îlot Blanc 17', 8, 'INDOOR', -2.14813, 1.66199, NULL, 928.39, NULL, NULL, 'Schlüssel beim Hausmeister');
INSERT INTO sites (site_id, site_code, site_name, region_id, site_type, latitude, longitude, height_m, rent_per_month, commissioned, decommissioned, access_notes)
VALUES (1082, 'SE-0082', 'Mill Lane 26', 6, 'INDOOR', NULL, 13.00985, 103.3, 1921.08, TO_DATE('25.10.2013', 'DD.MM.YYYY'), NULL, 'Gate ' || CHR(38) || ' barrier, code by phone');
INSERT INTO sites (site_id, site_code, site_name, region_id, site_type, latitude, longitude, height_m, rent_per_month, commissioned, decommissioned, access_notes)
VALUES (1083, 'CEN-0083-T2', 'North Gate 32', 5, 'INDOOR', 35.18199, NULL, 23, NULL, DATE '2008-08-07', NULL, '');
INSERT INTO sites (site_id, site_code, site_name, region_id, site_type, latitude, longitude, height_m, rent_per_month, commissioned, decommissioned, access_notes)
VALUES (1084, 'SE-0084-T2', 'Čapkova 20', 6, 'MAST', 29.1355, -11.39582, 68.5, NULL, DATE '2007-10-20', NULL, 'Key: see folder & call +49 30 1234');
INSERT INTO sites (site_id, site_code, site_name, region_id, site_type, latitude, longitude, height_m, rent_per_month, commissioned, decommissioned, access_notes)
VALUES (1085, 'CAP-0085-B', 'Dock ' || CHR(38) || ' Quay 25', 8, 'INDOOR', -47.24082, 12.52354, NULL, 471.77, TO_DATE('29.08.2007', 'DD.MM.YYYY'), NULL, 'Gate ' || CHR(38) || ' barrier, code by phone');
INSERT INTO sites (site_id, site_code, site_name, region_id, site_type, latitude, longitude, height_m, rent_per_month, commissioned, decommissioned, access_notes)
VALUES (1086, 'SW-0086', 'Hill Farm 39', 7, 'TOWER', 8.95519, -10.11257, 5.1, 943.39, DATE '2009-08-23', NULL, 'Bell 3; dog!');
INSERT INTO sites (site_id, site_code, site_name, region_id, site_type, latitude, longitude, height_m, rent_per_month, commissioned, decommissioned, access_notes)
VALUES (1087, 'HAR-0087-B', 'Dock & Quay 34', 11, 'ROOFTOP', -0.97504, 22.30092, 112.5, 2261.3, DATE '2016-02-03', NULL, '');
INSERT INTO sites (site_id, site_code, site_name, region_id, site_type, latitude, longitude, height_m, rent_per_month, commissioned, decommissioned, access_notes)
VALUES (1088, 'NE-0088', 'Îlot Blanc 13', 3, 'TOWER', 58.03011, 11.75582, 19.2, NULL, TO_DATE('07.04.2006', 'DD.MM.YYYY'), NULL, 'Schlüssel beim Hausmeister');
INSERT INTO sites (site_id, site_code, site_name, region_id, site_type, latitude, longitude, height_m, rent_per_month, commissioned, decommissioned, access_notes)
VALUES (1089, 'CAP-0089', 'Schloßberg 20', 8, 'MAST', 2.43941, 4.45986, 21.7, NULL, DATE '2016-10-03', NULL, NULL);
INSERT INTO sites (site_id, site_code, site_name, region_id, site_type, latitude, longitude, height_m, rent_per_month, commissioned, decommissioned, access_notes)
VALUES (1090, 'SE-0090', 'Water Tower 7', 6, 'ROOFTOP', 26.26576, 15.13682, NULL, NULL, DATE '2007-10-05', NULL, 'Key: see folder & call +49 30 1234');
INSERT INTO sites (site_id, site_code, site_name, region_id, site_type, latitude, longitude, height_m, rent_per_month, commissioned, decommissioned, access_notes)
VALUES (1091, 'CAP-0091', q'[O'Brien's Yard 39]', 8, 'INDOOR', -53.09814, 11.52311, 62.9, NULL, TO_DATE('05.12.2009', 'DD.MM.YYYY'), TO_DATE('12.05.2011', 'DD.MM.YYYY'), 'Gate ' || CHR(38) || ' barrier, code by phone');
INSERT INTO sites (site_id, site_code, site_name, region_id, site_type, latitude, longitude, height_m, rent_per_month, commissioned, decommissioned, access_notes)
VALUES (1092, 'LAK-0092-B', 'Îlot Blanc 39', 9, 'INDOOR', -49.54431, 21.48758, NULL, 2266.63, DATE '2014-10-03', NULL, NULL);
INSERT INTO sites (site_id, site_code, site_name, region_id, site_type, latitude, longitude, height_m, rent_per_month, commissioned, decommissioned, access_notes)
VALUES (1093, 'CEN-0093', 'Čapkova 28', 5, 'TOWER', 35.953, 36.54859, 96.5, 980.15, NULL, NULL, 'Key: see folder & call +49 30 1234');
INSERT INTO sites (site_id, site_code, site_name, region_id, site_type, latitude, longitude, height_m, rent_per_month, commissioned, decommissioned, access_notes)
VALUES (1094, 'SW-0094-B', 'Mill Lane 18', 7, 'ROOFTOP', 9.9021, -6.84807, NULL, 1443.2, TO_DATE('13.09.2015', 'DD.MM.YYYY'), NULL, 'Gate ' || CHR(38) || ' barrier, code by phone');
INSERT INTO sites (site_id, site_code, site_name, region_id, site_type, latitude, longitude, height_m, rent_per_month, commissioned, decommissioned, access_notes)
VALUES (1095, 'LAK-0095', 'Water Tower 37', 9, 'INDOOR', 2.84649, NULL, 10.7, NULL, DATE '2018-10-28', NULL, NULL);
INSERT INTO sites (site_id, site_code, site_name, region_id, site_type, latitude, longitude, height_m, rent_per_month, commissioned, decommissioned, access_notes)
VALUES (1096, 'SW-0096', 'Água Clara 34', 7, 'MAST', -34.58457, -4.31138, NULL, 1208.04, DATE '2016-07-31', NULL, 'Key: see folder & call +49 30 1234');
INSERT INTO sites (site_id, site_code, site_name, region_id, site_type, latitude, longitude, height_m, rent_per_month, commissioned, decommissioned, access_notes)
VALUES (1097, 'LAK-0097', 'Station Road 14', 9, 'INDOOR', -41.48105, 21.13409, NULL, 2226.44, TO_DATE('09.12.2014', 'DD.MM.YYYY'), NULL, 'Key: see folder ' || CHR(38) || ' call +49 30 1234');
INSERT INTO sites (site_id, site_code, site_name, region_id, site_type, latitude, longitude, height_m, rent_per_month, commissioned, decommissioned, access_notes)
VALUES (1098, 'SW-0098-T2', 'Mill Lane 23', 7, 'MAST', -44.92483, 24.6405, 76.1, 2503.78, DATE '2012-12-29', NULL, '');
INSERT INTO sites (site_id, site_code, site_name, region_id, site_type, latitude, longitude, height_m, rent_per_month, commissioned, decommissioned, access_notes)
VALUES (1099, 'NW-0099', 'Água Clara 30', 4, 'ROOFTOP', -21.43043, 20.6553, 17.1, 255.13, DATE '2007-12-26', DATE '2009-02-27', 'Schlüssel beim Hausmeister');
INSERT INTO sites (site_id, site_code, site_name, region_id, site_type, latitude, longitude, height_m, rent_per_month, commissioned, decommissioned, access_notes)
VALUES (1100, 'CEN-0100', 'Dock ' || CHR(38) || ' Quay 36', 5, 'MAST', 11.04073, NULL, 77.5, 2493.92, TO_DATE('30.07.2014', 'DD.MM.YYYY'), NULL, NULL);

/* 100 rows so far */
INSERT INTO sites (site_id, site_code, site_name, region_id, site_type, latitude, longitude, height_m, rent_per_month, commissioned, decommissioned, access_notes)
VALUES (1101, 'SW-0101-B', 'Station Road 2', 7, 'INDOOR', -29.63848, 25.11851, 98.5, NULL, DATE '2008-06-08', NULL, NULL);
INSERT INTO sites (site_id, site_code, site_name, region_id, site_type, latitude, longitude, height_m, rent_per_month, commissioned, decommissioned, access_notes)
VALUES (1102, 'NE-0102-B', 'Dock & Quay 40', 3, 'MAST', 8.74523, -19.38345, NULL, 1701.5, DATE '2008-12-07', NULL, NULL);
INSERT INTO sites (site_id, site_code, site_name, region_id, site_type, latitude, longitude, height_m, rent_per_month, commissioned, decommissioned, access_notes)
VALUES (1103, 'HAR-0103', q'[O'Brien's Yard 31]', 11, 'ROOFTOP', -15.23955, 28.6805, 43.3, NULL, TO_DATE('29.03.2021', 'DD.MM.YYYY'), NULL, 'Key at reception
Lift to floor 12
Keep the "roof" door shut');
INSERT INTO sites (site_id, site_code, site_name, region_id, site_type, latitude, longitude, height_m, rent_per_month, commissioned, decommissioned, access_notes)
VALUES (1104, 'LAK-0104', 'Dock & Quay 16', 9, 'INDOOR', 38.34478, NULL, 38.3, 2010.27, DATE '2016-06-02', NULL, 'Bell 3; dog!');
INSERT INTO sites (site_id, site_code, site_name, region_id, site_type, latitude, longitude, height_m, rent_per_month, commissioned, decommissioned, access_notes)
VALUES (1105, 'NW-0105', 'old mine 22', 4, 'TOWER', NULL, 34.6975, 11.2, NULL, DATE '2005-11-30', NULL, 'Bell 3; dog!');
INSERT INTO sites (site_id, site_code, site_name, region_id, site_type, latitude, longitude, height_m, rent_per_month, commissioned, decommissioned, access_notes)
VALUES (1106, 'LAK-0106-B', 'Hill Farm 12', 9, 'TOWER', 69.09114, 36.98594, 55.8, 119.68, TO_DATE('06.02.2019', 'DD.MM.YYYY'), NULL, 'Gate ' || CHR(38) || ' barrier, code by phone');
INSERT INTO sites (site_id, site_code, site_name, region_id, site_type, latitude, longitude, height_m, rent_per_month, commissioned, decommissioned, access_notes)
VALUES (1107, 'CAP-0107', 'Station Road 29', 8, 'TOWER', 14.23824, 9.74499, 65.8, NULL, NULL, NULL, 'Gate & barrier, code by phone');
INSERT INTO sites (site_id, site_code, site_name, region_id, site_type, latitude, longitude, height_m, rent_per_month, commissioned, decommissioned, access_notes)
VALUES (1108, 'HAR-0108-T2', 'old mine 2', 11, 'ROOFTOP', 18.17046, -6.53793, 41.3, NULL, DATE '2021-10-27', NULL, NULL);
INSERT INTO sites (site_id, site_code, site_name, region_id, site_type, latitude, longitude, height_m, rent_per_month, commissioned, decommissioned, access_notes)
VALUES (1109, 'SW-0109', 'Čapkova 9', 7, 'ROOFTOP', 48.61221, -17.61905, 76.7, 2570.28, TO_DATE('23.07.2012', 'DD.MM.YYYY'), NULL, NULL);
INSERT INTO sites (site_id, site_code, site_name, region_id, site_type, latitude, longitude, height_m, rent_per_month, commissioned, decommissioned, access_notes)
VALUES (1110, 'CAP-0110-B', 'Čapkova 38', 8, 'MAST', 22.57591, 26.68145, NULL, 1358.37, DATE '2005-12-13', NULL, NULL);
INSERT INTO sites (site_id, site_code, site_name, region_id, site_type, latitude, longitude, height_m, rent_per_month, commissioned, decommissioned, access_notes)
VALUES (1111, 'LAK-0111', 'Station Road 14', 9, 'ROOFTOP', -43.60141, 37.18447, 119.2, NULL, DATE '2015-06-24', NULL, NULL);
INSERT INTO sites (site_id, site_code, site_name, region_id, site_type, latitude, longitude, height_m, rent_per_month, commissioned, decommissioned, access_notes)
VALUES (1112, 'CAP-0112', 'Station Road 7', 8, 'ROOFTOP', 36.01946, 0.03709, 51.8, 1809.91, TO_DATE('29.09.2015', 'DD.MM.YYYY'), NULL, 'Key: see folder ' || CHR(38) || ' call +49 30 1234');
INSERT INTO sites (site_id, site_code, site_name, region_id, site_type, latitude, longitude, height_m, rent_per_month, commissioned, decommissioned, access_notes)
VALUES (1113, 'CEN-0113-B', 'Water Tower 4', 5, 'TOWER', -50.57574, NULL, 33.8, 691.55, DATE '2010-06-26', NULL, 'Schlüssel beim Hausmeister');
INSERT INTO sites (site_id, site_code, site_name, region_id, site_type, latitude, longitude, height_m, rent_per_month, commissioned, decommissioned, access_notes)
VALUES (1114, 'DES-0114', 'Dock & Quay 19', 10, 'TOWER', -7.67865, -17.65543, 81.7, NULL, DATE '2006-08-27', NULL, NULL);
INSERT INTO sites (site_id, site_code, site_name, region_id, site_type, latitude, longitude, height_m, rent_per_month, commissioned, decommissioned, access_notes)
VALUES (1115, 'DES-0115-T2', 'Îlot Blanc 30', 10, 'TOWER', -15.35629, NULL, 106.1, 311.57, TO_DATE('29.06.2021', 'DD.MM.YYYY'), NULL, NULL);
INSERT INTO sites (site_id, site_code, site_name, region_id, site_type, latitude, longitude, height_m, rent_per_month, commissioned, decommissioned, access_notes)
VALUES (1116, 'SW-0116', 'Mill Lane 27', 7, 'TOWER', 21.14805, 28.4005, 0.9, 186.65, NULL, NULL, 'Key at reception');
INSERT INTO sites (site_id, site_code, site_name, region_id, site_type, latitude, longitude, height_m, rent_per_month, commissioned, decommissioned, access_notes)
VALUES (1117, 'SE-0117-T2', 'Dock & Quay 36', 6, 'MAST', -47.48373, -0.48569, 45.5, NULL, DATE '2008-02-25', NULL, NULL);
INSERT INTO sites (site_id, site_code, site_name, region_id, site_type, latitude, longitude, height_m, rent_per_month, commissioned, decommissioned, access_notes)
VALUES (1118, 'SW-0118-B', 'Čapkova 29', 7, 'ROOFTOP', -46.16565, 3.92521, 14, 701.04, TO_DATE('14.09.2012', 'DD.MM.YYYY'), NULL, 'Key at reception');
INSERT INTO sites (site_id, site_code, site_name, region_id, site_type, latitude, longitude, height_m, rent_per_month, commissioned, decommissioned, access_notes)
VALUES (1119, 'CEN-0119', 'Mill Lane 9', 5, 'INDOOR', 51.70265, 16.01774, NULL, 791.91, DATE '2022-11-16', NULL, NULL);
INSERT INTO sites (site_id, site_code, site_name, region_id, site_type, latitude, longitude, height_m, rent_per_month, commissioned, decommissioned, access_notes)
VALUES (1120, 'NE-0120', 'Mill Lane 19', 3, 'TOWER', 68.67301, 11.40289, 110.8, NULL, DATE '2017-08-31', NULL, '');
INSERT INTO sites (site_id, site_code, site_name, region_id, site_type, latitude, longitude, height_m, rent_per_month, commissioned, decommissioned, access_notes)
VALUES (1121, 'HAR-0121-B', q'[O'Brien's Yard 21]', 11, 'ROOFTOP', -2.86831, -14.08454, NULL, NULL, TO_DATE('16.10.2014', 'DD.MM.YYYY'), NULL, 'Bell 3; dog!');
INSERT INTO sites (site_id, site_code, site_name, region_id, site_type, latitude, longitude, height_m, rent_per_month, commissioned, decommissioned, access_notes)
VALUES (1122, 'LAK-0122-B', 'O''Brien''s Yard 16', 9, 'ROOFTOP', -27.70456, -13.92531, 73.5, 1815.3, DATE '2020-08-26', NULL, NULL);
INSERT INTO sites (site_id, site_code, site_name, region_id, site_type, latitude, longitude, height_m, rent_per_month, commissioned, decommissioned, access_notes)
VALUES (1123, 'SE-0123', 'Dock & Quay 1', 6, 'INDOOR', 52.71803, 29.5125, NULL, NULL, DATE '2011-11-18', DATE '2013-04-09', 'Bell 3; dog!');
INSERT INTO sites (site_id, site_code, site_name, region_id, site_type, latitude, longitude, height_m, rent_per_month, commissioned, decommissioned, access_notes)
VALUES (1124, 'DES-0124', 'Mill Lane 20', 10, 'TOWER', 57.66797, 33.62005, 72.8, NULL, TO_DATE('11.06.2021', 'DD.MM.YYYY'), NULL, 'Key at reception');
INSERT INTO sites (site_id, site_code, site_name, region_id, site_type, latitude, longitude, height_m, rent_per_month, commissioned, decommissioned, access_notes)
VALUES (1125, 'NE-0125', 'Water Tower 16', 3, 'TOWER', 47.26855, 7.83154, NULL, 2580.91, DATE '2022-10-08', NULL, q'[Ask for Mr. O'Neil]');
INSERT INTO sites (site_id, site_code, site_name, region_id, site_type, latitude, longitude, height_m, rent_per_month, commissioned, decommissioned, access_notes)
VALUES (1126, 'NE-0126', 'Îlot Blanc 16', 3, 'TOWER', NULL, 5.84422, 114.2, 933.01, NULL, NULL, 'Schlüssel beim Hausmeister');
INSERT INTO sites (site_id, site_code, site_name, region_id, site_type, latitude, longitude, height_m, rent_per_month, commissioned, decommissioned, access_notes)
VALUES (1127, 'NW-0127', 'Dock ' || CHR(38) || ' Quay 8', 4, 'ROOFTOP', NULL, 0.65154, 67.9, NULL, TO_DATE('21.10.2019', 'DD.MM.YYYY'), NULL, q'[Ask for Mr. O'Neil]');
INSERT INTO sites (site_id, site_code, site_name, region_id, site_type, latitude, longitude, height_m, rent_per_month, commissioned, decommissioned, access_notes)
VALUES (1128, 'HAR-0128', 'O''Brien''s Yard 6', 11, 'ROOFTOP', 36.07907, 20.28083, NULL, NULL, DATE '2021-12-26', NULL, 'Gate & barrier, code by phone');
INSERT INTO sites (site_id, site_code, site_name, region_id, site_type, latitude, longitude, height_m, rent_per_month, commissioned, decommissioned, access_notes)
VALUES (1129, 'DES-0129-T2', 'Dock & Quay 18', 10, 'INDOOR', 17.35197, -12.50056, 16.8, 2086.46, DATE '2022-12-20', NULL, NULL);
INSERT INTO sites (site_id, site_code, site_name, region_id, site_type, latitude, longitude, height_m, rent_per_month, commissioned, decommissioned, access_notes)
VALUES (1130, 'SE-0130', 'O''Brien''s Yard 19', 6, 'ROOFTOP', -36.38365, -10.6609, 81.8, 980.86, TO_DATE('12.04.2006', 'DD.MM.YYYY'), TO_DATE('12.01.2008', 'DD.MM.YYYY'), '');
INSERT INTO sites (site_id, site_code, site_name, region_id, site_type, latitude, longitude, height_m, rent_per_month, commissioned, decommissioned, access_notes)
VALUES (1131, 'CEN-0131-T2', 'Water Tower 29', 5, 'TOWER', 29.47952, 7.76357, 94, NULL, DATE '2019-01-10', NULL, 'Schlüssel beim Hausmeister');
INSERT INTO sites (site_id, site_code, site_name, region_id, site_type, latitude, longitude, height_m, rent_per_month, commissioned, decommissioned, access_notes)
VALUES (1132, 'LAK-0132-T2', 'O''Brien''s Yard 36', 9, 'TOWER', NULL, 18.25601, NULL, NULL, DATE '2022-08-14', NULL, NULL);
INSERT INTO sites (site_id, site_code, site_name, region_id, site_type, latitude, longitude, height_m, rent_per_month, commissioned, decommissioned, access_notes)
VALUES (1133, 'CEN-0133', 'Hill Farm 18', 5, 'TOWER', NULL, NULL, 72.3, 577.41, TO_DATE('12.04.2018', 'DD.MM.YYYY'), NULL, '');
INSERT INTO sites (site_id, site_code, site_name, region_id, site_type, latitude, longitude, height_m, rent_per_month, commissioned, decommissioned, access_notes)
VALUES (1134, 'NE-0134', 'Čapkova 8', 3, 'INDOOR', 0.30325, -8.02687, 104.9, 1962.44, NULL, NULL, 'Ask for Mr. O''Neil');
INSERT INTO sites (site_id, site_code, site_name, region_id, site_type, latitude, longitude, height_m, rent_per_month, commissioned, decommissioned, access_notes)
VALUES (1135, 'NW-0135', 'Dock & Quay 29', 4, 'ROOFTOP', 57.65392, 29.38672, 107.4, NULL, DATE '2010-12-30', DATE '2012-09-11', 'Schlüssel beim Hausmeister');
INSERT INTO sites (site_id, site_code, site_name, region_id, site_type, latitude, longitude, height_m, rent_per_month, commissioned, decommissioned, access_notes)
VALUES (1136, 'SW-0136-T2', 'Mill Lane 18', 7, 'INDOOR', 8.03272, 33.76319, 81.5, 2298.48, TO_DATE('25.01.2007', 'DD.MM.YYYY'), TO_DATE('06.12.2008', 'DD.MM.YYYY'), '');
INSERT INTO sites (site_id, site_code, site_name, region_id, site_type, latitude, longitude, height_m, rent_per_month, commissioned, decommissioned, access_notes)
VALUES (1137, 'SE-0137', 'Water Tower 14', 6, 'MAST', -4.04975, 14.15333, NULL, 358.07, DATE '2018-02-12', NULL, 'Gate & barrier, code by phone');
INSERT INTO sites (site_id, site_code, site_name, region_id, site_type, latitude, longitude, height_m, rent_per_month, commissioned, decommissioned, access_notes)
VALUES (1138, 'NW-0138', 'Dock & Quay 32', 4, 'INDOOR', -11.35193, 18.68275, 91.6, 855.49, DATE '2021-08-14', NULL, NULL);
INSERT INTO sites (site_id, site_code, site_name, region_id, site_type, latitude, longitude, height_m, rent_per_month, commissioned, decommissioned, access_notes)
VALUES (1139, 'SW-0139-T2', 'North Gate 37', 7, 'TOWER', 17.17228, 6.39092, NULL, NULL, TO_DATE('14.05.2008', 'DD.MM.YYYY'), TO_DATE('22.07.2010', 'DD.MM.YYYY'), 'Key at reception');
INSERT INTO sites (site_id, site_code, site_name, region_id, site_type, latitude, longitude, height_m, rent_per_month, commissioned, decommissioned, access_notes)
VALUES (1140, 'CEN-0140', 'Dock & Quay 1', 5, 'MAST', 17.37757, 38.94835, NULL, 2536.1, DATE '2012-04-10', NULL, 'Bell 3; dog!');
INSERT INTO sites (site_id, site_code, site_name, region_id, site_type, latitude, longitude, height_m, rent_per_month, commissioned, decommissioned, access_notes)
VALUES (1141, 'NW-0141', 'Water Tower 14', 4, 'TOWER', NULL, -10.86813, 20.5, 1274.31, DATE '2020-11-30', NULL, '');
INSERT INTO sites (site_id, site_code, site_name, region_id, site_type, latitude, longitude, height_m, rent_per_month, commissioned, decommissioned, access_notes)
VALUES (1142, 'NW-0142-T2', 'Mill Lane 28', 4, 'INDOOR', -28.14881, -3.78054, 21.3, 868.72, NULL, NULL, NULL);
INSERT INTO sites (site_id, site_code, site_name, region_id, site_type, latitude, longitude, height_m, rent_per_month, commissioned, decommissioned, access_notes)
VALUES (1143, 'CAP-0143', 'Hill Farm 27', 8, 'ROOFTOP', 18.47255, -4.77577, NULL, NULL, DATE '2018-04-19', NULL, 'Key at reception');
INSERT INTO sites (site_id, site_code, site_name, region_id, site_type, latitude, longitude, height_m, rent_per_month, commissioned, decommissioned, access_notes)
VALUES (1144, 'SE-0144', 'Schloßberg 29', 6, 'MAST', 36.51871, 31.47695, NULL, NULL, NULL, NULL, 'Schlüssel beim Hausmeister');
INSERT INTO sites (site_id, site_code, site_name, region_id, site_type, latitude, longitude, height_m, rent_per_month, commissioned, decommissioned, access_notes)
VALUES (1145, 'CAP-0145-T2', 'Water Tower 19', 8, 'INDOOR', 15.00512, 11.5755, 58.5, 616.16, TO_DATE('17.07.2007', 'DD.MM.YYYY'), TO_DATE('16.07.2009', 'DD.MM.YYYY'), 'Key at reception');
INSERT INTO sites (site_id, site_code, site_name, region_id, site_type, latitude, longitude, height_m, rent_per_month, commissioned, decommissioned, access_notes)
VALUES (1146, 'HAR-0146-T2', 'Water Tower 10', 11, 'ROOFTOP', -50.74425, 35.68643, 69.9, NULL, DATE '2008-07-17', NULL, '');
INSERT INTO sites (site_id, site_code, site_name, region_id, site_type, latitude, longitude, height_m, rent_per_month, commissioned, decommissioned, access_notes)
VALUES (1147, 'NW-0147', 'North Gate 39', 4, 'INDOOR', 43.1759, -6.82964, 117.8, NULL, DATE '2020-06-05', NULL, 'Key at reception');
INSERT INTO sites (site_id, site_code, site_name, region_id, site_type, latitude, longitude, height_m, rent_per_month, commissioned, decommissioned, access_notes)
VALUES (1148, 'NE-0148', 'Mill Lane 33', 3, 'ROOFTOP', -43.85276, 21.32987, 102, 1144.82, TO_DATE('14.04.2013', 'DD.MM.YYYY'), NULL, 'Key at reception
Lift to floor 12
Keep the "roof" door shut');
INSERT INTO sites (site_id, site_code, site_name, region_id, site_type, latitude, longitude, height_m, rent_per_month, commissioned, decommissioned, access_notes)
VALUES (1149, 'SW-0149', 'Mill Lane 12', 7, 'TOWER', 6.77088, -5.1458, 58, 318.8, DATE '2017-10-07', NULL, 'Key: see folder & call +49 30 1234');
INSERT INTO sites (site_id, site_code, site_name, region_id, site_type, latitude, longitude, height_m, rent_per_month, commissioned, decommissioned, access_notes)
VALUES (1150, 'CEN-0150-B', 'Čapkova 1', 5, 'INDOOR', 62.68909, NULL, NULL, 1297.93, DATE '2021-07-06', NULL, NULL);
INSERT INTO sites (site_id, site_code, site_name, region_id, site_type, latitude, longitude, height_m, rent_per_month, commissioned, decommissioned, access_notes)
VALUES (1151, 'DES-0151-B', 'Schloßberg 13', 10, 'ROOFTOP', -52.77432, 10.28075, NULL, 432.12, NULL, NULL, 'Key at reception');
INSERT INTO sites (site_id, site_code, site_name, region_id, site_type, latitude, longitude, height_m, rent_per_month, commissioned, decommissioned, access_notes)
VALUES (1152, 'SW-0152', 'Îlot Blanc 16', 7, 'TOWER', 30.8821, 29.27729, 60.5, 477.38, NULL, NULL, NULL);
INSERT INTO sites (site_id, site_code, site_name, region_id, site_type, latitude, longitude, height_m, rent_per_month, commissioned, decommissioned, access_notes)
VALUES (1153, 'NE-0153', 'Mill Lane 35', 3, 'INDOOR', 53.05733, -1.03894, NULL, NULL, DATE '2020-04-26', NULL, q'[Ask for Mr. O'Neil]');
INSERT INTO sites (site_id, site_code, site_name, region_id, site_type, latitude, longitude, height_m, rent_per_month, commissioned, decommissioned, access_notes)
VALUES (1154, 'LAK-0154', 'Dock ' || CHR(38) || ' Quay 3', 9, 'INDOOR', 31.2297, 18.70861, 49.1, NULL, NULL, NULL, 'Bell 3; dog!');
INSERT INTO sites (site_id, site_code, site_name, region_id, site_type, latitude, longitude, height_m, rent_per_month, commissioned, decommissioned, access_notes)
VALUES (1155, 'SW-0155', 'Čapkova 17', 7, 'MAST', -34.24575, 8.72787, 104, 1808.13, DATE '2007-07-28', NULL, NULL);
INSERT INTO sites (site_id, site_code, site_name, region_id, site_type, latitude, longitude, height_m, rent_per_month, commissioned, decommissioned, access_notes)
VALUES (1156, 'SE-0156-B', 'old mine 8', 6, 'MAST', -25.83213, -1.35257, NULL, 2182.55, DATE '2022-12-16', NULL, NULL);
INSERT INTO sites (site_id, site_code, site_name, region_id, site_type, latitude, longitude, height_m, rent_per_month, commissioned, decommissioned, access_notes)
VALUES (1157, 'CEN-0157', 'Station Road 27', 5, 'MAST', -29.53086, 22.50632, 61.6, 1734.01, TO_DATE('17.11.2018', 'DD.MM.YYYY'), NULL, 'Schlüssel beim Hausmeister');
INSERT INTO sites (site_id, site_code, site_name, region_id, site_type, latitude, longitude, height_m, rent_per_month, commissioned, decommissioned, access_notes)
VALUES (1158, 'NW-0158', 'Hill Farm 24', 4, 'TOWER', 8.56284, 17.84468, 7, 1729.8, DATE '2011-05-22', NULL, '');
INSERT INTO sites (site_id, site_code, site_name, region_id, site_type, latitude, longitude, height_m, rent_per_month, commissioned, decommissioned, access_notes)
VALUES (1159, 'DES-0159-B', 'Dock & Quay 32', 10, 'MAST', 6.07619, -9.64585, 62.2, 2017.3, DATE '2020-06-29', NULL, 'Bell 3; dog!');
INSERT INTO sites (site_id, site_code, site_name, region_id, site_type, latitude, longitude, height_m, rent_per_month, commissioned, decommissioned, access_notes)
VALUES (1160, 'LAK-0160-T2', 'Čapkova 16', 9, 'MAST', -17.47397, 13.34524, NULL, 347.43, TO_DATE('21.01.2007', 'DD.MM.YYYY'), NULL, 'Bell 3; dog!');
INSERT INTO sites (site_id, site_code, site_name, region_id, site_type, latitude, longitude, height_m, rent_per_month, commissioned, decommissioned, access_notes)
VALUES (1161, 'CEN-0161-B', 'old mine 3', 5, 'TOWER', 24.3584, 16.48845, 80.6, NULL, DATE '2005-05-26', DATE '2007-06-30', 'Key at reception
Lift to floor 12
Keep the "roof" door shut');
INSERT INTO sites (site_id, site_code, site_name, region_id, site_type, latitude, longitude, height_m, rent_per_month, commissioned, decommissioned, access_notes)
VALUES (1162, 'CAP-0162', 'Îlot Blanc 36', 8, 'TOWER', -30.04749, -5.28617, 28.8, 994.39, DATE '2014-02-08', DATE '2016-02-10', NULL);
INSERT INTO sites (site_id, site_code, site_name, region_id, site_type, latitude, longitude, height_m, rent_per_month, commissioned, decommissioned, access_notes)
VALUES (1163, 'SW-0163-B', 'Îlot Blanc 11', 7, 'TOWER', -29.1803, 36.45718, 17.6, NULL, TO_DATE('13.04.2016', 'DD.MM.YYYY'), NULL, NULL);
INSERT INTO sites (site_id, site_code, site_name, region_id, site_type, latitude, longitude, height_m, rent_per_month, commissioned, decommissioned, access_notes)
VALUES (1164, 'CAP-0164-T2', 'Station Road 37', 8, 'TOWER', 51.71042, -13.22036, 13.4, 768.48, DATE '2020-05-29', NULL, '');
INSERT INTO sites (site_id, site_code, site_name, region_id, site_type, latitude, longitude, height_m, rent_per_month, commissioned, decommissioned, access_notes)
VALUES (1165, 'SW-0165-B', 'Čapkova 4', 7, 'INDOOR', -30.18866, 14.83613, 56.6, NULL, DATE '2014-10-31', NULL, 'Schlüssel beim Hausmeister');
INSERT INTO sites (site_id, site_code, site_name, region_id, site_type, latitude, longitude, height_m, rent_per_month, commissioned, decommissioned, access_notes)
VALUES (1166, 'SW-0166', 'Schloßberg 25', 7, 'TOWER', -46.38212, -1.55608, 15.1, NULL, TO_DATE('18.02.2008', 'DD.MM.YYYY'), NULL, NULL);
INSERT INTO sites (site_id, site_code, site_name, region_id, site_type, latitude, longitude, height_m, rent_per_month, commissioned, decommissioned, access_notes)
VALUES (1167, 'HAR-0167', 'Mill Lane 2', 11, 'ROOFTOP', NULL, 36.61712, 85.2, 2239.93, DATE '2005-10-16', NULL, 'Bell 3; dog!');
INSERT INTO sites (site_id, site_code, site_name, region_id, site_type, latitude, longitude, height_m, rent_per_month, commissioned, decommissioned, access_notes)
VALUES (1168, 'LAK-0168', 'Dock & Quay 4', 9, 'TOWER', -20.10911, 15.36161, 56.2, NULL, DATE '2015-06-01', NULL, 'Ask for Mr. O''Neil');
INSERT INTO sites (site_id, site_code, site_name, region_id, site_type, latitude, longitude, height_m, rent_per_month, commissioned, decommissioned, access_notes)
VALUES (1169, 'LAK-0169', q'[O'Brien's Yard 31]', 9, 'MAST', 22.94723, 9.51425, 52, 2378.55, TO_DATE('02.05.2006', 'DD.MM.YYYY'), NULL, 'Bell 3; dog!');
INSERT INTO sites (site_id, site_code, site_name, region_id, site_type, latitude, longitude, height_m, rent_per_month, commissioned, decommissioned, access_notes)
VALUES (1170, 'CAP-0170-T2', 'Mill Lane 14', 8, 'TOWER', NULL, NULL, 119.1, 2422.48, DATE '2016-08-03', NULL, NULL);
INSERT INTO sites (site_id, site_code, site_name, region_id, site_type, latitude, longitude, height_m, rent_per_month, commissioned, decommissioned, access_notes)
VALUES (1171, 'NW-0171', 'Hill Farm 23', 4, 'TOWER', NULL, 10.56552, 1.3, 582.85, DATE '2015-01-12', NULL, 'Key: see folder & call +49 30 1234');
INSERT INTO sites (site_id, site_code, site_name, region_id, site_type, latitude, longitude, height_m, rent_per_month, commissioned, decommissioned, access_notes)
VALUES (1172, 'SW-0172-T2', 'Water Tower 6', 7, 'ROOFTOP', NULL, 20.17341, 55.1, 1227.78, TO_DATE('03.06.2022', 'DD.MM.YYYY'), NULL, 'Key at reception');
INSERT INTO sites (site_id, site_code, site_name, region_id, site_type, latitude, longitude, height_m, rent_per_month, commissioned, decommissioned, access_notes)
VALUES (1173, 'NE-0173-T2', 'Água Clara 13', 3, 'TOWER', NULL, NULL, 21.1, 1370.46, DATE '2021-06-11', NULL, q'[Ask for Mr. O'Neil]');
INSERT INTO sites (site_id, site_code, site_name, region_id, site_type, latitude, longitude, height_m, rent_per_month, commissioned, decommissioned, access_notes)
VALUES (1174, 'NE-0174', 'Mill Lane 21', 3, 'TOWER', -16.52095, 21.0346, 113.6, 1530.68, DATE '2007-06-30', NULL, NULL);
INSERT INTO sites (site_id, site_code, site_name, region_id, site_type, latitude, longitude, height_m, rent_per_month, commissioned, decommissioned, access_notes)
VALUES (1175, 'CAP-0175-T2', 'Schloßberg 4', 8, 'ROOFTOP', -33.50909, -14.65036, 68.2, 1630.22, TO_DATE('12.03.2013', 'DD.MM.YYYY'), NULL, 'Key at reception');
INSERT INTO sites (site_id, site_code, site_name, region_id, site_type, latitude, longitude, height_m, rent_per_month, commissioned, decommissioned, access_notes)
VALUES (1176, 'SE-0176-T2', 'O''Brien''s Yard 27', 6, 'TOWER', -36.78115, -10.73865, 45.7, NULL, DATE '2012-04-12', NULL, 'Key: see folder & call +49 30 1234');
INSERT INTO sites (site_id, site_code, site_name, region_id, site_type, latitude, longitude, height_m, rent_per_month, commissioned, decommissioned, access_notes)
VALUES (1177, 'SE-0177', 'Îlot Blanc 13', 6, 'INDOOR', -53.89503, -11.24239, 44.4, 875.56, DATE '2007-04-29', NULL, 'Key: see folder & call +49 30 1234');
INSERT INTO sites (site_id, site_code, site_name, region_id, site_type, latitude, longitude, height_m, rent_per_month, commissioned, decommissioned, access_notes)
VALUES (1178, 'SW-0178', 'Čapkova 40', 7, 'INDOOR', NULL, 30.61167, 19.8, 1693.5, TO_DATE('24.11.2008', 'DD.MM.YYYY'), NULL, 'Gate ' || CHR(38) || ' barrier, code by phone');
INSERT INTO sites (site_id, site_code, site_name, region_id, site_type, latitude, longitude, height_m, rent_per_month, commissioned, decommissioned, access_notes)
VALUES (1179, 'NE-0179-B', 'Mill Lane 24', 3, 'TOWER', -23.79429, 24.80201, 119.6, 244.85, DATE '2022-06-24', NULL, 'Schlüssel beim Hausmeister');
INSERT INTO sites (site_id, site_code, site_name, region_id, site_type, latitude, longitude, height_m, rent_per_month, commissioned, decommissioned, access_notes)
VALUES (1180, 'HAR-0180-B', 'Čapkova 5', 11, 'ROOFTOP', 50.862, 30.17637, 53.8, 947.52, DATE '2013-08-11', NULL, NULL);
INSERT INTO sites (site_id, site_code, site_name, region_id, site_type, latitude, longitude, height_m, rent_per_month, commissioned, decommissioned, access_notes)
VALUES (1181, 'DES-0181-B', 'Water Tower 8', 10, 'MAST', -38.29815, 11.78995, 52.4, 2119.01, TO_DATE('13.04.2014', 'DD.MM.YYYY'), NULL, q'[Ask for Mr. O'Neil]');
INSERT INTO sites (site_id, site_code, site_name, region_id, site_type, latitude, longitude, height_m, rent_per_month, commissioned, decommissioned, access_notes)
VALUES (1182, 'LAK-0182', 'Čapkova 26', 9, 'ROOFTOP', 55.09813, 36.56733, 101.7, NULL, DATE '2019-06-19', NULL, NULL);
INSERT INTO sites (site_id, site_code, site_name, region_id, site_type, latitude, longitude, height_m, rent_per_month, commissioned, decommissioned, access_notes)
VALUES (1183, 'SW-0183', 'Station Road 20', 7, 'MAST', NULL, 38.39008, 0.1, NULL, DATE '2007-06-08', NULL, 'Key at reception');
INSERT INTO sites (site_id, site_code, site_name, region_id, site_type, latitude, longitude, height_m, rent_per_month, commissioned, decommissioned, access_notes)
VALUES (1184, 'CAP-0184', 'O''Brien''s Yard 4', 8, 'MAST', 62.93679, -9.95163, 51.9, 1851.15, TO_DATE('01.05.2015', 'DD.MM.YYYY'), NULL, 'Bell 3; dog!');
INSERT INTO sites (site_id, site_code, site_name, region_id, site_type, latitude, longitude, height_m, rent_per_month, commissioned, decommissioned, access_notes)
VALUES (1185, 'CEN-0185', 'Îlot Blanc 8', 5, 'TOWER', -47.43432, 34.77324, 96, 1502.27, DATE '2016-09-18', DATE '2017-12-17', 'Key at reception
Lift to floor 12
Keep the "roof" door shut');
INSERT INTO sites (site_id, site_code, site_name, region_id, site_type, latitude, longitude, height_m, rent_per_month, commissioned, decommissioned, access_notes)
VALUES (1186, 'DES-0186', 'Hill Farm 14', 10, 'INDOOR', 22.71437, 0.99731, NULL, NULL, DATE '2014-09-12', NULL, 'Key at reception');
INSERT INTO sites (site_id, site_code, site_name, region_id, site_type, latitude, longitude, height_m, rent_per_month, commissioned, decommissioned, access_notes)
VALUES (1187, 'DES-0187', 'old mine 30', 10, 'INDOOR', -21.89771, 37.67518, 103.3, 1404, TO_DATE('04.02.2015', 'DD.MM.YYYY'), NULL, 'Gate ' || CHR(38) || ' barrier, code by phone');
INSERT INTO sites (site_id, site_code, site_name, region_id, site_type, latitude, longitude, height_m, rent_per_month, commissioned, decommissioned, access_notes)
VALUES (1188, 'LAK-0188', 'Hill Farm 24', 9, 'TOWER', 37.67655, -3.3403, NULL, 683.43, NULL, NULL, NULL);
INSERT INTO sites (site_id, site_code, site_name, region_id, site_type, latitude, longitude, height_m, rent_per_month, commissioned, decommissioned, access_notes)
VALUES (1189, 'SW-0189-B', 'Mill Lane 33', 7, 'INDOOR', NULL, 37.41285, 12.1, 468.54, DATE '2006-06-23', NULL, 'Gate & barrier, code by phone');
INSERT INTO sites (site_id, site_code, site_name, region_id, site_type, latitude, longitude, height_m, rent_per_month, commissioned, decommissioned, access_notes)
VALUES (1190, 'CEN-0190-T2', 'Dock ' || CHR(38) || ' Quay 2', 5, 'INDOOR', -1.10984, 30.18685, 65.3, 1085.11, TO_DATE('18.11.2019', 'DD.MM.YYYY'), NULL, 'Key at reception');
INSERT INTO sites (site_id, site_code, site_name, region_id, site_type, latitude, longitude, height_m, rent_per_month, commissioned, decommissioned, access_notes)
VALUES (1191, 'SE-0191', 'Station Road 2', 6, 'ROOFTOP', NULL, -8.25185, 23.9, 2233.99, DATE '2009-12-06', NULL, 'Key at reception
Lift to floor 12
Keep the "roof" door shut');
INSERT INTO sites (site_id, site_code, site_name, region_id, site_type, latitude, longitude, height_m, rent_per_month, commissioned, decommissioned, access_notes)
VALUES (1192, 'SE-0192', 'North Gate 27', 6, 'MAST', 48.38565, -9.53359, 18.4, 432.89, DATE '2016-09-05', NULL, NULL);
INSERT INTO sites (site_id, site_code, site_name, region_id, site_type, latitude, longitude, height_m, rent_per_month, commissioned, decommissioned, access_notes)
VALUES (1193, 'DES-0193-T2', 'Čapkova 7', 10, 'MAST', 44.13983, 20.13463, 29.3, 1172.89, TO_DATE('03.07.2005', 'DD.MM.YYYY'), NULL, 'Key: see folder ' || CHR(38) || ' call +49 30 1234');
INSERT INTO sites (site_id, site_code, site_name, region_id, site_type, latitude, longitude, height_m, rent_per_month, commissioned, decommissioned, access_notes)
VALUES (1194, 'LAK-0194-T2', 'Dock & Quay 28', 9, 'INDOOR', -48.27995, 37.09537, NULL, NULL, DATE '2012-01-01', NULL, NULL);
INSERT INTO sites (site_id, site_code, site_name, region_id, site_type, latitude, longitude, height_m, rent_per_month, commissioned, decommissioned, access_notes)
VALUES (1195, 'CAP-0195', 'Hill Farm 26', 8, 'MAST', -24.52606, NULL, 8.3, NULL, DATE '2006-10-27', DATE '2008-01-30', 'Key: see folder & call +49 30 1234');
INSERT INTO sites (site_id, site_code, site_name, region_id, site_type, latitude, longitude, height_m, rent_per_month, commissioned, decommissioned, access_notes)
VALUES (1196, 'CEN-0196', 'Hill Farm 31', 5, 'TOWER', 38.16572, 36.01946, 16.4, NULL, TO_DATE('08.08.2013', 'DD.MM.YYYY'), NULL, 'Key at reception
Lift to floor 12
Keep the "roof" door shut');
INSERT INTO sites (site_id, site_code, site_name, region_id, site_type, latitude, longitude, height_m, rent_per_month, commissioned, decommissioned, access_notes)
VALUES (1197, 'LAK-0197-T2', 'Čapkova 30', 9, 'INDOOR', 2.81809, 14.61623, 46.6, 463.93, DATE '2021-03-27', NULL, q'[Ask for Mr. O'Neil]');
INSERT INTO sites (site_id, site_code, site_name, region_id, site_type, latitude, longitude, height_m, rent_per_month, commissioned, decommissioned, access_notes)
VALUES (1198, 'CAP-0198', 'North Gate 2', 8, 'TOWER', -3.09304, 20.29458, 24.6, NULL, DATE '2018-09-24', NULL, 'Ask for Mr. O''Neil');
INSERT INTO sites (site_id, site_code, site_name, region_id, site_type, latitude, longitude, height_m, rent_per_month, commissioned, decommissioned, access_notes)
VALUES (1199, 'LAK-0199', 'Hill Farm 37', 9, 'ROOFTOP', 47.70546, -3.08392, 70.8, 452.62, TO_DATE('28.07.2018', 'DD.MM.YYYY'), NULL, NULL);
INSERT INTO sites (site_id, site_code, site_name, region_id, site_type, latitude, longitude, height_m, rent_per_month, commissioned, decommissioned, access_notes)
VALUES (1200, 'DES-0200', 'Schloßberg 7', 10, 'TOWER', 47.87377, -19.87011, 109.4, 1470.36, NULL, NULL, 'Key: see folder & call +49 30 1234');

/* 200 rows so far */
INSERT INTO sites (site_id, site_code, site_name, region_id, site_type, latitude, longitude, height_m, rent_per_month, commissioned, decommissioned, access_notes)
VALUES (1201, 'DES-0201-B', 'Água Clara 21', 10, 'TOWER', 3.91613, NULL, NULL, 1713.7, DATE '2018-12-22', NULL, 'Schlüssel beim Hausmeister');
INSERT INTO sites (site_id, site_code, site_name, region_id, site_type, latitude, longitude, height_m, rent_per_month, commissioned, decommissioned, access_notes)
VALUES (1202, 'DES-0202', 'Mill Lane 34', 10, 'INDOOR', -7.77927, 11.73943, 41.6, 125.42, TO_DATE('15.11.2021', 'DD.MM.YYYY'), NULL, 'Key at reception' || CHR(10) || 'Lift to floor 12' || CHR(10) || 'Keep the "roof" door shut');
INSERT INTO sites (site_id, site_code, site_name, region_id, site_type, latitude, longitude, height_m, rent_per_month, commissioned, decommissioned, access_notes)
VALUES (1203, 'SW-0203-T2', 'Water Tower 5', 7, 'TOWER', 39.6754, NULL, 42.7, 1785.17, DATE '2007-12-03', NULL, 'Schlüssel beim Hausmeister');
INSERT INTO sites (site_id, site_code, site_name, region_id, site_type, latitude, longitude, height_m, rent_per_month, commissioned, decommissioned, access_notes)
VALUES (1204, 'HAR-0204-B', 'Čapkova 12', 11, 'ROOFTOP', -17.42713, 18.29396, NULL, 2057.37, DATE '2015-06-19', NULL, 'Gate & barrier, code by phone');
INSERT INTO sites (site_id, site_code, site_name, region_id, site_type, latitude, longitude, height_m, rent_per_month, commissioned, decommissioned, access_notes)
VALUES (1205, 'CAP-0205', 'Hill Farm 33', 8, 'TOWER', 56.66524, -6.04987, 87.7, NULL, TO_DATE('17.01.2005', 'DD.MM.YYYY'), NULL, 'Key: see folder ' || CHR(38) || ' call +49 30 1234');
INSERT INTO sites (site_id, site_code, site_name, region_id, site_type, latitude, longitude, height_m, rent_per_month, commissioned, decommissioned, access_notes)
VALUES (1206, 'CEN-0206-B', 'Água Clara 27', 5, 'TOWER', NULL, 34.06066, 74.1, 1071.59, DATE '2015-07-19', NULL, 'Key: see folder & call +49 30 1234');
INSERT INTO sites (site_id, site_code, site_name, region_id, site_type, latitude, longitude, height_m, rent_per_month, commissioned, decommissioned, access_notes)
VALUES (1207, 'SW-0207', 'Îlot Blanc 23', 7, 'ROOFTOP', -18.62254, -9.42265, NULL, NULL, DATE '2009-09-19', NULL, q'[Ask for Mr. O'Neil]');
INSERT INTO sites (site_id, site_code, site_name, region_id, site_type, latitude, longitude, height_m, rent_per_month, commissioned, decommissioned, access_notes)
VALUES (1208, 'DES-0208-T2', 'Hill Farm 39', 10, 'MAST', 18.03857, NULL, 44.7, 1089.46, TO_DATE('01.09.2021', 'DD.MM.YYYY'), NULL, NULL);
INSERT INTO sites (site_id, site_code, site_name, region_id, site_type, latitude, longitude, height_m, rent_per_month, commissioned, decommissioned, access_notes)
VALUES (1209, 'NE-0209', q'[O'Brien's Yard 2]', 3, 'INDOOR', -16.15899, -1.61802, 108.6, 678.67, DATE '2018-09-26', NULL, 'Key: see folder & call +49 30 1234');
INSERT INTO sites (site_id, site_code, site_name, region_id, site_type, latitude, longitude, height_m, rent_per_month, commissioned, decommissioned, access_notes)
VALUES (1210, 'HAR-0210', 'Water Tower 14', 11, 'ROOFTOP', 12.46781, 31.25148, 85.8, NULL, DATE '2022-10-07', NULL, 'Key: see folder & call +49 30 1234');
INSERT INTO sites (site_id, site_code, site_name, region_id, site_type, latitude, longitude, height_m, rent_per_month, commissioned, decommissioned, access_notes)
VALUES (1211, 'NE-0211', 'Mill Lane 35', 3, 'INDOOR', -13.78255, -7.35173, 84.8, 2135.92, TO_DATE('05.01.2008', 'DD.MM.YYYY'), TO_DATE('30.09.2009', 'DD.MM.YYYY'), 'Schlüssel beim Hausmeister');
INSERT INTO sites (site_id, site_code, site_name, region_id, site_type, latitude, longitude, height_m, rent_per_month, commissioned, decommissioned, access_notes)
VALUES (1212, 'SW-0212', 'Water Tower 39', 7, 'TOWER', -45.83897, 38.37278, 67.1, 798.92, DATE '2013-04-12', NULL, 'Gate & barrier, code by phone');
INSERT INTO sites (site_id, site_code, site_name, region_id, site_type, latitude, longitude, height_m, rent_per_month, commissioned, decommissioned, access_notes)
VALUES (1213, 'NE-0213', 'Schloßberg 22', 3, 'MAST', 60.00117, -0.97593, 28.4, 1542.73, DATE '2013-03-03', NULL, NULL);
INSERT INTO sites (site_id, site_code, site_name, region_id, site_type, latitude, longitude, height_m, rent_per_month, commissioned, decommissioned, access_notes)
VALUES (1214, 'CAP-0214', 'Station Road 25', 8, 'ROOFTOP', 1.89799, 5.01635, 31.3, 1284.7, TO_DATE('26.01.2012', 'DD.MM.YYYY'), NULL, 'Schlüssel beim Hausmeister');
INSERT INTO sites (site_id, site_code, site_name, region_id, site_type, latitude, longitude, height_m, rent_per_month, commissioned, decommissioned, access_notes)
VALUES (1215, 'DES-0215', 'Mill Lane 38', 10, 'TOWER', -18.76949, -1.07142, 78.2, 1424.53, DATE '2018-05-06', NULL, NULL);
INSERT INTO sites (site_id, site_code, site_name, region_id, site_type, latitude, longitude, height_m, rent_per_month, commissioned, decommissioned, access_notes)
VALUES (1216, 'NW-0216', 'North Gate 18', 4, 'ROOFTOP', 61.09241, 38.03101, 49.7, 1599.37, DATE '2019-04-16', NULL, NULL);
INSERT INTO sites (site_id, site_code, site_name, region_id, site_type, latitude, longitude, height_m, rent_per_month, commissioned, decommissioned, access_notes)
VALUES (1217, 'NE-0217', 'Dock ' || CHR(38) || ' Quay 9', 3, 'TOWER', -35.31037, 30.59472, 83.8, 1361.93, TO_DATE('23.03.2009', 'DD.MM.YYYY'), NULL, 'Key: see folder ' || CHR(38) || ' call +49 30 1234');
INSERT INTO sites (site_id, site_code, site_name, region_id, site_type, latitude, longitude, height_m, rent_per_month, commissioned, decommissioned, access_notes)
VALUES (1218, 'CAP-0218', 'Îlot Blanc 9', 8, 'ROOFTOP', -26.10717, NULL, 87.8, 1954.68, DATE '2014-10-16', NULL, NULL);
INSERT INTO sites (site_id, site_code, site_name, region_id, site_type, latitude, longitude, height_m, rent_per_month, commissioned, decommissioned, access_notes)
VALUES (1219, 'LAK-0219-T2', 'Water Tower 24', 9, 'TOWER', 17.57993, -3.10735, 41.3, NULL, DATE '2021-08-24', NULL, q'[Ask for Mr. O'Neil]');
INSERT INTO sites (site_id, site_code, site_name, region_id, site_type, latitude, longitude, height_m, rent_per_month, commissioned, decommissioned, access_notes)
VALUES (1220, 'HAR-0220-B', 'Mill Lane 6', 11, 'ROOFTOP', 26.57453, NULL, 114.1, 1909.67, TO_DATE('13.05.2022', 'DD.MM.YYYY'), NULL, NULL);

COMMIT;
