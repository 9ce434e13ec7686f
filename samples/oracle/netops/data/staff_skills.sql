-- Rows of STAFF_SKILLS; made by data/generate.py, not by hand.

INSERT ALL
  INTO staff_skills (staff_id, skill_code, grade, acquired, remark) VALUES (21, 'FIBRE', 3, TO_DATE('24.02.2017', 'DD.MM.YYYY'), NULL)
  INTO staff_skills (staff_id, skill_code, grade, acquired, remark) VALUES (21, 'TOWER', 3, DATE '2019-01-24', '')
  INTO staff_skills (staff_id, skill_code, grade, acquired, remark) VALUES (21, 'RADIO', 1, DATE '2024-05-28', '')
  INTO staff_skills (staff_id, skill_code, grade, acquired, remark) VALUES (22, 'FIBRE', 4, TO_DATE('18.04.2020', 'DD.MM.YYYY'), 'indoor only')
  INTO staff_skills (staff_id, skill_code, grade, acquired, remark) VALUES (22, 'POWER', 4, DATE '2015-02-12', NULL)
  INTO staff_skills (staff_id, skill_code, grade, acquired, remark) VALUES (23, 'TOWER', 2, DATE '2021-12-29', 'refresh in 2026')
  INTO staff_skills (staff_id, skill_code, grade, acquired, remark) VALUES (23, 'POWER', 1, TO_DATE('21.03.2021', 'DD.MM.YYYY'), '')
  INTO staff_skills (staff_id, skill_code, grade, acquired, remark) VALUES (23, 'COOLING', 1, DATE '2018-10-09', NULL)
  INTO staff_skills (staff_id, skill_code, grade, acquired, remark) VALUES (23, 'FORKLIFT', 2, DATE '2019-04-12', NULL)
  INTO staff_skills (staff_id, skill_code, grade, acquired, remark) VALUES (24, 'FIBRE', 3, TO_DATE('07.01.2023', 'DD.MM.YYYY'), 'indoor only')
SELECT * FROM dual;

INSERT ALL
  INTO staff_skills (staff_id, skill_code, grade, acquired, remark) VALUES (24, 'TOWER', 2, DATE '2024-10-05', NULL)
  INTO staff_skills (staff_id, skill_code, grade, acquired, remark) VALUES (24, 'RADIO', 4, DATE '2015-12-07', 'indoor only')
  INTO staff_skills (staff_id, skill_code, grade, acquired, remark) VALUES (24, 'FORKLIFT', 2, TO_DATE('25.03.2018', 'DD.MM.YYYY'), NULL)
  INTO staff_skills (staff_id, skill_code, grade, acquired, remark) VALUES (25, 'TOWER', 2, DATE '2024-10-26', '')
  INTO staff_skills (staff_id, skill_code, grade, acquired, remark) VALUES (25, 'RADIO', 1, DATE '2017-11-14', NULL)
  INTO staff_skills (staff_id, skill_code, grade, acquired, remark) VALUES (26, 'FIBRE', 1, TO_DATE('27.10.2020', 'DD.MM.YYYY'), 'refresh in 2026')
  INTO staff_skills (staff_id, skill_code, grade, acquired, remark) VALUES (26, 'FORKLIFT', 4, NULL, 'indoor only')
  INTO staff_skills (staff_id, skill_code, grade, acquired, remark) VALUES (27, 'FIBRE', 1, DATE '2015-04-30', 'refresh in 2026')
  INTO staff_skills (staff_id, skill_code, grade, acquired, remark) VALUES (27, 'TOWER', 3, NULL, 'refresh in 2026')
  INTO staff_skills (staff_id, skill_code, grade, acquired, remark) VALUES (27, 'RADIO', 3, DATE '2015-02-21', NULL)
SELECT * FROM dual;

INSERT ALL
  INTO staff_skills (staff_id, skill_code, grade, acquired, remark) VALUES (27, 'COOLING', 2, NULL, '')
  INTO staff_skills (staff_id, skill_code, grade, acquired, remark) VALUES (28, 'RADIO', 2, TO_DATE('24.06.2019', 'DD.MM.YYYY'), NULL)
  INTO staff_skills (staff_id, skill_code, grade, acquired, remark) VALUES (28, 'FORKLIFT', 5, DATE '2021-09-17', '')
  INTO staff_skills (staff_id, skill_code, grade, acquired, remark) VALUES (29, 'FIBRE', 5, DATE '2024-11-30', '')
  INTO staff_skills (staff_id, skill_code, grade, acquired, remark) VALUES (29, 'FIRSTAID', 1, TO_DATE('14.02.2023', 'DD.MM.YYYY'), NULL)
  INTO staff_skills (staff_id, skill_code, grade, acquired, remark) VALUES (30, 'RADIO', 1, DATE '2021-12-19', '')
  INTO staff_skills (staff_id, skill_code, grade, acquired, remark) VALUES (30, 'COOLING', 2, DATE '2023-03-20', 'refresh in 2026')
  INTO staff_skills (staff_id, skill_code, grade, acquired, remark) VALUES (30, 'FORKLIFT', 2, TO_DATE('10.09.2015', 'DD.MM.YYYY'), NULL)
  INTO staff_skills (staff_id, skill_code, grade, acquired, remark) VALUES (31, 'POWER', 2, DATE '2015-01-12', NULL)
  INTO staff_skills (staff_id, skill_code, grade, acquired, remark) VALUES (31, 'FORKLIFT', 3, DATE '2022-07-10', NULL)
SELECT * FROM dual;

INSERT ALL
  INTO staff_skills (staff_id, skill_code, grade, acquired, remark) VALUES (32, 'FIBRE', 1, TO_DATE('16.01.2021', 'DD.MM.YYYY'), '')
  INTO staff_skills (staff_id, skill_code, grade, acquired, remark) VALUES (32, 'POWER', 2, DATE '2015-09-21', 'refresh in 2026')
  INTO staff_skills (staff_id, skill_code, grade, acquired, remark) VALUES (32, 'COOLING', 4, DATE '2019-05-17', NULL)
  INTO staff_skills (staff_id, skill_code, grade, acquired, remark) VALUES (33, 'RADIO', 1, TO_DATE('08.11.2021', 'DD.MM.YYYY'), 'indoor only')
  INTO staff_skills (staff_id, skill_code, grade, acquired, remark) VALUES (33, 'COOLING', 4, DATE '2016-04-01', NULL)
  INTO staff_skills (staff_id, skill_code, grade, acquired, remark) VALUES (33, 'FIRSTAID', 4, DATE '2016-02-22', NULL)
  INTO staff_skills (staff_id, skill_code, grade, acquired, remark) VALUES (35, 'FIBRE', 4, TO_DATE('06.10.2019', 'DD.MM.YYYY'), NULL)
  INTO staff_skills (staff_id, skill_code, grade, acquired, remark) VALUES (35, 'COOLING', 5, DATE '2017-05-21', 'refresh in 2026')
  INTO staff_skills (staff_id, skill_code, grade, acquired, remark) VALUES (35, 'FORKLIFT', 2, DATE '2020-05-03', 'indoor only')
  INTO staff_skills (staff_id, skill_code, grade, acquired, remark) VALUES (36, 'RADIO', 2, TO_DATE('24.05.2021', 'DD.MM.YYYY'), '')
SELECT * FROM dual;

INSERT ALL
  INTO staff_skills (staff_id, skill_code, grade, acquired, remark) VALUES (36, 'POWER', 2, DATE '2022-12-27', NULL)
  INTO staff_skills (staff_id, skill_code, grade, acquired, remark) VALUES (37, 'RADIO', 5, DATE '2019-02-02', 'indoor only')
  INTO staff_skills (staff_id, skill_code, grade, acquired, remark) VALUES (37, 'POWER', 2, TO_DATE('19.08.2022', 'DD.MM.YYYY'), NULL)
  INTO staff_skills (staff_id, skill_code, grade, acquired, remark) VALUES (37, 'FIRSTAID', 3, DATE '2022-12-24', '')
  INTO staff_skills (staff_id, skill_code, grade, acquired, remark) VALUES (38, 'FIBRE', 1, DATE '2021-06-30', 'indoor only')
  INTO staff_skills (staff_id, skill_code, grade, acquired, remark) VALUES (38, 'RADIO', 2, NULL, '')
  INTO staff_skills (staff_id, skill_code, grade, acquired, remark) VALUES (38, 'POWER', 2, DATE '2018-11-03', '')
  INTO staff_skills (staff_id, skill_code, grade, acquired, remark) VALUES (38, 'COOLING', 2, DATE '2020-01-14', 'indoor only')
  INTO staff_skills (staff_id, skill_code, grade, acquired, remark) VALUES (38, 'FIRSTAID', 3, TO_DATE('30.11.2024', 'DD.MM.YYYY'), NULL)
  INTO staff_skills (staff_id, skill_code, grade, acquired, remark) VALUES (38, 'FORKLIFT', 2, DATE '2020-09-12', '')
SELECT * FROM dual;

INSERT ALL
  INTO staff_skills (staff_id, skill_code, grade, acquired, remark) VALUES (39, 'FIBRE', 2, NULL, 'indoor only')
  INTO staff_skills (staff_id, skill_code, grade, acquired, remark) VALUES (39, 'TOWER', 5, NULL, NULL)
  INTO staff_skills (staff_id, skill_code, grade, acquired, remark) VALUES (39, 'COOLING', 4, DATE '2017-09-05', 'refresh in 2026')
  INTO staff_skills (staff_id, skill_code, grade, acquired, remark) VALUES (39, 'FIRSTAID', 3, DATE '2021-07-26', NULL)
  INTO staff_skills (staff_id, skill_code, grade, acquired, remark) VALUES (39, 'FORKLIFT', 3, NULL, 'refresh in 2026')
  INTO staff_skills (staff_id, skill_code, grade, acquired, remark) VALUES (40, 'COOLING', 2, DATE '2020-01-10', 'refresh in 2026')
  INTO staff_skills (staff_id, skill_code, grade, acquired, remark) VALUES (41, 'RADIO', 2, DATE '2024-01-02', 'refresh in 2026')
  INTO staff_skills (staff_id, skill_code, grade, acquired, remark) VALUES (41, 'POWER', 5, TO_DATE('13.10.2024', 'DD.MM.YYYY'), NULL)
  INTO staff_skills (staff_id, skill_code, grade, acquired, remark) VALUES (42, 'FIBRE', 3, NULL, NULL)
  INTO staff_skills (staff_id, skill_code, grade, acquired, remark) VALUES (42, 'TOWER', 4, DATE '2015-07-14', '')
SELECT * FROM dual;

INSERT ALL
  INTO staff_skills (staff_id, skill_code, grade, acquired, remark) VALUES (42, 'FORKLIFT', 1, TO_DATE('05.11.2017', 'DD.MM.YYYY'), 'refresh in 2026')
  INTO staff_skills (staff_id, skill_code, grade, acquired, remark) VALUES (43, 'FIBRE', 3, NULL, 'indoor only')
  INTO staff_skills (staff_id, skill_code, grade, acquired, remark) VALUES (43, 'FIRSTAID', 3, DATE '2022-02-01', '')
  INTO staff_skills (staff_id, skill_code, grade, acquired, remark) VALUES (44, 'FIBRE', 5, TO_DATE('06.08.2020', 'DD.MM.YYYY'), NULL)
  INTO staff_skills (staff_id, skill_code, grade, acquired, remark) VALUES (44, 'TOWER', 5, DATE '2017-04-29', '')
  INTO staff_skills (staff_id, skill_code, grade, acquired, remark) VALUES (44, 'FIRSTAID', 1, NULL, 'refresh in 2026')
  INTO staff_skills (staff_id, skill_code, grade, acquired, remark) VALUES (44, 'FORKLIFT', 2, TO_DATE('02.07.2023', 'DD.MM.YYYY'), 'refresh in 2026')
  INTO staff_skills (staff_id, skill_code, grade, acquired, remark) VALUES (45, 'COOLING', 2, DATE '2023-05-30', '')
  INTO staff_skills (staff_id, skill_code, grade, acquired, remark) VALUES (46, 'FIBRE', 2, NULL, 'refresh in 2026')
  INTO staff_skills (staff_id, skill_code, grade, acquired, remark) VALUES (46, 'RADIO', 4, TO_DATE('27.11.2022', 'DD.MM.YYYY'), 'indoor only')
SELECT * FROM dual;

INSERT ALL
  INTO staff_skills (staff_id, skill_code, grade, acquired, remark) VALUES (46, 'COOLING', 2, DATE '2017-04-22', 'refresh in 2026')
  INTO staff_skills (staff_id, skill_code, grade, acquired, remark) VALUES (46, 'FIRSTAID', 2, DATE '2022-08-22', NULL)
  INTO staff_skills (staff_id, skill_code, grade, acquired, remark) VALUES (46, 'FORKLIFT', 1, TO_DATE('19.07.2017', 'DD.MM.YYYY'), NULL)
  INTO staff_skills (staff_id, skill_code, grade, acquired, remark) VALUES (47, 'FIBRE', 5, DATE '2024-01-09', NULL)
  INTO staff_skills (staff_id, skill_code, grade, acquired, remark) VALUES (47, 'RADIO', 2, DATE '2018-05-19', 'refresh in 2026')
  INTO staff_skills (staff_id, skill_code, grade, acquired, remark) VALUES (48, 'TOWER', 2, TO_DATE('01.11.2024', 'DD.MM.YYYY'), '')
  INTO staff_skills (staff_id, skill_code, grade, acquired, remark) VALUES (48, 'POWER', 2, DATE '2018-04-12', 'refresh in 2026')
  INTO staff_skills (staff_id, skill_code, grade, acquired, remark) VALUES (48, 'FORKLIFT', 3, NULL, 'indoor only')
  INTO staff_skills (staff_id, skill_code, grade, acquired, remark) VALUES (49, 'FIBRE', 4, TO_DATE('21.08.2023', 'DD.MM.YYYY'), NULL)
  INTO staff_skills (staff_id, skill_code, grade, acquired, remark) VALUES (49, 'POWER', 4, DATE '2022-04-30', 'indoor only')
SELECT * FROM dual;

INSERT ALL
  INTO staff_skills (staff_id, skill_code, grade, acquired, remark) VALUES (50, 'TOWER', 2, DATE '2018-11-07', 'refresh in 2026')
  INTO staff_skills (staff_id, skill_code, grade, acquired, remark) VALUES (50, 'COOLING', 5, TO_DATE('31.08.2022', 'DD.MM.YYYY'), 'refresh in 2026')
  INTO staff_skills (staff_id, skill_code, grade, acquired, remark) VALUES (51, 'FIBRE', 2, DATE '2018-12-31', NULL)
  INTO staff_skills (staff_id, skill_code, grade, acquired, remark) VALUES (51, 'RADIO', 1, DATE '2017-10-10', NULL)
  INTO staff_skills (staff_id, skill_code, grade, acquired, remark) VALUES (51, 'FIRSTAID', 5, TO_DATE('31.05.2019', 'DD.MM.YYYY'), 'refresh in 2026')
  INTO staff_skills (staff_id, skill_code, grade, acquired, remark) VALUES (52, 'COOLING', 5, NULL, '')
  INTO staff_skills (staff_id, skill_code, grade, acquired, remark) VALUES (53, 'POWER', 5, DATE '2016-02-01', NULL)
  INTO staff_skills (staff_id, skill_code, grade, acquired, remark) VALUES (53, 'FORKLIFT', 5, TO_DATE('24.12.2021', 'DD.MM.YYYY'), 'refresh in 2026')
  INTO staff_skills (staff_id, skill_code, grade, acquired, remark) VALUES (54, 'RADIO', 2, DATE '2017-09-20', 'indoor only')
  INTO staff_skills (staff_id, skill_code, grade, acquired, remark) VALUES (54, 'POWER', 2, DATE '2022-10-15', '')
SELECT * FROM dual;

INSERT ALL
  INTO staff_skills (staff_id, skill_code, grade, acquired, remark) VALUES (54, 'COOLING', 2, TO_DATE('26.01.2021', 'DD.MM.YYYY'), 'indoor only')
  INTO staff_skills (staff_id, skill_code, grade, acquired, remark) VALUES (54, 'FORKLIFT', 4, DATE '2018-09-14', NULL)
  INTO staff_skills (staff_id, skill_code, grade, acquired, remark) VALUES (55, 'POWER', 2, DATE '2019-09-01', NULL)
  INTO staff_skills (staff_id, skill_code, grade, acquired, remark) VALUES (55, 'COOLING', 2, TO_DATE('20.05.2019', 'DD.MM.YYYY'), NULL)
  INTO staff_skills (staff_id, skill_code, grade, acquired, remark) VALUES (56, 'FIBRE', 3, DATE '2023-04-28', NULL)
  INTO staff_skills (staff_id, skill_code, grade, acquired, remark) VALUES (56, 'TOWER', 4, DATE '2020-08-06', NULL)
  INTO staff_skills (staff_id, skill_code, grade, acquired, remark) VALUES (56, 'FIRSTAID', 2, TO_DATE('24.10.2016', 'DD.MM.YYYY'), NULL)
  INTO staff_skills (staff_id, skill_code, grade, acquired, remark) VALUES (57, 'TOWER', 3, DATE '2023-02-27', 'refresh in 2026')
  INTO staff_skills (staff_id, skill_code, grade, acquired, remark) VALUES (57, 'RADIO', 1, DATE '2022-10-12', 'indoor only')
  INTO staff_skills (staff_id, skill_code, grade, acquired, remark) VALUES (57, 'FIRSTAID', 2, TO_DATE('22.11.2015', 'DD.MM.YYYY'), NULL)
SELECT * FROM dual;

INSERT ALL
  INTO staff_skills (staff_id, skill_code, grade, acquired, remark) VALUES (57, 'FORKLIFT', 3, DATE '2024-12-30', NULL)
  INTO staff_skills (staff_id, skill_code, grade, acquired, remark) VALUES (58, 'FIBRE', 1, DATE '2017-08-11', NULL)
  INTO staff_skills (staff_id, skill_code, grade, acquired, remark) VALUES (58, 'TOWER', 3, TO_DATE('21.06.2021', 'DD.MM.YYYY'), 'indoor only')
  INTO staff_skills (staff_id, skill_code, grade, acquired, remark) VALUES (58, 'POWER', 3, DATE '2023-01-08', NULL)
  INTO staff_skills (staff_id, skill_code, grade, acquired, remark) VALUES (58, 'COOLING', 5, DATE '2022-12-08', NULL)
  INTO staff_skills (staff_id, skill_code, grade, acquired, remark) VALUES (58, 'FORKLIFT', 5, TO_DATE('03.09.2022', 'DD.MM.YYYY'), NULL)
  INTO staff_skills (staff_id, skill_code, grade, acquired, remark) VALUES (59, 'FIBRE', 5, DATE '2022-10-18', 'refresh in 2026')
  INTO staff_skills (staff_id, skill_code, grade, acquired, remark) VALUES (59, 'POWER', 5, DATE '2023-05-29', NULL)
  INTO staff_skills (staff_id, skill_code, grade, acquired, remark) VALUES (60, 'POWER', 1, TO_DATE('02.06.2018', 'DD.MM.YYYY'), 'refresh in 2026')
  INTO staff_skills (staff_id, skill_code, grade, acquired, remark) VALUES (60, 'FORKLIFT', 2, DATE '2017-01-31', 'refresh in 2026')
SELECT * FROM dual;

INSERT ALL
  INTO staff_skills (staff_id, skill_code, grade, acquired, remark) VALUES (61, 'TOWER', 1, DATE '2021-05-21', '')
  INTO staff_skills (staff_id, skill_code, grade, acquired, remark) VALUES (61, 'RADIO', 2, TO_DATE('16.02.2018', 'DD.MM.YYYY'), 'refresh in 2026')
  INTO staff_skills (staff_id, skill_code, grade, acquired, remark) VALUES (61, 'COOLING', 4, DATE '2021-02-26', NULL)
  INTO staff_skills (staff_id, skill_code, grade, acquired, remark) VALUES (62, 'TOWER', 3, NULL, NULL)
  INTO staff_skills (staff_id, skill_code, grade, acquired, remark) VALUES (62, 'COOLING', 3, NULL, 'indoor only')
  INTO staff_skills (staff_id, skill_code, grade, acquired, remark) VALUES (63, 'RADIO', 5, DATE '2020-03-13', '')
  INTO staff_skills (staff_id, skill_code, grade, acquired, remark) VALUES (63, 'COOLING', 3, DATE '2018-10-01', NULL)
  INTO staff_skills (staff_id, skill_code, grade, acquired, remark) VALUES (64, 'RADIO', 2, TO_DATE('14.12.2022', 'DD.MM.YYYY'), NULL)
  INTO staff_skills (staff_id, skill_code, grade, acquired, remark) VALUES (64, 'COOLING', 4, DATE '2017-06-02', NULL)
  INTO staff_skills (staff_id, skill_code, grade, acquired, remark) VALUES (65, 'TOWER', 4, DATE '2021-08-25', NULL)
SELECT * FROM dual;

INSERT ALL
  INTO staff_skills (staff_id, skill_code, grade, acquired, remark) VALUES (65, 'FIRSTAID', 2, TO_DATE('17.04.2020', 'DD.MM.YYYY'), '')
  INTO staff_skills (staff_id, skill_code, grade, acquired, remark) VALUES (67, 'TOWER', 2, DATE '2018-01-14', 'refresh in 2026')
  INTO staff_skills (staff_id, skill_code, grade, acquired, remark) VALUES (67, 'RADIO', 2, DATE '2019-05-16', 'refresh in 2026')
  INTO staff_skills (staff_id, skill_code, grade, acquired, remark) VALUES (67, 'FIRSTAID', 5, TO_DATE('09.06.2016', 'DD.MM.YYYY'), 'indoor only')
  INTO staff_skills (staff_id, skill_code, grade, acquired, remark) VALUES (68, 'TOWER', 3, DATE '2019-04-19', 'refresh in 2026')
  INTO staff_skills (staff_id, skill_code, grade, acquired, remark) VALUES (68, 'COOLING', 1, DATE '2021-02-01', NULL)
  INTO staff_skills (staff_id, skill_code, grade, acquired, remark) VALUES (68, 'FIRSTAID', 4, TO_DATE('17.11.2018', 'DD.MM.YYYY'), NULL)
  INTO staff_skills (staff_id, skill_code, grade, acquired, remark) VALUES (69, 'POWER', 4, DATE '2022-06-13', '')
  INTO staff_skills (staff_id, skill_code, grade, acquired, remark) VALUES (69, 'FIRSTAID', 4, DATE '2021-04-25', 'indoor only')
  INTO staff_skills (staff_id, skill_code, grade, acquired, remark) VALUES (69, 'FORKLIFT', 1, TO_DATE('11.04.2017', 'DD.MM.YYYY'), '')
SELECT * FROM dual;

INSERT ALL
  INTO staff_skills (staff_id, skill_code, grade, acquired, remark) VALUES (70, 'POWER', 1, DATE '2021-09-26', NULL)
  INTO staff_skills (staff_id, skill_code, grade, acquired, remark) VALUES (70, 'COOLING', 3, DATE '2017-10-24', NULL)
  INTO staff_skills (staff_id, skill_code, grade, acquired, remark) VALUES (71, 'POWER', 3, TO_DATE('11.01.2018', 'DD.MM.YYYY'), NULL)
  INTO staff_skills (staff_id, skill_code, grade, acquired, remark) VALUES (71, 'COOLING', 5, DATE '2016-05-11', '')
  INTO staff_skills (staff_id, skill_code, grade, acquired, remark) VALUES (71, 'FORKLIFT', 4, DATE '2021-06-29', 'indoor only')
  INTO staff_skills (staff_id, skill_code, grade, acquired, remark) VALUES (72, 'FIBRE', 3, TO_DATE('12.05.2024', 'DD.MM.YYYY'), NULL)
  INTO staff_skills (staff_id, skill_code, grade, acquired, remark) VALUES (73, 'TOWER', 4, DATE '2017-05-13', '')
  INTO staff_skills (staff_id, skill_code, grade, acquired, remark) VALUES (73, 'FORKLIFT', 4, NULL, NULL)
  INTO staff_skills (staff_id, skill_code, grade, acquired, remark) VALUES (74, 'POWER', 3, TO_DATE('11.07.2020', 'DD.MM.YYYY'), NULL)
  INTO staff_skills (staff_id, skill_code, grade, acquired, remark) VALUES (74, 'COOLING', 4, NULL, 'indoor only')
SELECT * FROM dual;

INSERT ALL
  INTO staff_skills (staff_id, skill_code, grade, acquired, remark) VALUES (75, 'FORKLIFT', 3, DATE '2018-07-05', '')
  INTO staff_skills (staff_id, skill_code, grade, acquired, remark) VALUES (76, 'FIBRE', 4, TO_DATE('27.01.2017', 'DD.MM.YYYY'), 'refresh in 2026')
  INTO staff_skills (staff_id, skill_code, grade, acquired, remark) VALUES (76, 'TOWER', 1, DATE '2018-06-29', 'indoor only')
  INTO staff_skills (staff_id, skill_code, grade, acquired, remark) VALUES (76, 'COOLING', 4, DATE '2023-10-01', NULL)
  INTO staff_skills (staff_id, skill_code, grade, acquired, remark) VALUES (76, 'FORKLIFT', 2, TO_DATE('30.12.2018', 'DD.MM.YYYY'), NULL)
  INTO staff_skills (staff_id, skill_code, grade, acquired, remark) VALUES (77, 'RADIO', 2, DATE '2024-02-16', 'indoor only')
  INTO staff_skills (staff_id, skill_code, grade, acquired, remark) VALUES (77, 'POWER', 3, DATE '2017-10-04', NULL)
  INTO staff_skills (staff_id, skill_code, grade, acquired, remark) VALUES (77, 'FORKLIFT', 5, TO_DATE('07.04.2018', 'DD.MM.YYYY'), NULL)
  INTO staff_skills (staff_id, skill_code, grade, acquired, remark) VALUES (78, 'TOWER', 2, NULL, NULL)
  INTO staff_skills (staff_id, skill_code, grade, acquired, remark) VALUES (78, 'FORKLIFT', 2, DATE '2017-08-25', 'refresh in 2026')
SELECT * FROM dual;

INSERT ALL
  INTO staff_skills (staff_id, skill_code, grade, acquired, remark) VALUES (79, 'RADIO', 3, TO_DATE('04.02.2015', 'DD.MM.YYYY'), '')
  INTO staff_skills (staff_id, skill_code, grade, acquired, remark) VALUES (79, 'POWER', 4, DATE '2017-06-08', 'indoor only')
  INTO staff_skills (staff_id, skill_code, grade, acquired, remark) VALUES (80, 'FIBRE', 3, DATE '2017-12-10', 'indoor only')
  INTO staff_skills (staff_id, skill_code, grade, acquired, remark) VALUES (80, 'RADIO', 5, TO_DATE('16.05.2019', 'DD.MM.YYYY'), 'refresh in 2026')
  INTO staff_skills (staff_id, skill_code, grade, acquired, remark) VALUES (82, 'TOWER', 2, DATE '2019-10-15', NULL)
  INTO staff_skills (staff_id, skill_code, grade, acquired, remark) VALUES (82, 'FIRSTAID', 3, DATE '2022-06-02', 'indoor only')
  INTO staff_skills (staff_id, skill_code, grade, acquired, remark) VALUES (83, 'FIBRE', 2, TO_DATE('29.11.2021', 'DD.MM.YYYY'), 'refresh in 2026')
  INTO staff_skills (staff_id, skill_code, grade, acquired, remark) VALUES (83, 'TOWER', 4, DATE '2023-05-26', NULL)
  INTO staff_skills (staff_id, skill_code, grade, acquired, remark) VALUES (84, 'TOWER', 3, DATE '2015-01-26', 'refresh in 2026')
  INTO staff_skills (staff_id, skill_code, grade, acquired, remark) VALUES (84, 'POWER', 3, NULL, NULL)
SELECT * FROM dual;

INSERT ALL
  INTO staff_skills (staff_id, skill_code, grade, acquired, remark) VALUES (85, 'FIBRE', 2, DATE '2022-06-04', 'refresh in 2026')
  INTO staff_skills (staff_id, skill_code, grade, acquired, remark) VALUES (85, 'RADIO', 5, DATE '2021-02-05', NULL)
  INTO staff_skills (staff_id, skill_code, grade, acquired, remark) VALUES (85, 'POWER', 3, NULL, NULL)
  INTO staff_skills (staff_id, skill_code, grade, acquired, remark) VALUES (85, 'FIRSTAID', 5, DATE '2023-10-17', 'refresh in 2026')
  INTO staff_skills (staff_id, skill_code, grade, acquired, remark) VALUES (86, 'TOWER', 2, DATE '2020-11-02', NULL)
  INTO staff_skills (staff_id, skill_code, grade, acquired, remark) VALUES (86, 'RADIO', 1, TO_DATE('04.11.2019', 'DD.MM.YYYY'), 'indoor only')
  INTO staff_skills (staff_id, skill_code, grade, acquired, remark) VALUES (86, 'POWER', 2, DATE '2024-10-18', NULL)
  INTO staff_skills (staff_id, skill_code, grade, acquired, remark) VALUES (86, 'FIRSTAID', 3, DATE '2023-08-05', 'refresh in 2026')
  INTO staff_skills (staff_id, skill_code, grade, acquired, remark) VALUES (86, 'FORKLIFT', 2, TO_DATE('29.01.2020', 'DD.MM.YYYY'), NULL)
  INTO staff_skills (staff_id, skill_code, grade, acquired, remark) VALUES (88, 'TOWER', 2, DATE '2017-02-23', 'indoor only')
SELECT * FROM dual;

INSERT ALL
  INTO staff_skills (staff_id, skill_code, grade, acquired, remark) VALUES (88, 'RADIO', 3, DATE '2019-04-26', 'refresh in 2026')
  INTO staff_skills (staff_id, skill_code, grade, acquired, remark) VALUES (88, 'FIRSTAID', 2, TO_DATE('25.06.2024', 'DD.MM.YYYY'), NULL)
  INTO staff_skills (staff_id, skill_code, grade, acquired, remark) VALUES (88, 'FORKLIFT', 3, DATE '2017-07-02', NULL)
  INTO staff_skills (staff_id, skill_code, grade, acquired, remark) VALUES (90, 'FIBRE', 1, DATE '2017-02-26', '')
  INTO staff_skills (staff_id, skill_code, grade, acquired, remark) VALUES (90, 'FIRSTAID', 2, NULL, NULL)
  INTO staff_skills (staff_id, skill_code, grade, acquired, remark) VALUES (91, 'FIBRE', 2, DATE '2024-05-05', 'indoor only')
  INTO staff_skills (staff_id, skill_code, grade, acquired, remark) VALUES (91, 'TOWER', 2, DATE '2015-01-07', 'indoor only')
  INTO staff_skills (staff_id, skill_code, grade, acquired, remark) VALUES (91, 'FIRSTAID', 3, TO_DATE('10.04.2018', 'DD.MM.YYYY'), NULL)
  INTO staff_skills (staff_id, skill_code, grade, acquired, remark) VALUES (92, 'FIBRE', 1, DATE '2015-05-05', NULL)
  INTO staff_skills (staff_id, skill_code, grade, acquired, remark) VALUES (92, 'RADIO', 2, NULL, '')
SELECT * FROM dual;

INSERT ALL
  INTO staff_skills (staff_id, skill_code, grade, acquired, remark) VALUES (93, 'FIRSTAID', 1, NULL, 'indoor only')
  INTO staff_skills (staff_id, skill_code, grade, acquired, remark) VALUES (94, 'RADIO', 5, DATE '2021-08-03', NULL)
  INTO staff_skills (staff_id, skill_code, grade, acquired, remark) VALUES (94, 'POWER', 1, DATE '2021-11-10', '')
  INTO staff_skills (staff_id, skill_code, grade, acquired, remark) VALUES (94, 'FIRSTAID', 3, TO_DATE('15.07.2021', 'DD.MM.YYYY'), NULL)
  INTO staff_skills (staff_id, skill_code, grade, acquired, remark) VALUES (95, 'FIBRE', 2, DATE '2019-08-18', 'refresh in 2026')
  INTO staff_skills (staff_id, skill_code, grade, acquired, remark) VALUES (95, 'RADIO', 2, DATE '2017-03-07', 'refresh in 2026')
  INTO staff_skills (staff_id, skill_code, grade, acquired, remark) VALUES (96, 'RADIO', 2, NULL, NULL)
  INTO staff_skills (staff_id, skill_code, grade, acquired, remark) VALUES (96, 'FIRSTAID', 3, DATE '2020-10-23', NULL)
  INTO staff_skills (staff_id, skill_code, grade, acquired, remark) VALUES (98, 'COOLING', 4, DATE '2018-11-13', 'indoor only')
  INTO staff_skills (staff_id, skill_code, grade, acquired, remark) VALUES (98, 'FORKLIFT', 5, TO_DATE('18.10.2022', 'DD.MM.YYYY'), '')
SELECT * FROM dual;

INSERT ALL
  INTO staff_skills (staff_id, skill_code, grade, acquired, remark) VALUES (99, 'COOLING', 5, DATE '2024-11-04', 'refresh in 2026')
  INTO staff_skills (staff_id, skill_code, grade, acquired, remark) VALUES (99, 'FIRSTAID', 5, DATE '2023-06-09', 'indoor only')
  INTO staff_skills (staff_id, skill_code, grade, acquired, remark) VALUES (100, 'FIBRE', 5, TO_DATE('01.12.2017', 'DD.MM.YYYY'), '')
  INTO staff_skills (staff_id, skill_code, grade, acquired, remark) VALUES (100, 'TOWER', 5, DATE '2022-12-27', NULL)
  INTO staff_skills (staff_id, skill_code, grade, acquired, remark) VALUES (100, 'POWER', 3, DATE '2018-08-29', NULL)
  INTO staff_skills (staff_id, skill_code, grade, acquired, remark) VALUES (101, 'FIBRE', 2, TO_DATE('17.05.2018', 'DD.MM.YYYY'), 'refresh in 2026')
  INTO staff_skills (staff_id, skill_code, grade, acquired, remark) VALUES (101, 'RADIO', 2, DATE '2019-07-03', 'refresh in 2026')
  INTO staff_skills (staff_id, skill_code, grade, acquired, remark) VALUES (101, 'POWER', 3, DATE '2020-08-11', 'indoor only')
  INTO staff_skills (staff_id, skill_code, grade, acquired, remark) VALUES (101, 'FIRSTAID', 1, TO_DATE('08.04.2016', 'DD.MM.YYYY'), '')
  INTO staff_skills (staff_id, skill_code, grade, acquired, remark) VALUES (101, 'FORKLIFT', 4, DATE '2016-10-05', 'refresh in 2026')
SELECT * FROM dual;

INSERT ALL
  INTO staff_skills (staff_id, skill_code, grade, acquired, remark) VALUES (103, 'FIBRE', 1, DATE '2017-12-22', 'refresh in 2026')
  INTO staff_skills (staff_id, skill_code, grade, acquired, remark) VALUES (103, 'POWER', 2, TO_DATE('15.01.2018', 'DD.MM.YYYY'), '')
  INTO staff_skills (staff_id, skill_code, grade, acquired, remark) VALUES (103, 'COOLING', 5, DATE '2018-10-12', NULL)
  INTO staff_skills (staff_id, skill_code, grade, acquired, remark) VALUES (104, 'FIBRE', 4, NULL, 'refresh in 2026')
  INTO staff_skills (staff_id, skill_code, grade, acquired, remark) VALUES (104, 'RADIO', 3, TO_DATE('14.11.2020', 'DD.MM.YYYY'), 'refresh in 2026')
  INTO staff_skills (staff_id, skill_code, grade, acquired, remark) VALUES (104, 'POWER', 1, DATE '2020-07-03', 'indoor only')
  INTO staff_skills (staff_id, skill_code, grade, acquired, remark) VALUES (104, 'COOLING', 2, NULL, NULL)
  INTO staff_skills (staff_id, skill_code, grade, acquired, remark) VALUES (104, 'FORKLIFT', 1, TO_DATE('31.05.2023', 'DD.MM.YYYY'), NULL)
  INTO staff_skills (staff_id, skill_code, grade, acquired, remark) VALUES (105, 'FIBRE', 5, DATE '2020-01-02', NULL)
  INTO staff_skills (staff_id, skill_code, grade, acquired, remark) VALUES (105, 'TOWER', 4, DATE '2024-06-13', '')
SELECT * FROM dual;

INSERT ALL
  INTO staff_skills (staff_id, skill_code, grade, acquired, remark) VALUES (106, 'FIRSTAID', 5, TO_DATE('13.07.2016', 'DD.MM.YYYY'), 'refresh in 2026')
  INTO staff_skills (staff_id, skill_code, grade, acquired, remark) VALUES (107, 'POWER', 2, DATE '2024-08-29', 'refresh in 2026')
  INTO staff_skills (staff_id, skill_code, grade, acquired, remark) VALUES (107, 'FIRSTAID', 3, DATE '2020-06-29', NULL)
  INTO staff_skills (staff_id, skill_code, grade, acquired, remark) VALUES (107, 'FORKLIFT', 5, TO_DATE('08.01.2021', 'DD.MM.YYYY'), 'indoor only')
  INTO staff_skills (staff_id, skill_code, grade, acquired, remark) VALUES (108, 'FIBRE', 4, DATE '2019-04-24', NULL)
  INTO staff_skills (staff_id, skill_code, grade, acquired, remark) VALUES (108, 'RADIO', 5, DATE '2020-10-05', 'refresh in 2026')
  INTO staff_skills (staff_id, skill_code, grade, acquired, remark) VALUES (108, 'FIRSTAID', 2, TO_DATE('05.10.2020', 'DD.MM.YYYY'), '')
  INTO staff_skills (staff_id, skill_code, grade, acquired, remark) VALUES (109, 'FIBRE', 1, DATE '2018-06-12', NULL)
  INTO staff_skills (staff_id, skill_code, grade, acquired, remark) VALUES (109, 'FORKLIFT', 3, DATE '2016-09-04', NULL)
  INTO staff_skills (staff_id, skill_code, grade, acquired, remark) VALUES (110, 'FIBRE', 4, TO_DATE('24.01.2022', 'DD.MM.YYYY'), NULL)
SELECT * FROM dual;

INSERT ALL
  INTO staff_skills (staff_id, skill_code, grade, acquired, remark) VALUES (110, 'POWER', 5, DATE '2015-04-05', 'refresh in 2026')
  INTO staff_skills (staff_id, skill_code, grade, acquired, remark) VALUES (110, 'FORKLIFT', 4, DATE '2022-06-26', '')
  INTO staff_skills (staff_id, skill_code, grade, acquired, remark) VALUES (111, 'FIBRE', 2, TO_DATE('20.02.2021', 'DD.MM.YYYY'), 'refresh in 2026')
  INTO staff_skills (staff_id, skill_code, grade, acquired, remark) VALUES (111, 'POWER', 2, DATE '2020-02-09', 'indoor only')
  INTO staff_skills (staff_id, skill_code, grade, acquired, remark) VALUES (111, 'COOLING', 2, DATE '2015-12-01', 'refresh in 2026')
  INTO staff_skills (staff_id, skill_code, grade, acquired, remark) VALUES (111, 'FIRSTAID', 2, TO_DATE('19.09.2020', 'DD.MM.YYYY'), NULL)
  INTO staff_skills (staff_id, skill_code, grade, acquired, remark) VALUES (111, 'FORKLIFT', 3, DATE '2017-01-31', NULL)
  INTO staff_skills (staff_id, skill_code, grade, acquired, remark) VALUES (112, 'TOWER', 3, DATE '2019-11-28', 'indoor only')
  INTO staff_skills (staff_id, skill_code, grade, acquired, remark) VALUES (112, 'COOLING', 1, TO_DATE('19.08.2016', 'DD.MM.YYYY'), 'refresh in 2026')
  INTO staff_skills (staff_id, skill_code, grade, acquired, remark) VALUES (113, 'COOLING', 4, DATE '2021-12-26', NULL)
SELECT * FROM dual;

INSERT ALL
  INTO staff_skills (staff_id, skill_code, grade, acquired, remark) VALUES (115, 'FIBRE', 3, DATE '2015-01-27', 'refresh in 2026')
  INTO staff_skills (staff_id, skill_code, grade, acquired, remark) VALUES (115, 'RADIO', 5, NULL, 'indoor only')
  INTO staff_skills (staff_id, skill_code, grade, acquired, remark) VALUES (115, 'POWER', 3, NULL, 'indoor only')
  INTO staff_skills (staff_id, skill_code, grade, acquired, remark) VALUES (115, 'COOLING', 2, DATE '2017-02-01', 'indoor only')
  INTO staff_skills (staff_id, skill_code, grade, acquired, remark) VALUES (115, 'FORKLIFT', 2, TO_DATE('16.04.2024', 'DD.MM.YYYY'), 'indoor only')
  INTO staff_skills (staff_id, skill_code, grade, acquired, remark) VALUES (116, 'FIBRE', 3, NULL, NULL)
  INTO staff_skills (staff_id, skill_code, grade, acquired, remark) VALUES (116, 'TOWER', 3, DATE '2024-07-04', NULL)
  INTO staff_skills (staff_id, skill_code, grade, acquired, remark) VALUES (116, 'COOLING', 4, TO_DATE('20.10.2022', 'DD.MM.YYYY'), NULL)
  INTO staff_skills (staff_id, skill_code, grade, acquired, remark) VALUES (117, 'TOWER', 2, DATE '2023-05-05', NULL)
  INTO staff_skills (staff_id, skill_code, grade, acquired, remark) VALUES (117, 'POWER', 3, DATE '2015-11-23', 'refresh in 2026')
SELECT * FROM dual;

INSERT ALL
  INTO staff_skills (staff_id, skill_code, grade, acquired, remark) VALUES (118, 'TOWER', 2, NULL, 'indoor only')
  INTO staff_skills (staff_id, skill_code, grade, acquired, remark) VALUES (118, 'RADIO', 1, DATE '2017-03-29', 'indoor only')
  INTO staff_skills (staff_id, skill_code, grade, acquired, remark) VALUES (118, 'POWER', 1, DATE '2018-10-26', NULL)
  INTO staff_skills (staff_id, skill_code, grade, acquired, remark) VALUES (118, 'COOLING', 5, TO_DATE('26.09.2019', 'DD.MM.YYYY'), 'indoor only')
  INTO staff_skills (staff_id, skill_code, grade, acquired, remark) VALUES (119, 'FIRSTAID', 4, DATE '2018-09-19', '')
  INTO staff_skills (staff_id, skill_code, grade, acquired, remark) VALUES (119, 'FORKLIFT', 2, DATE '2021-11-15', 'refresh in 2026')
  INTO staff_skills (staff_id, skill_code, grade, acquired, remark) VALUES (120, 'TOWER', 5, TO_DATE('31.12.2018', 'DD.MM.YYYY'), NULL)
  INTO staff_skills (staff_id, skill_code, grade, acquired, remark) VALUES (120, 'FIRSTAID', 1, DATE '2022-11-16', '')
SELECT * FROM dual;

COMMIT;
