-- Rows of STAFF; made by data/generate.py, not by hand.

INSERT INTO staff (staff_id, staff_no, first_name, last_name, email, job_title, manager_id, region_id, hired, left_on, salary, commission)
VALUES (4, 'E00039', 'Ada', 'Čapek', 'Ada.4@netops.example', 'Head', 1, NULL, TO_DATE('21.04.2014', 'DD.MM.YYYY'), NULL, 8750, .05);
INSERT INTO staff (staff_id, staff_no, first_name, last_name, email, job_title, manager_id, region_id, hired, left_on, salary, commission)
VALUES (5, 'E00046', 'Søren', 'Ruß', NULL, 'Head', 1, NULL, DATE '2018-09-01', NULL, 9300, NULL);
INSERT INTO staff (staff_id, staff_no, first_name, last_name, email, job_title, manager_id, region_id, hired, left_on, salary, commission)
VALUES (6, 'E00053', 'Dmitri', 'Jansen', 'dmitri.6@netops.example', 'Team lead', 4, 9, DATE '2021-10-20', NULL, 6100, NULL);
INSERT INTO staff (staff_id, staff_no, first_name, last_name, email, job_title, manager_id, region_id, hired, left_on, salary, commission)
VALUES (7, 'E00060', 'Łucja', 'Müller', 'łucja.7@netops.example', 'Team lead', 5, 10, TO_DATE('09.12.2016', 'DD.MM.YYYY'), NULL, 6050, NULL);
INSERT INTO staff (staff_id, staff_no, first_name, last_name, email, job_title, manager_id, region_id, hired, left_on, salary, commission)
VALUES (8, 'E00067', 'Pia', 'Öztürk', 'Pia.8@netops.example', 'Team lead', 2, 11, DATE '2023-04-18', NULL, 5950, NULL);
INSERT INTO staff (staff_id, staff_no, first_name, last_name, email, job_title, manager_id, region_id, hired, left_on, salary, commission)
VALUES (9, 'E00074', 'Grzegorz', 'Lévy', 'Grzegorz.9@netops.example', 'Team lead', 3, 3, DATE '2019-03-10', NULL, 5250, NULL);
INSERT INTO staff (staff_id, staff_no, first_name, last_name, email, job_title, manager_id, region_id, hired, left_on, salary, commission)
VALUES (1, 'E00018', 'Björn', 'García', NULL, 'Director', NULL, NULL, TO_DATE('22.06.2011', 'DD.MM.YYYY'), NULL, 14450, NULL);
INSERT INTO staff (staff_id, staff_no, first_name, last_name, email, job_title, manager_id, region_id, hired, left_on, salary, commission)
VALUES (2, 'E00025', 'Grzegorz', 'Kowalski', '', 'Head', 1, NULL, DATE '2023-05-22', NULL, 8600, NULL);
INSERT INTO staff (staff_id, staff_no, first_name, last_name, email, job_title, manager_id, region_id, hired, left_on, salary, commission)
VALUES (3, 'E00032', 'Ada', 'Öztürk', '', 'Head', 1, NULL, DATE '2019-05-16', NULL, 8600, NULL);
INSERT INTO staff (staff_id, staff_no, first_name, last_name, email, job_title, manager_id, region_id, hired, left_on, salary, commission)
VALUES (10, 'E00081', 'Nils', 'O''Hara', 'nils.10@netops.example', 'Team lead', 4, 4, TO_DATE('28.12.2022', 'DD.MM.YYYY'), NULL, 5650, NULL);
INSERT INTO staff (staff_id, staff_no, first_name, last_name, email, job_title, manager_id, region_id, hired, left_on, salary, commission)
VALUES (11, 'E00088', 'Róisín', 'Zając', 'Róisín.11@netops.example', 'Team lead', 5, 5, DATE '2014-12-16', NULL, 5200, NULL);
INSERT INTO staff (staff_id, staff_no, first_name, last_name, email, job_title, manager_id, region_id, hired, left_on, salary, commission)
VALUES (12, 'E00095', 'Dmitri', 'García', '', 'Team lead', 2, 6, DATE '2015-06-12', NULL, 5650, NULL);
INSERT INTO staff (staff_id, staff_no, first_name, last_name, email, job_title, manager_id, region_id, hired, left_on, salary, commission)
VALUES (13, 'E00102', 'Oya', 'García', '', 'Team lead', 3, 7, TO_DATE('29.12.2015', 'DD.MM.YYYY'), NULL, 5300, NULL);
INSERT INTO staff (staff_id, staff_no, first_name, last_name, email, job_title, manager_id, region_id, hired, left_on, salary, commission)
VALUES (14, 'E00109', 'Tove', 'Ibsen', 'tove.14@netops.example', 'Team lead', 4, 8, DATE '2008-11-20', NULL, 6000, 0.08);
INSERT INTO staff (staff_id, staff_no, first_name, last_name, email, job_title, manager_id, region_id, hired, left_on, salary, commission)
VALUES (15, 'E00116', 'Chloé', 'Müller', 'Chloé.15@netops.example', 'Team lead', 5, 9, DATE '2015-07-19', NULL, 5350, NULL);
INSERT INTO staff (staff_id, staff_no, first_name, last_name, email, job_title, manager_id, region_id, hired, left_on, salary, commission)
VALUES (16, 'E00123', 'Grzegorz', 'Fuchs', 'Grzegorz.16@netops.example', 'Team lead', 2, 10, TO_DATE('04.09.2018', 'DD.MM.YYYY'), NULL, 6000, 0.035);
INSERT INTO staff (staff_id, staff_no, first_name, last_name, email, job_title, manager_id, region_id, hired, left_on, salary, commission)
VALUES (17, 'E00130', 'Kaja', 'Ruß', '', 'Team lead', 3, 11, DATE '2013-07-17', NULL, 6100, NULL);
INSERT INTO staff (staff_id, staff_no, first_name, last_name, email, job_title, manager_id, region_id, hired, left_on, salary, commission)
VALUES (18, 'E00137', 'Inês', 'Ruß', '', 'Team lead', 4, 3, DATE '2011-08-19', NULL, 5950, 0.07);
INSERT INTO staff (staff_id, staff_no, first_name, last_name, email, job_title, manager_id, region_id, hired, left_on, salary, commission)
VALUES (19, 'E00144', 'Mia', q'[D'Angelo]', 'mia.19@netops.example', 'Team lead', 5, 4, TO_DATE('03.10.2009', 'DD.MM.YYYY'), NULL, 5650, NULL);
INSERT INTO staff (staff_id, staff_no, first_name, last_name, email, job_title, manager_id, region_id, hired, left_on, salary, commission)
VALUES (20, 'E00151', 'Chloé', 'Ekström', '', 'Team lead', 2, 5, DATE '2011-10-21', NULL, 5500, NULL);
INSERT INTO staff (staff_id, staff_no, first_name, last_name, email, job_title, manager_id, region_id, hired, left_on, salary, commission)
VALUES (21, 'E00158', 'Oya', 'smith', NULL, 'Technician', 20, 5, DATE '2015-07-09', DATE '2015-09-16', 2800, NULL);
INSERT INTO staff (staff_id, staff_no, first_name, last_name, email, job_title, manager_id, region_id, hired, left_on, salary, commission)
VALUES (22, 'E00165', 'Inês', 'Zając', 'Inês.22@netops.example', 'Planner', 12, 6, TO_DATE('14.06.2023', 'DD.MM.YYYY'), NULL, 3650, NULL);
INSERT INTO staff (staff_id, staff_no, first_name, last_name, email, job_title, manager_id, region_id, hired, left_on, salary, commission)
VALUES (23, 'E00172', 'Ada', 'Kowalski', 'ada.23@netops.example', 'Planner', 8, 11, DATE '2022-04-06', NULL, 4400, NULL);
INSERT INTO staff (staff_id, staff_no, first_name, last_name, email, job_title, manager_id, region_id, hired, left_on, salary, commission)
VALUES (24, 'E00179', 'Björn', 'Zając', 'Björn.24@netops.example', 'Technician', 18, 3, DATE '2016-08-12', DATE '2016-10-12', 2750, NULL);
INSERT INTO staff (staff_id, staff_no, first_name, last_name, email, job_title, manager_id, region_id, hired, left_on, salary, commission)
VALUES (25, 'E00186', 'Pia', 'Weiß', 'Pia.25@netops.example', 'Technician', 13, 7, TO_DATE('15.10.2016', 'DD.MM.YYYY'), NULL, 3550, NULL);
INSERT INTO staff (staff_id, staff_no, first_name, last_name, email, job_title, manager_id, region_id, hired, left_on, salary, commission)
VALUES (26, 'E00193', 'Chloé', 'Abel', 'chloé.26@netops.example', 'Technician', 15, 9, DATE '2016-08-11', NULL, 3350, NULL);
INSERT INTO staff (staff_id, staff_no, first_name, last_name, email, job_title, manager_id, region_id, hired, left_on, salary, commission)
VALUES (27, 'E00200', 'Łucja', 'smith', 'łucja.27@netops.example', 'Technician', 10, 4, DATE '2013-03-30', DATE '2013-08-12', 3250, NULL);
INSERT INTO staff (staff_id, staff_no, first_name, last_name, email, job_title, manager_id, region_id, hired, left_on, salary, commission)
VALUES (28, 'E00207', 'José', 'Pereira', 'José.28@netops.example', 'Planner', 11, 5, TO_DATE('22.11.2010', 'DD.MM.YYYY'), NULL, 4000, NULL);
INSERT INTO staff (staff_id, staff_no, first_name, last_name, email, job_title, manager_id, region_id, hired, left_on, salary, commission)
VALUES (29, 'E00214', 'Nils', 'Smith', 'Nils.29@netops.example', 'Planner', 13, 7, DATE '2008-08-16', NULL, 3600, NULL);
INSERT INTO staff (staff_id, staff_no, first_name, last_name, email, job_title, manager_id, region_id, hired, left_on, salary, commission)
VALUES (30, 'E00221', 'Kaja', 'Weiß', 'kaja.30@netops.example', 'Technician', 6, 9, DATE '2021-10-15', NULL, 2750, NULL);
INSERT INTO staff (staff_id, staff_no, first_name, last_name, email, job_title, manager_id, region_id, hired, left_on, salary, commission)
VALUES (31, 'E00228', 'Mia', 'Müller', 'mia.31@netops.example', 'Technician', 7, 10, TO_DATE('18.10.2017', 'DD.MM.YYYY'), NULL, 3550, NULL);
INSERT INTO staff (staff_id, staff_no, first_name, last_name, email, job_title, manager_id, region_id, hired, left_on, salary, commission)
VALUES (32, 'E00235', 'Mia', 'García', 'Mia.32@netops.example', 'Technician', 8, 11, DATE '2018-12-28', NULL, 3400, NULL);
INSERT INTO staff (staff_id, staff_no, first_name, last_name, email, job_title, manager_id, region_id, hired, left_on, salary, commission)
VALUES (33, 'E00242', 'Pia', 'Kowalski', 'pia.33@netops.example', 'Planner', 14, 8, DATE '2013-10-17', NULL, 3850, NULL);
INSERT INTO staff (staff_id, staff_no, first_name, last_name, email, job_title, manager_id, region_id, hired, left_on, salary, commission)
VALUES (34, 'E00249', 'Nils', 'Ekström', 'nils.34@netops.example', 'Technician', 19, 4, TO_DATE('14.02.2014', 'DD.MM.YYYY'), NULL, 3200, 0.045);
INSERT INTO staff (staff_id, staff_no, first_name, last_name, email, job_title, manager_id, region_id, hired, left_on, salary, commission)
VALUES (35, 'E00256', 'Pia', 'Nguyễn', 'Pia.35@netops.example', 'Technician', 14, 8, DATE '2023-12-31', NULL, 3350, NULL);
INSERT INTO staff (staff_id, staff_no, first_name, last_name, email, job_title, manager_id, region_id, hired, left_on, salary, commission)
VALUES (36, 'E00263', 'Łucja', 'Smith', 'łucja.36@netops.example', 'Planner', 6, 9, DATE '2023-12-29', NULL, 3600, 0.06);
INSERT INTO staff (staff_id, staff_no, first_name, last_name, email, job_title, manager_id, region_id, hired, left_on, salary, commission)
VALUES (37, 'E00270', 'Hana', 'Nguyễn', 'Hana.37@netops.example', 'Planner', 12, 6, TO_DATE('15.07.2013', 'DD.MM.YYYY'), NULL, 3750, .085);
INSERT INTO staff (staff_id, staff_no, first_name, last_name, email, job_title, manager_id, region_id, hired, left_on, salary, commission)
VALUES (38, 'E00277', 'Eoin', 'Pereira', 'Eoin.38@netops.example', 'Desk agent', 6, 9, DATE '2009-08-01', NULL, 2300, NULL);
INSERT INTO staff (staff_id, staff_no, first_name, last_name, email, job_title, manager_id, region_id, hired, left_on, salary, commission)
VALUES (39, 'E00284', 'Eoin', 'García', 'Eoin.39@netops.example', 'Planner', 13, 7, DATE '2021-05-16', NULL, NULL, NULL);
INSERT INTO staff (staff_id, staff_no, first_name, last_name, email, job_title, manager_id, region_id, hired, left_on, salary, commission)
VALUES (40, 'E00291', 'Oya', 'van Dijk', NULL, 'Technician', 14, 8, TO_DATE('26.03.2009', 'DD.MM.YYYY'), TO_DATE('31.05.2009', 'DD.MM.YYYY'), 3100, NULL);
INSERT INTO staff (staff_id, staff_no, first_name, last_name, email, job_title, manager_id, region_id, hired, left_on, salary, commission)
VALUES (41, 'E00298', 'Tove', 'Weiß', 'tove.41@netops.example', 'Technician', 8, 11, DATE '2019-05-03', NULL, 3600, .03);
INSERT INTO staff (staff_id, staff_no, first_name, last_name, email, job_title, manager_id, region_id, hired, left_on, salary, commission)
VALUES (42, 'E00305', 'José', 'Brandt', 'josé.42@netops.example', 'Desk agent', 15, 9, DATE '2009-03-28', NULL, 2600, 0.085);
INSERT INTO staff (staff_id, staff_no, first_name, last_name, email, job_title, manager_id, region_id, hired, left_on, salary, commission)
VALUES (43, 'E00312', 'Grzegorz', 'Weiß', NULL, 'Technician', 16, 10, TO_DATE('03.08.2024', 'DD.MM.YYYY'), NULL, 3000, 0.085);
INSERT INTO staff (staff_id, staff_no, first_name, last_name, email, job_title, manager_id, region_id, hired, left_on, salary, commission)
VALUES (44, 'E00319', 'Oya', 'Ekström', NULL, 'Technician', 10, 4, DATE '2023-02-17', DATE '2023-05-11', 2750, NULL);
INSERT INTO staff (staff_id, staff_no, first_name, last_name, email, job_title, manager_id, region_id, hired, left_on, salary, commission)
VALUES (45, 'E00326', 'Hana', 'Vogt', '', 'Technician', 20, 5, DATE '2014-06-28', NULL, 2950, NULL);
INSERT INTO staff (staff_id, staff_no, first_name, last_name, email, job_title, manager_id, region_id, hired, left_on, salary, commission)
VALUES (46, 'E00333', 'Chloé', 'Öztürk', NULL, 'Technician', 18, 3, TO_DATE('08.10.2020', 'DD.MM.YYYY'), NULL, 3650, 0.06);
INSERT INTO staff (staff_id, staff_no, first_name, last_name, email, job_title, manager_id, region_id, hired, left_on, salary, commission)
VALUES (47, 'E00340', 'Inês', 'Ruß', '', 'Planner', 20, 5, DATE '2019-09-19', NULL, 3550, NULL);
INSERT INTO staff (staff_id, staff_no, first_name, last_name, email, job_title, manager_id, region_id, hired, left_on, salary, commission)
VALUES (48, 'E00347', 'José', 'Ekström', '', 'Technician', 13, 7, DATE '2015-08-08', NULL, 3250, 0.015);
INSERT INTO staff (staff_id, staff_no, first_name, last_name, email, job_title, manager_id, region_id, hired, left_on, salary, commission)
VALUES (49, 'E00354', 'Dmitri', q'[D'Angelo]', '', 'Technician', 20, 5, TO_DATE('20.04.2021', 'DD.MM.YYYY'), NULL, 3600, .03);
INSERT INTO staff (staff_id, staff_no, first_name, last_name, email, job_title, manager_id, region_id, hired, left_on, salary, commission)
VALUES (50, 'E00361', 'Ada', 'Nguyễn', 'ada.50@netops.example', 'Technician', 8, 11, DATE '2018-08-23', DATE '2018-09-22', 3300, 0.035);
INSERT INTO staff (staff_id, staff_no, first_name, last_name, email, job_title, manager_id, region_id, hired, left_on, salary, commission)
VALUES (51, 'E00368', 'Nils', 'Zając', NULL, 'Desk agent', 13, 7, DATE '2024-09-08', NULL, 2950, 0.04);
INSERT INTO staff (staff_id, staff_no, first_name, last_name, email, job_title, manager_id, region_id, hired, left_on, salary, commission)
VALUES (52, 'E00375', 'Róisín', 'Weiß', 'Róisín.52@netops.example', 'Technician', 20, 5, TO_DATE('03.06.2009', 'DD.MM.YYYY'), NULL, 3300, NULL);
INSERT INTO staff (staff_id, staff_no, first_name, last_name, email, job_title, manager_id, region_id, hired, left_on, salary, commission)
VALUES (53, 'E00382', 'José', 'Quist', '', 'Desk agent', 11, 5, DATE '2010-10-27', DATE '2011-03-13', NULL, NULL);
INSERT INTO staff (staff_id, staff_no, first_name, last_name, email, job_title, manager_id, region_id, hired, left_on, salary, commission)
VALUES (54, 'E00389', 'Søren', 'D''Angelo', 'søren.54@netops.example', 'Technician', 11, 5, DATE '2016-01-17', NULL, 3500, NULL);
INSERT INTO staff (staff_id, staff_no, first_name, last_name, email, job_title, manager_id, region_id, hired, left_on, salary, commission)
VALUES (55, 'E00396', 'Róisín', q'[D'Angelo]', NULL, 'Technician', 7, 10, TO_DATE('29.12.2021', 'DD.MM.YYYY'), NULL, NULL, 0.1);
INSERT INTO staff (staff_id, staff_no, first_name, last_name, email, job_title, manager_id, region_id, hired, left_on, salary, commission)
VALUES (56, 'E00403', 'Grzegorz', 'Öztürk', NULL, 'Desk agent', 18, 3, DATE '2018-07-12', NULL, 2650, NULL);
INSERT INTO staff (staff_id, staff_no, first_name, last_name, email, job_title, manager_id, region_id, hired, left_on, salary, commission)
VALUES (57, 'E00410', 'Oya', 'Fuchs', '', 'Technician', 19, 4, DATE '2008-10-07', DATE '2008-12-26', NULL, NULL);
INSERT INTO staff (staff_id, staff_no, first_name, last_name, email, job_title, manager_id, region_id, hired, left_on, salary, commission)
VALUES (58, 'E00417', 'Ada', 'Kowalski', 'ada.58@netops.example', 'Technician', 8, 11, TO_DATE('30.10.2012', 'DD.MM.YYYY'), NULL, 2700, NULL);
INSERT INTO staff (staff_id, staff_no, first_name, last_name, email, job_title, manager_id, region_id, hired, left_on, salary, commission)
VALUES (59, 'E00424', 'Róisín', 'Brandt', '', 'Planner', 20, 5, DATE '2011-04-07', DATE '2011-09-14', 3550, NULL);
INSERT INTO staff (staff_id, staff_no, first_name, last_name, email, job_title, manager_id, region_id, hired, left_on, salary, commission)
VALUES (60, 'E00431', 'Hana', 'Nguyễn', NULL, 'Technician', 10, 4, DATE '2021-05-25', NULL, 3650, 0.085);
INSERT INTO staff (staff_id, staff_no, first_name, last_name, email, job_title, manager_id, region_id, hired, left_on, salary, commission)
VALUES (61, 'E00438', 'José', 'Jansen', 'josé.61@netops.example', 'Technician', 8, 11, TO_DATE('06.09.2010', 'DD.MM.YYYY'), NULL, 3150, .065);
INSERT INTO staff (staff_id, staff_no, first_name, last_name, email, job_title, manager_id, region_id, hired, left_on, salary, commission)
VALUES (62, 'E00445', 'Inês', 'O''Hara', 'Inês.62@netops.example', 'Planner', 10, 4, DATE '2023-08-28', NULL, 4100, NULL);
INSERT INTO staff (staff_id, staff_no, first_name, last_name, email, job_title, manager_id, region_id, hired, left_on, salary, commission)
VALUES (63, 'E00452', 'Mia', 'Quist', NULL, 'Technician', 13, 7, DATE '2015-03-10', NULL, NULL, 0.07);
INSERT INTO staff (staff_id, staff_no, first_name, last_name, email, job_title, manager_id, region_id, hired, left_on, salary, commission)
VALUES (64, 'E00459', 'Róisín', 'Weiß', NULL, 'Technician', 17, 11, TO_DATE('07.05.2016', 'DD.MM.YYYY'), NULL, 3450, 0.07);
INSERT INTO staff (staff_id, staff_no, first_name, last_name, email, job_title, manager_id, region_id, hired, left_on, salary, commission)
VALUES (65, 'E00466', 'Hana', 'Kowalski', 'Hana.65@netops.example', 'Technician', 17, 11, DATE '2011-09-06', NULL, NULL, .04);
INSERT INTO staff (staff_id, staff_no, first_name, last_name, email, job_title, manager_id, region_id, hired, left_on, salary, commission)
VALUES (66, 'E00473', 'Dmitri', 'smith', '', 'Technician', 16, 10, DATE '2024-02-12', NULL, 3100, NULL);
INSERT INTO staff (staff_id, staff_no, first_name, last_name, email, job_title, manager_id, region_id, hired, left_on, salary, commission)
VALUES (67, 'E00480', 'Mia', 'Jansen', '', 'Technician', 7, 10, TO_DATE('15.06.2024', 'DD.MM.YYYY'), NULL, NULL, 0.095);
INSERT INTO staff (staff_id, staff_no, first_name, last_name, email, job_title, manager_id, region_id, hired, left_on, salary, commission)
VALUES (68, 'E00487', 'Róisín', 'Zając', 'Róisín.68@netops.example', 'Planner', 7, 10, DATE '2012-11-20', NULL, 4000, NULL);
INSERT INTO staff (staff_id, staff_no, first_name, last_name, email, job_title, manager_id, region_id, hired, left_on, salary, commission)
VALUES (69, 'E00494', 'Søren', 'Abel', 'Søren.69@netops.example', 'Desk agent', 11, 5, DATE '2011-04-03', NULL, 3100, NULL);
INSERT INTO staff (staff_id, staff_no, first_name, last_name, email, job_title, manager_id, region_id, hired, left_on, salary, commission)
VALUES (70, 'E00501', 'Chloé', 'van Dijk', '', 'Technician', 19, 4, TO_DATE('22.09.2015', 'DD.MM.YYYY'), NULL, 3650, 0.055);
INSERT INTO staff (staff_id, staff_no, first_name, last_name, email, job_title, manager_id, region_id, hired, left_on, salary, commission)
VALUES (71, 'E00508', 'Dmitri', 'Abel', 'Dmitri.71@netops.example', 'Technician', 9, 3, DATE '2010-03-31', DATE '2010-07-05', 3500, NULL);
INSERT INTO staff (staff_id, staff_no, first_name, last_name, email, job_title, manager_id, region_id, hired, left_on, salary, commission)
VALUES (72, 'E00515', 'Søren', 'O''Hara', 'Søren.72@netops.example', 'Planner', 6, 9, DATE '2015-05-15', NULL, 3950, 0.055);
INSERT INTO staff (staff_id, staff_no, first_name, last_name, email, job_title, manager_id, region_id, hired, left_on, salary, commission)
VALUES (73, 'E00522', 'Kaja', 'Vogt', 'Kaja.73@netops.example', 'Desk agent', 7, 10, TO_DATE('29.01.2021', 'DD.MM.YYYY'), NULL, 3250, NULL);
INSERT INTO staff (staff_id, staff_no, first_name, last_name, email, job_title, manager_id, region_id, hired, left_on, salary, commission)
VALUES (74, 'E00529', 'Fatma', 'Abel', NULL, 'Technician', 17, 11, DATE '2017-11-03', NULL, 3350, NULL);
INSERT INTO staff (staff_id, staff_no, first_name, last_name, email, job_title, manager_id, region_id, hired, left_on, salary, commission)
VALUES (75, 'E00536', 'Inês', 'Brandt', '', 'Technician', 9, 3, DATE '2021-02-14', NULL, 3450, NULL);
INSERT INTO staff (staff_id, staff_no, first_name, last_name, email, job_title, manager_id, region_id, hired, left_on, salary, commission)
VALUES (76, 'E00543', 'Róisín', 'Müller', '', 'Desk agent', 10, 4, TO_DATE('13.11.2022', 'DD.MM.YYYY'), NULL, 3300, NULL);
INSERT INTO staff (staff_id, staff_no, first_name, last_name, email, job_title, manager_id, region_id, hired, left_on, salary, commission)
VALUES (77, 'E00550', 'Kaja', 'Weiß', NULL, 'Desk agent', 16, 10, DATE '2015-08-17', NULL, 3200, NULL);
INSERT INTO staff (staff_id, staff_no, first_name, last_name, email, job_title, manager_id, region_id, hired, left_on, salary, commission)
VALUES (78, 'E00557', 'Chloé', 'Vogt', '', 'Technician', 7, 10, DATE '2010-09-27', NULL, 3000, NULL);
INSERT INTO staff (staff_id, staff_no, first_name, last_name, email, job_title, manager_id, region_id, hired, left_on, salary, commission)
VALUES (79, 'E00564', 'Dmitri', 'Müller', '', 'Technician', 9, 3, TO_DATE('07.11.2009', 'DD.MM.YYYY'), NULL, 3650, NULL);
INSERT INTO staff (staff_id, staff_no, first_name, last_name, email, job_title, manager_id, region_id, hired, left_on, salary, commission)
VALUES (80, 'E00571', 'Chloé', 'Ekström', NULL, 'Planner', 8, 11, DATE '2013-07-06', NULL, 4450, NULL);
INSERT INTO staff (staff_id, staff_no, first_name, last_name, email, job_title, manager_id, region_id, hired, left_on, salary, commission)
VALUES (81, 'E00578', 'Hana', 'Weiß', 'hana.81@netops.example', 'Technician', 13, 7, DATE '2019-03-25', NULL, 3650, NULL);
INSERT INTO staff (staff_id, staff_no, first_name, last_name, email, job_title, manager_id, region_id, hired, left_on, salary, commission)
VALUES (82, 'E00585', 'Róisín', 'García', 'Róisín.82@netops.example', 'Technician', 20, 5, TO_DATE('10.11.2022', 'DD.MM.YYYY'), NULL, 3650, 0.07);
INSERT INTO staff (staff_id, staff_no, first_name, last_name, email, job_title, manager_id, region_id, hired, left_on, salary, commission)
VALUES (83, 'E00592', 'José', 'Abel', NULL, 'Desk agent', 20, 5, DATE '2017-04-21', NULL, 2850, NULL);
INSERT INTO staff (staff_id, staff_no, first_name, last_name, email, job_title, manager_id, region_id, hired, left_on, salary, commission)
VALUES (84, 'E00599', 'Hana', 'Čapek', NULL, 'Technician', 7, 10, DATE '2022-11-05', NULL, 3000, 0.01);
INSERT INTO staff (staff_id, staff_no, first_name, last_name, email, job_title, manager_id, region_id, hired, left_on, salary, commission)
VALUES (85, 'E00606', 'Oya', 'Nguyễn', '', 'Planner', 13, 7, TO_DATE('16.01.2024', 'DD.MM.YYYY'), NULL, 4000, NULL);
INSERT INTO staff (staff_id, staff_no, first_name, last_name, email, job_title, manager_id, region_id, hired, left_on, salary, commission)
VALUES (86, 'E00613', 'Pia', 'Fuchs', 'Pia.86@netops.example', 'Technician', 10, 4, DATE '2024-02-09', NULL, 3600, NULL);
INSERT INTO staff (staff_id, staff_no, first_name, last_name, email, job_title, manager_id, region_id, hired, left_on, salary, commission)
VALUES (87, 'E00620', 'Róisín', 'Öztürk', NULL, 'Planner', 7, 10, DATE '2015-04-16', NULL, 3950, NULL);
INSERT INTO staff (staff_id, staff_no, first_name, last_name, email, job_title, manager_id, region_id, hired, left_on, salary, commission)
VALUES (88, 'E00627', 'Ada', 'Lévy', 'Ada.88@netops.example', 'Desk agent', 14, 8, TO_DATE('04.08.2010', 'DD.MM.YYYY'), NULL, 2300, NULL);
INSERT INTO staff (staff_id, staff_no, first_name, last_name, email, job_title, manager_id, region_id, hired, left_on, salary, commission)
VALUES (89, 'E00634', 'Róisín', 'Brandt', NULL, 'Planner', 19, 4, DATE '2023-11-26', NULL, 4050, .075);
INSERT INTO staff (staff_id, staff_no, first_name, last_name, email, job_title, manager_id, region_id, hired, left_on, salary, commission)
VALUES (90, 'E00641', 'Eoin', 'Tanaka', '', 'Planner', 19, 4, DATE '2013-07-07', NULL, 3550, NULL);
INSERT INTO staff (staff_id, staff_no, first_name, last_name, email, job_title, manager_id, region_id, hired, left_on, salary, commission)
VALUES (91, 'E00648', 'Quentin', 'Ekström', 'Quentin.91@netops.example', 'Technician', 20, 5, TO_DATE('22.05.2008', 'DD.MM.YYYY'), NULL, NULL, NULL);
INSERT INTO staff (staff_id, staff_no, first_name, last_name, email, job_title, manager_id, region_id, hired, left_on, salary, commission)
VALUES (92, 'E00655', 'Ada', 'Smith', NULL, 'Technician', 7, 10, DATE '2023-03-20', NULL, 3300, NULL);
INSERT INTO staff (staff_id, staff_no, first_name, last_name, email, job_title, manager_id, region_id, hired, left_on, salary, commission)
VALUES (93, 'E00662', 'Björn', 'Ibsen', 'björn.93@netops.example', 'Technician', 15, 9, DATE '2024-03-29', NULL, 3300, .015);
INSERT INTO staff (staff_id, staff_no, first_name, last_name, email, job_title, manager_id, region_id, hired, left_on, salary, commission)
VALUES (94, 'E00669', 'Fatma', 'Vogt', 'Fatma.94@netops.example', 'Technician', 18, 3, TO_DATE('12.09.2012', 'DD.MM.YYYY'), NULL, 3200, 0.035);
INSERT INTO staff (staff_id, staff_no, first_name, last_name, email, job_title, manager_id, region_id, hired, left_on, salary, commission)
VALUES (95, 'E00676', 'Róisín', 'Zając', 'Róisín.95@netops.example', 'Desk agent', 19, 4, DATE '2016-03-19', NULL, 2350, 0.085);
INSERT INTO staff (staff_id, staff_no, first_name, last_name, email, job_title, manager_id, region_id, hired, left_on, salary, commission)
VALUES (96, 'E00683', 'Eoin', 'Brandt', '', 'Technician', 9, 3, DATE '2023-12-05', NULL, 3500, NULL);
INSERT INTO staff (staff_id, staff_no, first_name, last_name, email, job_title, manager_id, region_id, hired, left_on, salary, commission)
VALUES (97, 'E00690', 'Hana', 'Ekström', '', 'Planner', 7, 10, TO_DATE('14.02.2013', 'DD.MM.YYYY'), NULL, 4050, NULL);
INSERT INTO staff (staff_id, staff_no, first_name, last_name, email, job_title, manager_id, region_id, hired, left_on, salary, commission)
VALUES (98, 'E00697', 'Eoin', 'Weiß', 'eoin.98@netops.example', 'Planner', 7, 10, DATE '2024-05-11', NULL, 4450, NULL);
INSERT INTO staff (staff_id, staff_no, first_name, last_name, email, job_title, manager_id, region_id, hired, left_on, salary, commission)
VALUES (99, 'E00704', 'Ada', 'Kowalski', 'Ada.99@netops.example', 'Technician', 12, 6, DATE '2009-04-15', DATE '2009-07-05', 2750, 0.09);
INSERT INTO staff (staff_id, staff_no, first_name, last_name, email, job_title, manager_id, region_id, hired, left_on, salary, commission)
VALUES (100, 'E00711', 'Eoin', 'Abel', 'Eoin.100@netops.example', 'Desk agent', 15, 9, TO_DATE('21.12.2023', 'DD.MM.YYYY'), NULL, 3050, NULL);

/* 100 rows so far */
INSERT INTO staff (staff_id, staff_no, first_name, last_name, email, job_title, manager_id, region_id, hired, left_on, salary, commission)
VALUES (101, 'E00718', 'Björn', 'Nguyễn', '', 'Technician', 13, 7, DATE '2012-04-18', NULL, 3650, NULL);
INSERT INTO staff (staff_id, staff_no, first_name, last_name, email, job_title, manager_id, region_id, hired, left_on, salary, commission)
VALUES (102, 'E00725', 'Grzegorz', 'Vogt', 'Grzegorz.102@netops.example', 'Planner', 7, 10, DATE '2013-04-20', NULL, 3600, NULL);
INSERT INTO staff (staff_id, staff_no, first_name, last_name, email, job_title, manager_id, region_id, hired, left_on, salary, commission)
VALUES (103, 'E00732', 'Tove', 'Abel', 'Tove.103@netops.example', 'Planner', 20, 5, TO_DATE('17.02.2011', 'DD.MM.YYYY'), NULL, 4150, NULL);
INSERT INTO staff (staff_id, staff_no, first_name, last_name, email, job_title, manager_id, region_id, hired, left_on, salary, commission)
VALUES (104, 'E00739', 'Quentin', 'Ünal', '', 'Planner', 7, 10, DATE '2011-08-27', NULL, 4450, 0.095);
INSERT INTO staff (staff_id, staff_no, first_name, last_name, email, job_title, manager_id, region_id, hired, left_on, salary, commission)
VALUES (105, 'E00746', 'Chloé', 'Abel', '', 'Planner', 13, 7, DATE '2010-08-02', NULL, 3650, NULL);
INSERT INTO staff (staff_id, staff_no, first_name, last_name, email, job_title, manager_id, region_id, hired, left_on, salary, commission)
VALUES (106, 'E00753', 'Oya', 'Öztürk', 'oya.106@netops.example', 'Desk agent', 16, 10, TO_DATE('30.09.2023', 'DD.MM.YYYY'), NULL, NULL, 0.025);
INSERT INTO staff (staff_id, staff_no, first_name, last_name, email, job_title, manager_id, region_id, hired, left_on, salary, commission)
VALUES (107, 'E00760', 'Grzegorz', 'Smith', 'Grzegorz.107@netops.example', 'Desk agent', 12, 6, DATE '2021-02-14', NULL, 2350, 0.01);
INSERT INTO staff (staff_id, staff_no, first_name, last_name, email, job_title, manager_id, region_id, hired, left_on, salary, commission)
VALUES (108, 'E00767', 'Björn', 'Zając', 'björn.108@netops.example', 'Desk agent', 10, 4, DATE '2022-12-31', NULL, 3050, NULL);
INSERT INTO staff (staff_id, staff_no, first_name, last_name, email, job_title, manager_id, region_id, hired, left_on, salary, commission)
VALUES (109, 'E00774', 'Oya', 'Nguyễn', '', 'Technician', 20, 5, TO_DATE('29.12.2023', 'DD.MM.YYYY'), NULL, 3250, .08);
INSERT INTO staff (staff_id, staff_no, first_name, last_name, email, job_title, manager_id, region_id, hired, left_on, salary, commission)
VALUES (110, 'E00781', 'Grzegorz', 'Vogt', '', 'Technician', 8, 11, DATE '2017-01-18', NULL, 2700, NULL);
INSERT INTO staff (staff_id, staff_no, first_name, last_name, email, job_title, manager_id, region_id, hired, left_on, salary, commission)
VALUES (111, 'E00788', 'José', 'Öztürk', NULL, 'Desk agent', 14, 8, DATE '2016-10-25', DATE '2017-01-27', 3100, NULL);
INSERT INTO staff (staff_id, staff_no, first_name, last_name, email, job_title, manager_id, region_id, hired, left_on, salary, commission)
VALUES (112, 'E00795', 'Łucja', 'Ruß', NULL, 'Desk agent', 18, 3, TO_DATE('14.11.2019', 'DD.MM.YYYY'), NULL, 2300, NULL);
INSERT INTO staff (staff_id, staff_no, first_name, last_name, email, job_title, manager_id, region_id, hired, left_on, salary, commission)
VALUES (113, 'E00802', 'Björn', 'Ibsen', 'Björn.113@netops.example', 'Technician', 9, 3, DATE '2010-11-28', NULL, 3050, NULL);
INSERT INTO staff (staff_id, staff_no, first_name, last_name, email, job_title, manager_id, region_id, hired, left_on, salary, commission)
VALUES (114, 'E00809', 'Pia', 'Ünal', 'pia.114@netops.example', 'Technician', 16, 10, DATE '2013-01-05', NULL, 3150, NULL);
INSERT INTO staff (staff_id, staff_no, first_name, last_name, email, job_title, manager_id, region_id, hired, left_on, salary, commission)
VALUES (115, 'E00816', 'Inês', 'Ruß', NULL, 'Planner', 19, 4, TO_DATE('25.10.2020', 'DD.MM.YYYY'), NULL, 3900, NULL);
INSERT INTO staff (staff_id, staff_no, first_name, last_name, email, job_title, manager_id, region_id, hired, left_on, salary, commission)
VALUES (116, 'E00823', 'Nils', 'O''Hara', 'Nils.116@netops.example', 'Technician', 11, 5, DATE '2010-12-11', NULL, NULL, 0.025);
INSERT INTO staff (staff_id, staff_no, first_name, last_name, email, job_title, manager_id, region_id, hired, left_on, salary, commission)
VALUES (117, 'E00830', 'Søren', 'Lévy', 'Søren.117@netops.example', 'Technician', 10, 4, DATE '2011-12-07', NULL, 2700, .05);
INSERT INTO staff (staff_id, staff_no, first_name, last_name, email, job_title, manager_id, region_id, hired, left_on, salary, commission)
VALUES (118, 'E00837', 'Mia', 'Pereira', NULL, 'Technician', 9, 3, TO_DATE('15.05.2012', 'DD.MM.YYYY'), NULL, 3700, NULL);
INSERT INTO staff (staff_id, staff_no, first_name, last_name, email, job_title, manager_id, region_id, hired, left_on, salary, commission)
VALUES (119, 'E00844', 'Fatma', 'Abel', 'fatma.119@netops.example', 'Desk agent', 12, 6, DATE '2018-02-14', NULL, 2850, NULL);
INSERT INTO staff (staff_id, staff_no, first_name, last_name, email, job_title, manager_id, region_id, hired, left_on, salary, commission)
VALUES (120, 'E00851', 'Tove', 'Vogt', 'tove.120@netops.example', 'Technician', 15, 9, DATE '2021-12-26', NULL, NULL, NULL);

COMMIT;
