-- Rows of TARIFF_PRICES; made by data/generate.py, not by hand.

INSERT INTO tariff_prices (tariff_code, valid_from, per_gb, per_minute, per_sms)
VALUES ('START', TO_DATE('01.04.2016', 'DD.MM.YYYY'), 4.41, .21, .012);
INSERT INTO tariff_prices (tariff_code, valid_from, per_gb, per_minute, per_sms)
VALUES ('START', DATE '2018-02-20', NULL, 0.12, 0.1);
INSERT INTO tariff_prices (tariff_code, valid_from, per_gb, per_minute, per_sms)
VALUES ('START', DATE '2020-11-30', 5.5, 0.21, 0.118);
INSERT INTO tariff_prices (tariff_code, valid_from, per_gb, per_minute, per_sms)
VALUES ('START', TO_DATE('06.05.2023', 'DD.MM.YYYY'), 2.8, 0.24, 0.045);
INSERT INTO tariff_prices (tariff_code, valid_from, per_gb, per_minute, per_sms)
VALUES ('START', DATE '2024-11-09', NULL, .13, NULL);
INSERT INTO tariff_prices (tariff_code, valid_from, per_gb, per_minute, per_sms)
VALUES ('START+', DATE '2018-09-01', 4.14, 0.25, 0.06);
INSERT INTO tariff_prices (tariff_code, valid_from, per_gb, per_minute, per_sms)
VALUES ('START+', TO_DATE('15.02.2021', 'DD.MM.YYYY'), 5.87, 0.23, 0.175);
INSERT INTO tariff_prices (tariff_code, valid_from, per_gb, per_minute, per_sms)
VALUES ('START+', DATE '2022-09-15', 3.74, NULL, 0.16);
INSERT INTO tariff_prices (tariff_code, valid_from, per_gb, per_minute, per_sms)
VALUES ('START+', DATE '2024-10-02', NULL, .12, NULL);
INSERT INTO tariff_prices (tariff_code, valid_from, per_gb, per_minute, per_sms)
VALUES ('TALK', TO_DATE('15.01.2012', 'DD.MM.YYYY'), 1.645, 0.27, 0.096);
INSERT INTO tariff_prices (tariff_code, valid_from, per_gb, per_minute, per_sms)
VALUES ('TALK', DATE '2014-06-12', 9.59, 0.16, 0.063);
INSERT INTO tariff_prices (tariff_code, valid_from, per_gb, per_minute, per_sms)
VALUES ('TALK', DATE '2016-04-05', 7.57, 0.04, 0.129);
INSERT INTO tariff_prices (tariff_code, valid_from, per_gb, per_minute, per_sms)
VALUES ('TALK', TO_DATE('03.09.2017', 'DD.MM.YYYY'), 4.08, NULL, .084);
INSERT INTO tariff_prices (tariff_code, valid_from, per_gb, per_minute, per_sms)
VALUES ('TALK', DATE '2019-05-28', 2.4, 0.21, 0.033);
INSERT INTO tariff_prices (tariff_code, valid_from, per_gb, per_minute, per_sms)
VALUES ('TALK', DATE '2021-05-08', 4.08, 0.15, 0.031);
INSERT INTO tariff_prices (tariff_code, valid_from, per_gb, per_minute, per_sms)
VALUES ('S', TO_DATE('01.02.2019', 'DD.MM.YYYY'), 7.145, 0.2, NULL);
INSERT INTO tariff_prices (tariff_code, valid_from, per_gb, per_minute, per_sms)
VALUES ('S', DATE '2022-01-26', 8.385, NULL, .098);
INSERT INTO tariff_prices (tariff_code, valid_from, per_gb, per_minute, per_sms)
VALUES ('S', DATE '2024-08-02', 8.775, NULL, 0.072);
INSERT INTO tariff_prices (tariff_code, valid_from, per_gb, per_minute, per_sms)
VALUES ('M', TO_DATE('01.02.2019', 'DD.MM.YYYY'), 1.465, 0.23, 0.11);
INSERT INTO tariff_prices (tariff_code, valid_from, per_gb, per_minute, per_sms)
VALUES ('M', DATE '2021-05-10', 8.23, 0.22, 0.176);
INSERT INTO tariff_prices (tariff_code, valid_from, per_gb, per_minute, per_sms)
VALUES ('M', DATE '2022-12-21', 9.39, .14, .072);
INSERT INTO tariff_prices (tariff_code, valid_from, per_gb, per_minute, per_sms)
VALUES ('M', TO_DATE('14.06.2024', 'DD.MM.YYYY'), 3.6, 0.16, NULL);
INSERT INTO tariff_prices (tariff_code, valid_from, per_gb, per_minute, per_sms)
VALUES ('L', DATE '2019-02-01', 6.43, 0.17, 0.013);
INSERT INTO tariff_prices (tariff_code, valid_from, per_gb, per_minute, per_sms)
VALUES ('L', DATE '2021-02-04', 0.66, 0.08, 0.19);
INSERT INTO tariff_prices (tariff_code, valid_from, per_gb, per_minute, per_sms)
VALUES ('L', TO_DATE('30.08.2023', 'DD.MM.YYYY'), 5.455, .08, .189);
INSERT INTO tariff_prices (tariff_code, valid_from, per_gb, per_minute, per_sms)
VALUES ('XL', DATE '2020-10-01', 4.9, 0.01, 0.151);
INSERT INTO tariff_prices (tariff_code, valid_from, per_gb, per_minute, per_sms)
VALUES ('XL', DATE '2023-07-09', 3.19, 0.25, 0.137);
INSERT INTO tariff_prices (tariff_code, valid_from, per_gb, per_minute, per_sms)
VALUES ('OLD-M', TO_DATE('01.05.2014', 'DD.MM.YYYY'), 2.275, 0.19, 0.025);
INSERT INTO tariff_prices (tariff_code, valid_from, per_gb, per_minute, per_sms)
VALUES ('OLD-M', DATE '2015-12-04', 7.24, .16, .16);
INSERT INTO tariff_prices (tariff_code, valid_from, per_gb, per_minute, per_sms)
VALUES ('OLD-M', DATE '2018-02-20', NULL, NULL, 0.019);
INSERT INTO tariff_prices (tariff_code, valid_from, per_gb, per_minute, per_sms)
VALUES ('OLD-L', TO_DATE('01.05.2014', 'DD.MM.YYYY'), 1.95, 0.15, 0.107);
INSERT INTO tariff_prices (tariff_code, valid_from, per_gb, per_minute, per_sms)
VALUES ('OLD-L', DATE '2016-12-16', 5.6, 0.16, 0.061);
INSERT INTO tariff_prices (tariff_code, valid_from, per_gb, per_minute, per_sms)
VALUES ('OLD-L', DATE '2018-12-30', 7.39, .01, .136);
INSERT INTO tariff_prices (tariff_code, valid_from, per_gb, per_minute, per_sms)
VALUES ('BIZ-1', TO_DATE('01.07.2017', 'DD.MM.YYYY'), 7.03, 0.08, 0.113);
INSERT INTO tariff_prices (tariff_code, valid_from, per_gb, per_minute, per_sms)
VALUES ('BIZ-1', DATE '2019-07-19', 0.695, 0.21, 0.061);
INSERT INTO tariff_prices (tariff_code, valid_from, per_gb, per_minute, per_sms)
VALUES ('BIZ-1', DATE '2021-04-15', 0.605, NULL, 0.043);
INSERT INTO tariff_prices (tariff_code, valid_from, per_gb, per_minute, per_sms)
VALUES ('BIZ-1', TO_DATE('10.11.2023', 'DD.MM.YYYY'), 8.955, .07, .096);
INSERT INTO tariff_prices (tariff_code, valid_from, per_gb, per_minute, per_sms)
VALUES ('BIZ-2', DATE '2017-07-01', 7.67, 0.11, 0.1);
INSERT INTO tariff_prices (tariff_code, valid_from, per_gb, per_minute, per_sms)
VALUES ('BIZ-2', DATE '2020-03-04', NULL, 0.21, 0.1);
INSERT INTO tariff_prices (tariff_code, valid_from, per_gb, per_minute, per_sms)
VALUES ('BIZ-2', TO_DATE('01.12.2022', 'DD.MM.YYYY'), 6.33, 0.01, 0.169);
INSERT INTO tariff_prices (tariff_code, valid_from, per_gb, per_minute, per_sms)
VALUES ('BIZ-2', DATE '2024-10-01', 7.015, .27, .074);
INSERT INTO tariff_prices (tariff_code, valid_from, per_gb, per_minute, per_sms)
VALUES ('IOT', DATE '2018-01-01', 4.445, 0.02, 0.159);
INSERT INTO tariff_prices (tariff_code, valid_from, per_gb, per_minute, per_sms)
VALUES ('IOT', TO_DATE('04.06.2019', 'DD.MM.YYYY'), 0.295, 0.12, NULL);
INSERT INTO tariff_prices (tariff_code, valid_from, per_gb, per_minute, per_sms)
VALUES ('IOT', DATE '2021-11-25', 3.505, 0.09, 0.121);
INSERT INTO tariff_prices (tariff_code, valid_from, per_gb, per_minute, per_sms)
VALUES ('IOT', DATE '2024-09-25', 8.68, NULL, .061);
INSERT INTO tariff_prices (tariff_code, valid_from, per_gb, per_minute, per_sms)
VALUES ('CUBE', TO_DATE('01.03.2021', 'DD.MM.YYYY'), 6.29, 0.25, 0.038);
INSERT INTO tariff_prices (tariff_code, valid_from, per_gb, per_minute, per_sms)
VALUES ('CUBE', DATE '2022-10-07', NULL, 0.26, 0.027);
INSERT INTO tariff_prices (tariff_code, valid_from, per_gb, per_minute, per_sms)
VALUES ('TEST', DATE '2015-01-01', 9.02, 0.01, 0.14);
INSERT INTO tariff_prices (tariff_code, valid_from, per_gb, per_minute, per_sms)
VALUES ('TEST', TO_DATE('02.12.2016', 'DD.MM.YYYY'), 2.085, .22, .167);
INSERT INTO tariff_prices (tariff_code, valid_from, per_gb, per_minute, per_sms)
VALUES ('TEST', DATE '2019-11-19', 4.94, 0.08, NULL);
INSERT INTO tariff_prices (tariff_code, valid_from, per_gb, per_minute, per_sms)
VALUES ('TEST', DATE '2022-05-15', 2.75, 0.13, 0.063);
INSERT INTO tariff_prices (tariff_code, valid_from, per_gb, per_minute, per_sms)
VALUES ('TEST', TO_DATE('11.01.2024', 'DD.MM.YYYY'), 6.395, 0.25, 0.025);

COMMIT;
