-- Rows of CUSTOMERS; made by data/generate.py, not by hand.

INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500001, 'K0000013  ', 'P', NULL, 'Eoin', 'Abel', TO_DATE('13.09.1962', 'DD.MM.YYYY'), NULL, '31-001', 'Kraków', 650, .75, 940, TO_DATE('27.07.2024', 'DD.MM.YYYY'), 'ACTIVE', '');
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500002, 'K0000026  ', NULL, 'Quentin', 'Quist', DATE '1967-11-08', NULL, '00100', 'Roma', NULL, NULL, 190, DATE '2023-03-03', 'DORMANT', 'Rückruf nur nachmittags');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500003, 'K0000039  ', 'P', NULL, 'Grzegorz', 'Weiß', DATE '1994-11-26', 'g3@post.example', NULL, 'Graz', 2450, NULL, 3553, DATE '2016-06-21', 'DORMANT', q'[Said: 'never again']');
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500004, 'K0000052  ', NULL, 'José', 'Lévy', TO_DATE('27.12.1966', 'DD.MM.YYYY'), NULL, '10115', 'Berlin', NULL, 2, 2044, TO_DATE('07.01.2025', 'DD.MM.YYYY'), 'DORMANT', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500005, 'K0000065  ', 'B', 'Fish & Chips Ltd 5', NULL, NULL, NULL, 'd5@mail.example', NULL, 'Graz', 700, 1, 0, DATE '2017-03-16', 'ACTIVE', NULL);
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, notes)
VALUES (500006, 'K0000078  ', NULL, 'Nils', 'Tanaka', DATE '1958-05-12', '', '69001', 'Lyon', 50, 1, 3244, DATE '2013-10-12', 'Said: ''never again''');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500007, 'K0000091  ', 'P', NULL, 'Björn', 'Müller', TO_DATE('26.03.1998', 'DD.MM.YYYY'), 'b7@mail.example', '4051', 'Basel', 1650, 1, 0, TO_DATE('02.06.2011', 'DD.MM.YYYY'), 'CLOSED', q'[Said: 'never again']');
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, joined, notes)
VALUES (500008, 'K0000104  ', '', 'Björn', 'Pereira', NULL, 'b8@mail.example', '10115', 'Berlin', 2100, 2.5, DATE '2024-03-13', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500009, 'K0000117  ', 'P', NULL, 'Nils', 'Brandt', DATE '2005-10-10', NULL, '', 'Porto', NULL, 3, NULL, DATE '2025-02-05', 'ACTIVE', 'VIP & friend of the board');
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, joined, notes)
VALUES (500010, 'K0000130  ', '', 'Pia', 'Zając', NULL, 'p10@post.example', '', 'Porto', NULL, 0.75, TO_DATE('19.06.2018', 'DD.MM.YYYY'), NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500011, 'K0000143  ', 'P', NULL, 'Quentin', 'Ruß', DATE '1963-03-13', '', 'D02', q'[St. Stephen's]', NULL, 3, 4397, DATE '2010-03-25', 'ACTIVE', 'Moved twice
Ask for the new address');
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500012, 'K0000156  ', NULL, 'Ada', 'Lévy', DATE '1964-10-11', 'a12@mail.example', NULL, 'Graz', NULL, 2.5, 4076, DATE '2013-04-15', 'DORMANT', '100% satisfied');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500013, 'K0000169  ', 'P', '', 'José', 'van Dijk', NULL, 'j13@mail.example', '00100', 'Roma', NULL, .75, 1234, TO_DATE('14.02.2022', 'DD.MM.YYYY'), 'ACTIVE', 'VIP ' || CHR(38) || ' friend of the board');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500014, 'K0000182  ', 'B', 'Weingut Öhler 14', NULL, NULL, NULL, 'h14@post.example', '80331', 'München', 2400, 0.75, 910, DATE '2021-12-28', 'CLOSED', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500015, 'K0000195  ', 'P', NULL, 'Dmitri', 'Pereira', NULL, '', '', 'Porto', 950, NULL, 0, DATE '2009-08-27', 'DORMANT', '');
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500016, 'K0000208  ', NULL, 'Søren', 'Abel', TO_DATE('25.05.1970', 'DD.MM.YYYY'), NULL, 'D02', 'St. Stephen''s', 350, 3, NULL, TO_DATE('24.08.2014', 'DD.MM.YYYY'), 'CLOSED', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500017, 'K0000221  ', 'B', 'Čapek Print 17', NULL, NULL, NULL, 'r17@post.example', '10115', 'Berlin', 2050, 2.5, 0, DATE '2014-08-22', 'CLOSED', NULL);
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, notes)
VALUES (500018, 'K0000234  ', NULL, 'Tove', 'Brandt', DATE '1976-10-01', NULL, '69001', 'Lyon', 550, 1, NULL, DATE '2014-07-07', 'VIP & friend of the board');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500019, 'K0000247  ', 'P', NULL, 'Oya', 'smith', TO_DATE('17.12.1978', 'DD.MM.YYYY'), NULL, 'D02', q'[St. Stephen's]', NULL, 1, 767, TO_DATE('05.12.2011', 'DD.MM.YYYY'), 'ACTIVE', '100% satisfied');
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500020, 'K0000260  ', NULL, 'Hana', 'Ünal', DATE '1988-06-28', 'h20@post.example', '80331', 'München', 1850, 2, 274, DATE '2020-06-04', 'DORMANT', 'Rückruf nur nachmittags');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500021, 'K0000273  ', 'B', 'Weingut Öhler 21', NULL, NULL, NULL, 'd21@mail.example', '80331', 'München', NULL, 1, 1624, DATE '2020-01-08', 'DORMANT', 'VIP & friend of the board');
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, joined, notes)
VALUES (500022, 'K0000286  ', NULL, 'Quentin', 'Smith', TO_DATE('26.03.1943', 'DD.MM.YYYY'), NULL, '2100', 'København', 950, 0.75, TO_DATE('12.06.2023', 'DD.MM.YYYY'), 'Prefers e-mail');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500023, 'K0000299  ', 'P', NULL, 'Dmitri', 'Čapek', DATE '1969-05-28', 'd23@post.example', '69001', 'Lyon', NULL, 2, NULL, DATE '2013-07-15', 'ACTIVE', q'[Said: 'never again']');
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500024, 'K0000312  ', NULL, 'Ada', 'Brandt', DATE '1943-04-13', NULL, '00100', 'Roma', NULL, 1, 390, DATE '2023-02-26', 'CLOSED', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500025, 'K0000325  ', 'P', NULL, 'Grzegorz', 'Fuchs', TO_DATE('23.06.1995', 'DD.MM.YYYY'), 'g25@post.example', '31-001', 'Kraków', NULL, 3, 0, TO_DATE('20.09.2012', 'DD.MM.YYYY'), 'CLOSED', NULL);
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, joined, notes)
VALUES (500026, 'K0000338  ', '', 'Nils', 'Ekström', NULL, '', '69001', 'Lyon', 2300, 2.5, DATE '2015-11-24', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500027, 'K0000351  ', 'P', NULL, 'Björn', 'Brandt', DATE '1947-07-02', NULL, '31-001', 'Kraków', NULL, NULL, 2196, DATE '2010-01-18', 'ACTIVE', NULL);
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, joined, notes)
VALUES (500028, 'K0000364  ', NULL, 'Dmitri', 'Kowalski', TO_DATE('24.10.2003', 'DD.MM.YYYY'), 'd28@mail.example', '80331', 'München', NULL, 1, TO_DATE('15.02.2016', 'DD.MM.YYYY'), NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500029, 'K0000377  ', 'P', '', 'Róisín', 'Brandt', DATE '1975-11-15', '', '69001', 'Lyon', 2500, NULL, NULL, DATE '2014-06-06', 'ACTIVE', 'Rückruf nur nachmittags');
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, joined, notes)
VALUES (500030, 'K0000390  ', '', 'Eoin', 'Müller', DATE '1946-06-27', NULL, '80331', 'München', 2400, 2, DATE '2019-07-08', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500031, 'K0000403  ', 'B', 'Kanzlei Vogt 31', NULL, 'Ruß', NULL, 'm31@post.example', '31-001', 'Kraków', NULL, 2.5, 0, TO_DATE('11.03.2014', 'DD.MM.YYYY'), 'ACTIVE', NULL);
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, joined, notes)
VALUES (500032, 'K0000416  ', '', 'Łucja', 'Ünal', DATE '1949-08-30', 'ł32@post.example', '80331', 'München', NULL, NULL, DATE '2018-09-13', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500033, 'K0000429  ', 'P', '', 'Pia', 'van Dijk', DATE '1962-06-29', 'p33@mail.example', '69001', 'Lyon', 1700, NULL, 500, DATE '2015-01-22', 'ACTIVE', 'Prefers e-mail');
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500034, 'K0000442  ', '', 'Łucja', 'Brandt', NULL, NULL, '10115', 'Berlin', 2500, 2, 605, TO_DATE('27.07.2017', 'DD.MM.YYYY'), 'DORMANT', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500035, 'K0000455  ', 'P', NULL, 'Dmitri', 'Čapek', DATE '1981-07-17', '', '31-001', 'Kraków', 2250, 2.5, 2174, DATE '2023-01-06', 'ACTIVE', '100% satisfied');
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, notes)
VALUES (500036, 'K0000468  ', '', 'Oya', 'van Dijk', DATE '1953-12-19', NULL, '31-001', 'Kraków', NULL, 0.75, 376, DATE '2020-10-03', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500037, 'K0000481  ', 'B', 'Hotel "Zur Post" 37', NULL, NULL, NULL, 'c37@mail.example', '31-001', 'Kraków', 1550, 2.5, 0, TO_DATE('09.06.2021', 'DD.MM.YYYY'), 'ACTIVE', q'[Said: 'never again']');
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, joined, status, notes)
VALUES (500038, 'K0000494  ', '', 'Fatma', 'Brandt', NULL, 'f38@post.example', '4051', 'Basel', 900, 1, DATE '2010-12-03', 'DORMANT', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500039, 'K0000507  ', 'P', '', 'Łucja', 'Brandt', DATE '1964-10-04', 'ł39@mail.example', '80331', 'München', NULL, 0.75, 165, DATE '2016-07-09', 'ACTIVE', NULL);
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, notes)
VALUES (500040, 'K0000520  ', NULL, 'Oya', 'Jansen', TO_DATE('01.06.1967', 'DD.MM.YYYY'), 'o40@post.example', '31-001', 'Kraków', 500, 2.5, 4826, TO_DATE('28.02.2009', 'DD.MM.YYYY'), 'VIP ' || CHR(38) || ' friend of the board');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500041, 'K0000533  ', 'P', NULL, 'Björn', 'smith', DATE '1987-08-07', '', '2100', 'København', 1650, .75, NULL, DATE '2009-08-12', 'CLOSED', NULL);
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, notes)
VALUES (500042, 'K0000546  ', '', 'Kaja', 'D''Angelo', DATE '1991-08-10', 'k42@post.example', '4051', 'Basel', 1250, NULL, 265, DATE '2013-01-12', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500043, 'K0000559  ', 'P', '', 'Hana', 'Lévy', TO_DATE('25.07.1985', 'DD.MM.YYYY'), NULL, '80331', 'München', NULL, 2.5, 0, TO_DATE('23.08.2011', 'DD.MM.YYYY'), 'CLOSED', 'Prefers e-mail');
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, joined, status, notes)
VALUES (500044, 'K0000572  ', NULL, 'Dmitri', 'Ekström', NULL, 'd44@mail.example', '', 'Porto', 650, 3, DATE '2010-09-04', 'CLOSED', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500045, 'K0000585  ', 'P', NULL, 'Grzegorz', 'smith', DATE '1980-06-14', 'g45@post.example', '10115', 'Berlin', 250, NULL, 802, DATE '2016-09-24', 'ACTIVE', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, joined, notes)
VALUES (500046, 'K0000598  ', 'B', 'Weingut Öhler 46', NULL, NULL, NULL, NULL, '31-001', 'Kraków', 1350, 2, TO_DATE('28.06.2012', 'DD.MM.YYYY'), 'VIP ' || CHR(38) || ' friend of the board');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500047, 'K0000611  ', 'P', NULL, 'Dmitri', 'van Dijk', DATE '2004-03-11', 'd47@mail.example', 'D02', q'[St. Stephen's]', 1850, NULL, 46, DATE '2013-05-09', 'ACTIVE', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, joined, status, notes)
VALUES (500048, 'K0000624  ', 'B', 'Solar 24 48', NULL, NULL, NULL, NULL, '2100', 'København', 2100, 2, DATE '2015-08-06', 'DORMANT', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500049, 'K0000637  ', 'P', '', 'Dmitri', 'García', TO_DATE('22.01.1960', 'DD.MM.YYYY'), 'd49@mail.example', '80331', 'München', NULL, NULL, 4434, TO_DATE('30.03.2022', 'DD.MM.YYYY'), 'CLOSED', NULL);
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, joined, notes)
VALUES (500050, 'K0000650  ', NULL, 'Mia', 'Abel', DATE '1975-04-26', 'm50@post.example', '4051', 'Basel', NULL, 3, DATE '2014-06-22', 'a_b%c');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500051, 'K0000663  ', 'B', 'Weingut Öhler 51', NULL, 'Quist', NULL, NULL, '80331', 'München', 850, 2.5, 1504, DATE '2023-05-13', 'DORMANT', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500052, 'K0000676  ', 'B', 'Murphy''s Cabs 52', NULL, 'Ruß', NULL, 'a52@mail.example', '00100', 'Roma', 3000, 0.75, 431, TO_DATE('19.05.2018', 'DD.MM.YYYY'), 'DORMANT', '');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500053, 'K0000689  ', 'P', NULL, 'Quentin', 'Müller', DATE '1987-09-29', 'q53@mail.example', 'D02', q'[St. Stephen's]', 1350, .75, 753, DATE '2015-09-08', 'ACTIVE', NULL);
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, joined, status, notes)
VALUES (500054, 'K0000702  ', NULL, 'Oya', 'Nguyễn', NULL, 'o54@mail.example', '00100', 'Roma', 600, 2.5, DATE '2018-09-11', 'DORMANT', 'Moved twice' || CHR(10) || 'Ask for the new address');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500055, 'K0000715  ', 'P', '', 'Oya', 'Zając', NULL, 'o55@post.example', '00100', 'Roma', 50, 3, 0, TO_DATE('28.03.2019', 'DD.MM.YYYY'), 'DORMANT', NULL);
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, joined, notes)
VALUES (500056, 'K0000728  ', '', 'Nils', 'Jansen', DATE '1996-09-12', NULL, '00100', 'Roma', 600, NULL, DATE '2009-04-27', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500057, 'K0000741  ', 'P', '', 'Róisín', q'[O'Hara]', DATE '1966-05-20', 'r57@post.example', '69001', 'Lyon', NULL, 2, 608, DATE '2010-08-11', 'CLOSED', 'a_b%c');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, joined, notes)
VALUES (500058, 'K0000754  ', 'B', 'Fish ' || CHR(38) || ' Chips Ltd 58', NULL, 'Pereira', NULL, 'a58@post.example', 'D02', 'St. Stephen''s', 1100, NULL, TO_DATE('21.12.2021', 'DD.MM.YYYY'), 'Said: ''never again''');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500059, 'K0000767  ', 'P', NULL, 'Chloé', 'Ekström', DATE '1956-05-29', '', '31-001', 'Kraków', NULL, 2.5, 0, DATE '2015-12-24', 'DORMANT', NULL);
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500060, 'K0000780  ', '', 'José', 'Vogt', DATE '1936-03-15', 'j60@post.example', '', 'Porto', 1900, 1, 4723, DATE '2022-02-08', 'DORMANT', 'Prefers e-mail');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500061, 'K0000793  ', 'P', '', 'Søren', 'Ibsen', TO_DATE('05.03.1949', 'DD.MM.YYYY'), NULL, '80331', 'München', 1250, 1, 0, TO_DATE('30.04.2023', 'DD.MM.YYYY'), 'ACTIVE', 'Prefers e-mail');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500062, 'K0000806  ', 'B', 'Kanzlei Vogt 62', NULL, NULL, NULL, 'e62@mail.example', '10115', 'Berlin', NULL, 3, 143, DATE '2020-07-08', 'DORMANT', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500063, 'K0000819  ', 'P', NULL, 'Inês', 'García', DATE '1967-07-18', 'i63@mail.example', '', 'Porto', 1550, NULL, 0, DATE '2011-11-07', 'ACTIVE', NULL);
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, notes)
VALUES (500064, 'K0000832  ', NULL, 'Fatma', 'smith', NULL, '', '10115', 'Berlin', 1200, 2.5, 202, TO_DATE('20.06.2021', 'DD.MM.YYYY'), 'a_b%c');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500065, 'K0000845  ', 'P', '', 'Grzegorz', 'van Dijk', DATE '2001-11-21', '', '', 'Porto', NULL, 2, 2628, DATE '2024-09-07', 'ACTIVE', 'a_b%c');
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, notes)
VALUES (500066, 'K0000858  ', '', 'Chloé', 'van Dijk', NULL, '', '4051', 'Basel', NULL, 2, NULL, DATE '2017-08-09', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500067, 'K0000871  ', 'P', '', 'Inês', 'Öztürk', NULL, 'i67@mail.example', '80331', 'München', NULL, 1, 0, TO_DATE('27.07.2012', 'DD.MM.YYYY'), 'ACTIVE', NULL);
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, notes)
VALUES (500068, 'K0000884  ', NULL, 'Ada', 'Tanaka', DATE '1967-05-23', '', '10115', 'Berlin', NULL, 2.5, 593, DATE '2015-03-17', 'Said: ''never again''');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500069, 'K0000897  ', 'P', NULL, 'Eoin', 'Abel', DATE '1980-07-11', 'e69@mail.example', 'D02', q'[St. Stephen's]', NULL, NULL, 842, DATE '2021-12-23', 'DORMANT', NULL);
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, joined, notes)
VALUES (500070, 'K0000910  ', '', 'Pia', 'D''Angelo', TO_DATE('16.10.1975', 'DD.MM.YYYY'), 'p70@mail.example', '69001', 'Lyon', NULL, 1, TO_DATE('22.05.2015', 'DD.MM.YYYY'), 'VIP ' || CHR(38) || ' friend of the board');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500071, 'K0000923  ', 'P', NULL, 'Pia', 'Lévy', DATE '1983-10-30', 'p71@mail.example', '4051', 'Basel', NULL, NULL, 694, DATE '2021-02-11', 'DORMANT', NULL);
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, joined, notes)
VALUES (500072, 'K0000936  ', NULL, 'Mia', 'Ruß', DATE '1951-07-28', NULL, '00100', 'Roma', 1200, 2, DATE '2015-12-09', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500073, 'K0000949  ', 'P', '', 'Björn', 'Öztürk', TO_DATE('14.02.1994', 'DD.MM.YYYY'), NULL, '69001', 'Lyon', 2650, 2, 0, TO_DATE('02.02.2012', 'DD.MM.YYYY'), 'ACTIVE', NULL);
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, notes)
VALUES (500074, 'K0000962  ', '', 'Oya', 'Abel', NULL, '', 'D02', 'St. Stephen''s', 2600, NULL, NULL, DATE '2022-10-23', 'Moved twice' || CHR(10) || 'Ask for the new address');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500075, 'K0000975  ', 'B', 'Čapek Print 75', NULL, 'Čapek', NULL, 'g75@mail.example', '31-001', 'Kraków', 450, 2.5, 0, DATE '2019-05-18', 'CLOSED', NULL);
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, notes)
VALUES (500076, 'K0000988  ', '', 'Björn', 'Fuchs', TO_DATE('30.03.1968', 'DD.MM.YYYY'), NULL, '31-001', 'Kraków', 600, 0.75, 3745, TO_DATE('24.01.2020', 'DD.MM.YYYY'), NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500077, 'K0001001  ', 'P', NULL, 'Eoin', 'Fuchs', DATE '1991-01-27', 'e77@post.example', '00100', 'Roma', NULL, NULL, 433, DATE '2011-10-14', 'ACTIVE', 'VIP & friend of the board');
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, notes)
VALUES (500078, 'K0001014  ', '', 'Ada', 'Ekström', NULL, '', '4051', 'Basel', 1200, 0.75, 240, DATE '2022-02-07', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500079, 'K0001027  ', 'P', NULL, 'Björn', q'[D'Angelo]', TO_DATE('21.07.1952', 'DD.MM.YYYY'), NULL, '31-001', 'Kraków', 2300, NULL, 0, TO_DATE('24.09.2023', 'DD.MM.YYYY'), 'ACTIVE', 'Prefers e-mail');
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, joined, status, notes)
VALUES (500080, 'K0001040  ', NULL, 'Dmitri', 'Nguyễn', DATE '1986-07-18', 'd80@post.example', NULL, 'Graz', 550, 0.75, DATE '2021-09-19', 'CLOSED', 'a_b%c');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500081, 'K0001053  ', 'P', NULL, 'Ada', 'Fuchs', DATE '1959-03-07', 'a81@post.example', 'D02', q'[St. Stephen's]', 1350, 1, 0, DATE '2020-07-27', 'CLOSED', 'Rückruf nur nachmittags');
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, joined, status, notes)
VALUES (500082, 'K0001066  ', '', 'Chloé', 'Quist', TO_DATE('20.12.1982', 'DD.MM.YYYY'), 'c82@mail.example', '4051', 'Basel', 400, 1, TO_DATE('21.03.2020', 'DD.MM.YYYY'), 'CLOSED', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500083, 'K0001079  ', 'P', '', 'Chloé', 'Fuchs', NULL, NULL, '', 'Porto', NULL, 2.5, 326, DATE '2012-03-04', 'ACTIVE', '100% satisfied');
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, notes)
VALUES (500084, 'K0001092  ', '', 'Inês', 'Ruß', DATE '1950-01-28', NULL, '4051', 'Basel', NULL, 2.5, 1542, DATE '2017-05-31', 'Rückruf nur nachmittags');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500085, 'K0001105  ', 'B', 'Čapek Print 85', NULL, NULL, NULL, NULL, '31-001', 'Kraków', 1050, 1, 611, TO_DATE('09.03.2024', 'DD.MM.YYYY'), 'ACTIVE', 'Moved twice
Ask for the new address');
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, notes)
VALUES (500086, 'K0001118  ', '', 'Björn', 'Ekström', DATE '1963-10-09', '', '10115', 'Berlin', NULL, 3, 377, DATE '2023-12-25', '');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500087, 'K0001131  ', 'P', '', 'Nils', 'Abel', DATE '2000-08-04', 'n87@post.example', '4051', 'Basel', NULL, 0.75, 0, DATE '2010-08-27', 'ACTIVE', NULL);
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, joined, status, notes)
VALUES (500088, 'K0001144  ', '', 'Róisín', 'Öztürk', TO_DATE('23.02.1989', 'DD.MM.YYYY'), NULL, '4051', 'Basel', 600, 1, TO_DATE('24.05.2024', 'DD.MM.YYYY'), 'CLOSED', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500089, 'K0001157  ', 'P', '', 'Hana', 'Brandt', NULL, 'h89@post.example', '4051', 'Basel', NULL, 3, 367, DATE '2014-12-19', 'ACTIVE', 'a_b%c');
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, notes)
VALUES (500090, 'K0001170  ', NULL, 'Oya', 'Pereira', DATE '1950-05-11', '', '2100', 'København', 2200, 3, 540, DATE '2011-08-14', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500091, 'K0001183  ', 'P', '', 'Dmitri', 'Nguyễn', TO_DATE('16.05.1946', 'DD.MM.YYYY'), NULL, '69001', 'Lyon', 1100, 3, 0, TO_DATE('21.02.2022', 'DD.MM.YYYY'), 'ACTIVE', 'Rückruf nur nachmittags');
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, notes)
VALUES (500092, 'K0001196  ', NULL, 'Róisín', 'smith', NULL, '', '2100', 'København', NULL, 0.75, NULL, DATE '2018-06-23', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500093, 'K0001209  ', 'P', '', 'Pia', 'Ekström', DATE '1987-06-26', NULL, '00100', 'Roma', 300, 3, 310, DATE '2020-12-22', 'DORMANT', NULL);
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, joined, status, notes)
VALUES (500094, 'K0001222  ', '', 'Søren', 'Ekström', TO_DATE('20.02.1990', 'DD.MM.YYYY'), 's94@post.example', NULL, 'Graz', 1400, NULL, TO_DATE('06.10.2013', 'DD.MM.YYYY'), 'CLOSED', '100% satisfied');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500095, 'K0001235  ', 'B', 'R&D Labs 95', NULL, NULL, NULL, 'b95@mail.example', '2100', 'København', 2300, 2, 0, DATE '2020-01-21', 'ACTIVE', '100% satisfied');
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, notes)
VALUES (500096, 'K0001248  ', '', 'Fatma', 'O''Hara', DATE '1978-11-16', 'f96@post.example', '10115', 'Berlin', 2550, 0.75, NULL, DATE '2017-10-29', 'a_b%c');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500097, 'K0001261  ', 'P', NULL, 'Chloé', 'Vogt', TO_DATE('16.03.1998', 'DD.MM.YYYY'), 'no mail', '00100', 'Roma', NULL, NULL, 2971, TO_DATE('23.08.2012', 'DD.MM.YYYY'), 'ACTIVE', NULL);
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, joined, status, notes)
VALUES (500098, 'K0001274  ', '', 'Dmitri', 'Müller', DATE '1982-10-12', NULL, '', 'Porto', NULL, 2.5, DATE '2020-02-11', 'CLOSED', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500099, 'K0001287  ', 'P', NULL, 'Chloé', 'Kowalski', DATE '1952-12-27', '', 'D02', q'[St. Stephen's]', NULL, 2.5, 4856, DATE '2018-11-24', 'ACTIVE', NULL);
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, notes)
VALUES (500100, 'K0001300  ', NULL, 'Róisín', 'Ibsen', TO_DATE('16.01.1942', 'DD.MM.YYYY'), NULL, '10115', 'Berlin', 750, NULL, NULL, TO_DATE('16.06.2021', 'DD.MM.YYYY'), NULL);

/* 100 rows so far */
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500101, 'K0001313  ', 'B', 'R&D Labs 101', NULL, NULL, NULL, 'p101@mail.example', '2100', 'København', NULL, 3, 102, DATE '2015-12-19', 'ACTIVE', 'Rückruf nur nachmittags');
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, notes)
VALUES (500102, 'K0001326  ', '', 'Inês', 'Vogt', DATE '1970-11-28', NULL, '10115', 'Berlin', 1000, 2.5, 592, DATE '2021-02-07', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500103, 'K0001339  ', 'P', '', 'Nils', 'Ruß', NULL, 'n103@post.example', NULL, 'Graz', NULL, 2.5, NULL, TO_DATE('16.05.2018', 'DD.MM.YYYY'), 'ACTIVE', '');
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, joined, notes)
VALUES (500104, 'K0001352  ', NULL, 'Mia', 'Nguyễn', DATE '1973-05-27', NULL, '69001', 'Lyon', 2150, NULL, DATE '2020-01-08', '');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500105, 'K0001365  ', 'P', NULL, 'Tove', 'Tanaka', DATE '1951-03-24', 't105@mail.example', 'D02', q'[St. Stephen's]', NULL, NULL, NULL, DATE '2020-12-02', 'ACTIVE', NULL);
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, notes)
VALUES (500106, 'K0001378  ', NULL, 'Eoin', 'Ibsen', TO_DATE('22.01.1954', 'DD.MM.YYYY'), 'e106@post.example', '10115', 'Berlin', 2700, 2, NULL, TO_DATE('02.09.2010', 'DD.MM.YYYY'), 'Prefers e-mail');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500107, 'K0001391  ', 'P', '', 'Dmitri', 'Fuchs', DATE '1986-06-24', 'd107@mail.example', '2100', 'København', NULL, 2.5, 0, DATE '2014-06-18', 'ACTIVE', '');
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, notes)
VALUES (500108, 'K0001404  ', '', 'Łucja', 'Ibsen', DATE '2001-04-13', NULL, '', 'Porto', 2300, 2.5, 810, DATE '2023-09-11', 'Prefers e-mail');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500109, 'K0001417  ', 'P', NULL, 'Grzegorz', 'Weiß', NULL, 'g109@post.example', '10115', 'Berlin', 450, .75, 0, TO_DATE('24.07.2024', 'DD.MM.YYYY'), 'ACTIVE', NULL);
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, joined, notes)
VALUES (500110, 'K0001430  ', NULL, 'Nils', 'van Dijk', DATE '1938-12-15', 'n110@mail.example', '69001', 'Lyon', 1000, NULL, DATE '2018-08-30', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500111, 'K0001443  ', 'P', '', 'Oya', 'Müller', DATE '2005-07-30', '', 'D02', q'[St. Stephen's]', NULL, NULL, 1039, DATE '2022-04-08', 'ACTIVE', NULL);
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, notes)
VALUES (500112, 'K0001456  ', '', 'Björn', 'Pereira', TO_DATE('28.08.1986', 'DD.MM.YYYY'), 'b112@mail.example', '69001', 'Lyon', 400, NULL, NULL, TO_DATE('04.07.2021', 'DD.MM.YYYY'), NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500113, 'K0001469  ', 'P', NULL, 'Róisín', 'Müller', DATE '1944-04-27', 'r113@mail.example', '00100', 'Roma', 1300, .75, NULL, DATE '2023-04-01', 'CLOSED', NULL);
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, joined, notes)
VALUES (500114, 'K0001482  ', '', 'Eoin', 'O''Hara', NULL, '', '00100', 'Roma', 2600, 3, DATE '2016-04-19', 'Said: ''never again''');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500115, 'K0001495  ', 'P', '', 'Pia', 'Jansen', TO_DATE('28.05.1965', 'DD.MM.YYYY'), 'p115@post.example', '4051', 'Basel', NULL, 0.75, 0, TO_DATE('21.04.2011', 'DD.MM.YYYY'), 'ACTIVE', NULL);
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500116, 'K0001508  ', NULL, 'Fatma', 'Quist', DATE '1973-08-26', 'f116@post.example', '4051', 'Basel', NULL, NULL, NULL, DATE '2019-09-11', 'CLOSED', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500117, 'K0001521  ', 'P', NULL, 'Fatma', 'Abel', DATE '1974-05-28', 'f117@post.example', '00100', 'Roma', NULL, 1, 0, DATE '2011-09-06', 'ACTIVE', 'VIP & friend of the board');
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, joined, notes)
VALUES (500118, 'K0001534  ', NULL, 'Björn', 'Jansen', TO_DATE('16.08.1958', 'DD.MM.YYYY'), '', NULL, 'Graz', 2800, 2.5, TO_DATE('28.09.2021', 'DD.MM.YYYY'), '100% satisfied');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500119, 'K0001547  ', 'B', 'Solar 24 119', NULL, NULL, NULL, '', '2100', 'København', NULL, 2.5, 2955, DATE '2014-08-17', 'CLOSED', '100% satisfied');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, notes)
VALUES (500120, 'K0001560  ', 'B', 'Bäckerei Ruß 120', NULL, 'Abel', NULL, '', NULL, 'Graz', NULL, 2, 753, DATE '2020-02-11', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500121, 'K0001573  ', 'P', '', 'Mia', 'García', TO_DATE('14.08.1999', 'DD.MM.YYYY'), '', '10115', 'Berlin', 2450, .75, NULL, TO_DATE('15.10.2022', 'DD.MM.YYYY'), 'CLOSED', NULL);
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, notes)
VALUES (500122, 'K0001586  ', NULL, 'Oya', 'Ekström', DATE '2000-08-02', NULL, '10115', 'Berlin', 2050, 0.75, 4154, DATE '2009-08-03', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500123, 'K0001599  ', 'P', '', 'Mia', 'Brandt', DATE '1941-04-06', '', '69001', 'Lyon', 2450, NULL, 242, DATE '2021-08-12', 'ACTIVE', NULL);
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500124, 'K0001612  ', NULL, 'Tove', 'García', TO_DATE('05.09.1952', 'DD.MM.YYYY'), '', NULL, 'Graz', NULL, 2, NULL, TO_DATE('11.12.2016', 'DD.MM.YYYY'), 'CLOSED', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500125, 'K0001625  ', 'P', NULL, 'Björn', 'Kowalski', DATE '1974-02-18', 'b125@post.example', '2100', 'København', NULL, .75, NULL, DATE '2009-12-20', 'ACTIVE', '100% satisfied');
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, notes)
VALUES (500126, 'K0001638  ', NULL, 'Oya', 'Tanaka', DATE '1992-02-07', 'o126@mail.example', 'D02', 'St. Stephen''s', NULL, 2, 4609, DATE '2018-07-28', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500127, 'K0001651  ', 'P', '', 'Fatma', 'Tanaka', TO_DATE('28.12.1971', 'DD.MM.YYYY'), 'f127@mail.example', '69001', 'Lyon', NULL, 1, 0, TO_DATE('21.11.2009', 'DD.MM.YYYY'), 'ACTIVE', q'[Said: 'never again']');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, joined, notes)
VALUES (500128, 'K0001664  ', 'B', 'Solar 24 128', NULL, NULL, NULL, '', '2100', 'København', NULL, 0.75, DATE '2020-04-04', 'Moved twice
Ask for the new address');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500129, 'K0001677  ', 'P', '', 'Fatma', 'Abel', NULL, 'f129@post.example', NULL, 'Graz', NULL, 3, NULL, DATE '2020-08-02', 'CLOSED', NULL);
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500130, 'K0001690  ', NULL, 'Róisín', 'García', NULL, 'r130@post.example', 'D02', 'St. Stephen''s', 2200, NULL, NULL, TO_DATE('17.11.2024', 'DD.MM.YYYY'), 'CLOSED', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500131, 'K0001703  ', 'P', NULL, 'José', 'Ruß', DATE '1998-08-31', NULL, NULL, 'Graz', 800, 1, 0, DATE '2020-05-08', 'CLOSED', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500132, 'K0001716  ', 'B', 'R&D Labs 132', NULL, 'Abel', NULL, 'r132@mail.example', '00100', 'Roma', NULL, 2, 869, DATE '2021-10-18', 'DORMANT', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500133, 'K0001729  ', 'B', 'Čapek Print 133', NULL, NULL, NULL, 'i133@mail.example', '80331', 'München', 2650, 2.5, NULL, TO_DATE('24.10.2009', 'DD.MM.YYYY'), 'DORMANT', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, joined, status, notes)
VALUES (500134, 'K0001742  ', 'B', 'Čapek Print 134', NULL, NULL, NULL, 't134@mail.example', '69001', 'Lyon', 2550, 2, DATE '2013-12-31', 'CLOSED', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500135, 'K0001755  ', 'B', 'Šport a.s. 135', NULL, NULL, NULL, '', '10115', 'Berlin', 1000, 2, 0, DATE '2013-05-04', 'DORMANT', 'Prefers e-mail');
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500136, 'K0001768  ', NULL, 'Grzegorz', 'Jansen', TO_DATE('29.01.2005', 'DD.MM.YYYY'), NULL, '', 'Porto', 1850, 3, 245, TO_DATE('12.03.2022', 'DD.MM.YYYY'), 'CLOSED', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500137, 'K0001781  ', 'P', '', 'Ada', q'[D'Angelo]', DATE '1980-09-21', 'a137@post.example', '69001', 'Lyon', NULL, 2.5, 891, DATE '2019-09-03', 'ACTIVE', NULL);
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, joined, notes)
VALUES (500138, 'K0001794  ', '', 'José', 'Tanaka', DATE '1942-09-16', 'j138@mail.example', NULL, 'Graz', 1250, 0.75, DATE '2015-07-02', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500139, 'K0001807  ', 'P', NULL, 'Inês', 'Jansen', TO_DATE('01.07.1967', 'DD.MM.YYYY'), 'i139@post.example', 'D02', q'[St. Stephen's]', 1050, 2.5, 0, TO_DATE('15.07.2014', 'DD.MM.YYYY'), 'ACTIVE', '100% satisfied');
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500140, 'K0001820  ', '', 'Dmitri', 'Vogt', DATE '1987-08-23', 'd140@mail.example', '4051', 'Basel', 300, 2, 3990, DATE '2009-05-17', 'DORMANT', 'a_b%c');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500141, 'K0001833  ', 'P', '', 'Tove', 'García', DATE '1970-07-22', '', NULL, 'Graz', 1000, .75, NULL, DATE '2012-05-23', 'ACTIVE', '100% satisfied');
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, joined, status, notes)
VALUES (500142, 'K0001846  ', '', 'Dmitri', 'García', TO_DATE('02.12.1974', 'DD.MM.YYYY'), NULL, '10115', 'Berlin', NULL, 3, TO_DATE('31.03.2011', 'DD.MM.YYYY'), 'CLOSED', 'Moved twice' || CHR(10) || 'Ask for the new address');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500143, 'K0001859  ', 'B', 'Čapek Print 143', NULL, 'Jansen', NULL, 'ł143@post.example', 'D02', q'[St. Stephen's]', NULL, 3, 2628, DATE '2014-02-21', 'DORMANT', 'Moved twice
Ask for the new address');
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, notes)
VALUES (500144, 'K0001872  ', '', 'Pia', 'D''Angelo', DATE '1952-02-18', '', '', 'Porto', NULL, 2, 485, DATE '2018-11-03', '');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500145, 'K0001885  ', 'P', '', 'Łucja', 'Abel', NULL, NULL, '31-001', 'Kraków', 400, .75, 717, TO_DATE('16.03.2015', 'DD.MM.YYYY'), 'CLOSED', NULL);
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, joined, notes)
VALUES (500146, 'K0001898  ', '', 'Łucja', 'Müller', DATE '1965-05-23', '', '', 'Porto', NULL, 1, DATE '2024-10-05', 'Moved twice' || CHR(10) || 'Ask for the new address');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500147, 'K0001911  ', 'P', NULL, 'Björn', 'Ruß', DATE '1976-08-08', NULL, '10115', 'Berlin', 1550, NULL, 476, DATE '2011-10-01', 'CLOSED', NULL);
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, notes)
VALUES (500148, 'K0001924  ', NULL, 'Chloé', 'Öztürk', TO_DATE('31.08.1985', 'DD.MM.YYYY'), NULL, '69001', 'Lyon', 1650, 0.75, 1893, TO_DATE('05.04.2012', 'DD.MM.YYYY'), 'Said: ''never again''');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500149, 'K0001937  ', 'B', 'Solar 24 149', NULL, 'Lévy', NULL, 'j149@post.example', 'D02', q'[St. Stephen's]', NULL, 2.5, 0, DATE '2018-12-24', 'CLOSED', 'Rückruf nur nachmittags');
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, joined, notes)
VALUES (500150, 'K0001950  ', NULL, 'Inês', 'Pereira', NULL, 'i150@post.example', '00100', 'Roma', NULL, NULL, DATE '2022-05-05', 'Rückruf nur nachmittags');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500151, 'K0001963  ', 'P', NULL, 'José', 'Ekström', NULL, '', 'D02', q'[St. Stephen's]', NULL, 0.75, 1114, TO_DATE('27.09.2024', 'DD.MM.YYYY'), 'ACTIVE', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, notes)
VALUES (500152, 'K0001976  ', 'B', 'Murphy''s Cabs 152', NULL, 'Jansen', NULL, 'j152@mail.example', 'D02', 'St. Stephen''s', 2350, 1, 526, DATE '2024-08-12', 'Said: ''never again''');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500153, 'K0001989  ', 'P', '', 'Hana', 'Lévy', DATE '1965-09-08', NULL, 'D02', q'[St. Stephen's]', 750, 2.5, NULL, DATE '2017-05-09', 'ACTIVE', NULL);
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, joined, notes)
VALUES (500154, 'K0002002  ', '', 'Eoin', 'Nguyễn', TO_DATE('07.01.1971', 'DD.MM.YYYY'), NULL, '4051', 'Basel', 1300, 2.5, TO_DATE('19.10.2020', 'DD.MM.YYYY'), NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500155, 'K0002015  ', 'P', '', 'Dmitri', 'Vogt', DATE '1982-08-19', '', 'D02', q'[St. Stephen's]', NULL, 3, NULL, DATE '2017-06-22', 'ACTIVE', NULL);
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, notes)
VALUES (500156, 'K0002028  ', '', 'Grzegorz', 'Ruß', DATE '1988-04-13', '', '2100', 'København', NULL, 1, NULL, DATE '2012-05-19', '');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500157, 'K0002041  ', 'P', NULL, 'Eoin', 'Brandt', NULL, 'e157@post.example', 'D02', q'[St. Stephen's]', 1300, .75, 486, TO_DATE('26.04.2013', 'DD.MM.YYYY'), 'ACTIVE', '');
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, joined, notes)
VALUES (500158, 'K0002054  ', '', 'Inês', 'Kowalski', NULL, 'i158@post.example', '4051', 'Basel', 2250, 0.75, DATE '2016-09-05', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500159, 'K0002067  ', 'P', '', 'Mia', 'García', DATE '1962-10-31', 'm159@post.example', '10115', 'Berlin', NULL, 2.5, NULL, DATE '2022-02-19', 'ACTIVE', q'[Said: 'never again']');
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, notes)
VALUES (500160, 'K0002080  ', '', 'Fatma', 'Vogt', TO_DATE('17.11.1995', 'DD.MM.YYYY'), 'f160@post.example', '4051', 'Basel', NULL, 2.5, 3538, TO_DATE('13.12.2015', 'DD.MM.YYYY'), 'VIP ' || CHR(38) || ' friend of the board');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500161, 'K0002093  ', 'P', '', 'Pia', 'Brandt', DATE '1938-11-03', 'p161@post.example', '10115', 'Berlin', NULL, 2, 0, DATE '2014-10-25', 'DORMANT', q'[Said: 'never again']');
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, joined, status, notes)
VALUES (500162, 'K0002106  ', '', 'Nils', 'Jansen', DATE '1972-09-03', 'n162@mail.example', '80331', 'München', NULL, 0.75, DATE '2017-12-30', 'CLOSED', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500163, 'K0002119  ', 'P', NULL, 'Łucja', 'Ruß', TO_DATE('13.07.2006', 'DD.MM.YYYY'), 'ł163@mail.example', '31-001', 'Kraków', NULL, 3, 1886, TO_DATE('26.11.2013', 'DD.MM.YYYY'), 'DORMANT', 'VIP ' || CHR(38) || ' friend of the board');
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, notes)
VALUES (500164, 'K0002132  ', NULL, 'Dmitri', 'O''Hara', DATE '1955-06-30', 'd164@mail.example', '', 'Porto', 1250, 2, 496, DATE '2016-11-09', 'Moved twice
Ask for the new address');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500165, 'K0002145  ', 'P', NULL, 'Quentin', 'Čapek', DATE '1938-09-06', 'q165@post.example', '4051', 'Basel', 2500, .75, 4396, DATE '2012-03-09', 'DORMANT', '100% satisfied');
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500166, 'K0002158  ', '', 'Björn', 'Nguyễn', TO_DATE('30.04.1964', 'DD.MM.YYYY'), 'b166@mail.example', NULL, 'Graz', NULL, 2, NULL, TO_DATE('13.09.2019', 'DD.MM.YYYY'), 'CLOSED', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500167, 'K0002171  ', 'P', NULL, 'Mia', 'van Dijk', DATE '1973-09-18', NULL, '2100', 'København', 500, 3, 0, DATE '2024-05-03', 'DORMANT', q'[Said: 'never again']');
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500168, 'K0002184  ', '', 'Tove', 'Ünal', DATE '1978-02-06', 't168@post.example', '80331', 'München', 2050, 0.75, 3562, DATE '2017-06-15', 'DORMANT', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500169, 'K0002197  ', 'P', NULL, 'Hana', 'Lévy', NULL, '', '4051', 'Basel', 500, 1, 3416, TO_DATE('19.07.2018', 'DD.MM.YYYY'), 'ACTIVE', 'a_b%c');
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, joined, status, notes)
VALUES (500170, 'K0002210  ', NULL, 'Łucja', 'Jansen', DATE '2000-03-08', '', '69001', 'Lyon', 2850, 0.75, DATE '2012-05-24', 'DORMANT', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500171, 'K0002223  ', 'P', NULL, 'Grzegorz', 'Quist', DATE '2006-09-16', '', '2100', 'København', 850, 2, 0, DATE '2019-01-25', 'CLOSED', NULL);
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500172, 'K0002236  ', NULL, 'Fatma', 'Nguyễn', TO_DATE('03.10.1949', 'DD.MM.YYYY'), 'f172@post.example', '00100', 'Roma', NULL, NULL, 685, TO_DATE('17.07.2015', 'DD.MM.YYYY'), 'CLOSED', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500173, 'K0002249  ', 'P', NULL, 'Kaja', 'Ruß', NULL, 'k173@post.example', '80331', 'München', 2450, .75, 886, DATE '2014-02-24', 'ACTIVE', 'a_b%c');
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, notes)
VALUES (500174, 'K0002262  ', NULL, 'Björn', 'D''Angelo', DATE '1968-12-05', NULL, 'D02', 'St. Stephen''s', NULL, NULL, 54, DATE '2013-03-03', 'VIP & friend of the board');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500175, 'K0002275  ', 'P', NULL, 'Søren', 'Pereira', TO_DATE('15.06.1997', 'DD.MM.YYYY'), NULL, '2100', 'København', 1600, 2.5, NULL, TO_DATE('16.09.2022', 'DD.MM.YYYY'), 'ACTIVE', NULL);
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500176, 'K0002288  ', NULL, 'Hana', 'Fuchs', DATE '1953-11-01', 'h176@mail.example', '10115', 'Berlin', NULL, 0.75, 683, DATE '2009-04-18', 'DORMANT', 'Said: ''never again''');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500177, 'K0002301  ', 'P', '', 'Hana', 'Lévy', DATE '1967-10-22', 'h177@post.example', '10115', 'Berlin', NULL, NULL, 0, DATE '2015-11-25', 'ACTIVE', NULL);
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, joined, notes)
VALUES (500178, 'K0002314  ', '', 'Róisín', 'Lévy', TO_DATE('09.04.1998', 'DD.MM.YYYY'), '', NULL, 'Graz', 3000, 2, TO_DATE('21.10.2015', 'DD.MM.YYYY'), 'Prefers e-mail');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500179, 'K0002327  ', 'B', 'Solar 24 179', NULL, NULL, NULL, 'r179@post.example', '4051', 'Basel', 800, 0.75, NULL, DATE '2017-05-17', 'ACTIVE', 'Moved twice
Ask for the new address');
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, joined, notes)
VALUES (500180, 'K0002340  ', NULL, 'Inês', 'Jansen', DATE '1950-03-16', NULL, NULL, 'Graz', 700, 3, DATE '2015-01-17', '');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500181, 'K0002353  ', 'P', NULL, 'Fatma', 'García', TO_DATE('21.05.1975', 'DD.MM.YYYY'), '', '10115', 'Berlin', 1550, 2.5, 0, TO_DATE('23.10.2019', 'DD.MM.YYYY'), 'ACTIVE', 'VIP ' || CHR(38) || ' friend of the board');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, joined, notes)
VALUES (500182, 'K0002366  ', 'B', 'Solar 24 182', NULL, 'smith', NULL, 'g182@mail.example', '', 'Porto', 2450, 2.5, DATE '2025-01-28', 'Rückruf nur nachmittags');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500183, 'K0002379  ', 'P', NULL, 'Eoin', 'Čapek', DATE '1951-05-23', NULL, 'D02', q'[St. Stephen's]', 2850, 2.5, NULL, DATE '2013-08-25', 'ACTIVE', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, notes)
VALUES (500184, 'K0002392  ', 'B', 'Bäckerei Ruß 184', NULL, NULL, NULL, '', '4051', 'Basel', NULL, 0.75, 337, TO_DATE('02.03.2017', 'DD.MM.YYYY'), 'VIP ' || CHR(38) || ' friend of the board');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500185, 'K0002405  ', 'P', NULL, 'Łucja', 'Lévy', DATE '1970-10-22', 'ł185@post.example', '00100', 'Roma', 2200, .75, 0, DATE '2009-02-25', 'DORMANT', NULL);
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, joined, notes)
VALUES (500186, 'K0002418  ', NULL, 'Pia', 'Ekström', NULL, 'p186@post.example', NULL, 'Graz', NULL, 2, DATE '2009-05-25', 'Prefers e-mail');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500187, 'K0002431  ', 'P', NULL, 'Fatma', 'Öztürk', NULL, 'f187@mail.example', '4051', 'Basel', NULL, 3, 0, TO_DATE('11.06.2014', 'DD.MM.YYYY'), 'CLOSED', NULL);
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, joined, notes)
VALUES (500188, 'K0002444  ', NULL, 'Łucja', 'D''Angelo', DATE '1978-09-28', '', '2100', 'København', NULL, 0.75, DATE '2020-04-13', 'Moved twice
Ask for the new address');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500189, 'K0002457  ', 'P', '', 'Inês', 'Smith', DATE '1948-06-14', 'i189@mail.example', 'D02', q'[St. Stephen's]', NULL, 2, 0, DATE '2010-06-16', 'ACTIVE', NULL);
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500190, 'K0002470  ', '', 'José', 'Nguyễn', TO_DATE('13.09.1945', 'DD.MM.YYYY'), 'j190@post.example', 'D02', 'St. Stephen''s', NULL, 3, NULL, TO_DATE('16.07.2018', 'DD.MM.YYYY'), 'CLOSED', 'a_b%c');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500191, 'K0002483  ', 'P', NULL, 'Nils', 'Pereira', DATE '1992-04-25', NULL, 'D02', q'[St. Stephen's]', 2450, NULL, 0, DATE '2020-12-26', 'ACTIVE', '');
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500192, 'K0002496  ', NULL, 'Pia', 'Müller', DATE '1945-09-02', 'p192@mail.example', '31-001', 'Kraków', 1800, 1, 2227, DATE '2022-04-22', 'CLOSED', '100% satisfied');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500193, 'K0002509  ', 'P', NULL, 'Inês', 'Jansen', TO_DATE('02.01.1947', 'DD.MM.YYYY'), 'i193@post.example', '4051', 'Basel', 3000, 2, 3686, TO_DATE('28.11.2021', 'DD.MM.YYYY'), 'CLOSED', 'Prefers e-mail');
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500194, 'K0002522  ', NULL, 'Łucja', 'van Dijk', DATE '1985-09-20', 'no mail', '80331', 'München', NULL, 3, NULL, DATE '2014-05-01', 'CLOSED', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500195, 'K0002535  ', 'P', NULL, 'Róisín', 'Öztürk', DATE '2001-10-07', '', NULL, 'Graz', NULL, 2, NULL, DATE '2017-09-26', 'ACTIVE', NULL);
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, notes)
VALUES (500196, 'K0002548  ', NULL, 'Ada', 'Müller', TO_DATE('06.07.1953', 'DD.MM.YYYY'), 'a196@post.example', '31-001', 'Kraków', 850, 2.5, 307, TO_DATE('06.04.2024', 'DD.MM.YYYY'), 'Moved twice
Ask for the new address');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500197, 'K0002561  ', 'P', '', 'Eoin', 'Pereira', NULL, 'e197@post.example', '2100', 'København', 2600, NULL, 880, DATE '2014-09-19', 'ACTIVE', NULL);
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, joined, notes)
VALUES (500198, 'K0002574  ', '', 'Quentin', 'Pereira', NULL, '', '2100', 'København', 2100, 1, DATE '2019-02-28', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500199, 'K0002587  ', 'P', NULL, 'Oya', 'smith', TO_DATE('11.10.1990', 'DD.MM.YYYY'), '', '00100', 'Roma', NULL, NULL, NULL, TO_DATE('23.02.2010', 'DD.MM.YYYY'), 'ACTIVE', NULL);
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500200, 'K0002600  ', '', 'Quentin', 'Abel', DATE '1980-06-19', NULL, '31-001', 'Kraków', NULL, 2, NULL, DATE '2013-03-08', 'CLOSED', NULL);

/* 200 rows so far */
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500201, 'K0002613  ', 'P', '', 'Oya', 'Weiß', DATE '1968-12-13', NULL, 'D02', q'[St. Stephen's]', 150, NULL, 763, DATE '2017-11-20', 'ACTIVE', 'VIP & friend of the board');
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, notes)
VALUES (500202, 'K0002626  ', '', 'José', 'Brandt', TO_DATE('27.03.2000', 'DD.MM.YYYY'), 'j202@post.example', '4051', 'Basel', NULL, 0.75, 825, TO_DATE('29.11.2010', 'DD.MM.YYYY'), NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500203, 'K0002639  ', 'P', '', 'Søren', 'Ekström', DATE '1990-12-01', 's203@post.example', '10115', 'Berlin', NULL, NULL, 410, DATE '2010-04-21', 'DORMANT', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500204, 'K0002652  ', 'B', 'R&D Labs 204', NULL, 'Ekström', NULL, 'ł204@mail.example', '80331', 'München', 2250, NULL, 486, DATE '2009-01-04', 'CLOSED', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500205, 'K0002665  ', 'P', '', 'Pia', 'García', TO_DATE('19.10.2000', 'DD.MM.YYYY'), 'p205@mail.example', '10115', 'Berlin', NULL, .75, 3627, TO_DATE('18.08.2020', 'DD.MM.YYYY'), 'ACTIVE', '');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, notes)
VALUES (500206, 'K0002678  ', 'B', 'Weingut Öhler 206', NULL, 'van Dijk', NULL, 'h206@post.example', 'D02', 'St. Stephen''s', NULL, 1, 878, DATE '2020-04-01', 'Moved twice' || CHR(10) || 'Ask for the new address');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500207, 'K0002691  ', 'P', NULL, 'Chloé', 'Quist', DATE '1970-09-09', 'c207@mail.example', '', 'Porto', 800, 2, 230, DATE '2009-07-31', 'CLOSED', q'[Said: 'never again']');
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, notes)
VALUES (500208, 'K0002704  ', '', 'Oya', 'Ruß', NULL, 'o208@mail.example', '80331', 'München', 1600, 2, 2752, TO_DATE('08.05.2019', 'DD.MM.YYYY'), NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500209, 'K0002717  ', 'P', '', 'Róisín', 'Smith', DATE '1985-05-16', NULL, '00100', 'Roma', 50, .75, 0, DATE '2009-10-25', 'ACTIVE', NULL);
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, notes)
VALUES (500210, 'K0002730  ', '', 'Grzegorz', 'Zając', DATE '1936-09-04', '', '31-001', 'Kraków', NULL, 3, 3369, DATE '2015-10-16', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500211, 'K0002743  ', 'P', '', 'Inês', 'Čapek', TO_DATE('24.09.1959', 'DD.MM.YYYY'), 'i211@post.example', '00100', 'Roma', 1700, 2, 2944, TO_DATE('07.08.2023', 'DD.MM.YYYY'), 'ACTIVE', 'Rückruf nur nachmittags');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, notes)
VALUES (500212, 'K0002756  ', 'B', 'Čapek Print 212', NULL, 'Abel', NULL, NULL, '31-001', 'Kraków', NULL, 2, 883, DATE '2017-11-12', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500213, 'K0002769  ', 'P', NULL, 'Tove', 'Ibsen', DATE '1995-07-20', 't213@post.example', '10115', 'Berlin', 1050, 2.5, 1904, DATE '2009-04-24', 'ACTIVE', NULL);
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, notes)
VALUES (500214, 'K0002782  ', NULL, 'Inês', 'Ünal', NULL, 'i214@post.example', '10115', 'Berlin', 850, 2.5, 1521, TO_DATE('29.11.2021', 'DD.MM.YYYY'), NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500215, 'K0002795  ', 'P', '', 'Søren', 'Müller', DATE '1938-10-15', '', '4051', 'Basel', NULL, NULL, 786, DATE '2013-06-02', 'CLOSED', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, notes)
VALUES (500216, 'K0002808  ', 'B', 'Šport a.s. 216', NULL, NULL, NULL, 'e216@post.example', '00100', 'Roma', 2550, 0.75, 4250, DATE '2014-04-05', 'Moved twice
Ask for the new address');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500217, 'K0002821  ', 'B', 'Čapek Print 217', NULL, NULL, NULL, 'p217@post.example', '2100', 'København', 1050, 2, 0, TO_DATE('29.10.2024', 'DD.MM.YYYY'), 'ACTIVE', NULL);
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, joined, status, notes)
VALUES (500218, 'K0002834  ', '', 'Tove', 'Jansen', DATE '1975-01-06', 't218@post.example', '31-001', 'Kraków', NULL, 2, DATE '2017-03-30', 'DORMANT', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500219, 'K0002847  ', 'P', NULL, 'Eoin', 'Vogt', DATE '2006-11-12', NULL, '4051', 'Basel', 1400, 2, 0, DATE '2009-12-12', 'ACTIVE', NULL);
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500220, 'K0002860  ', NULL, 'Dmitri', 'Smith', TO_DATE('30.10.1957', 'DD.MM.YYYY'), '', '', 'Porto', 2800, 1, 3769, TO_DATE('29.09.2022', 'DD.MM.YYYY'), 'DORMANT', '');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500221, 'K0002873  ', 'P', NULL, 'Fatma', 'Ibsen', DATE '1975-09-20', NULL, '4051', 'Basel', 1350, 2, 602, DATE '2020-01-11', 'ACTIVE', NULL);
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, joined, notes)
VALUES (500222, 'K0002886  ', '', 'Grzegorz', 'Öztürk', DATE '2002-11-30', 'g222@post.example', '4051', 'Basel', 750, NULL, DATE '2014-11-05', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500223, 'K0002899  ', 'P', '', 'Dmitri', 'Abel', TO_DATE('31.07.1993', 'DD.MM.YYYY'), NULL, '4051', 'Basel', NULL, 1, 0, TO_DATE('08.06.2016', 'DD.MM.YYYY'), 'ACTIVE', 'Prefers e-mail');
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500224, 'K0002912  ', NULL, 'Mia', 'Vogt', DATE '1953-06-11', NULL, '31-001', 'Kraków', 2000, 3, 812, DATE '2010-10-14', 'DORMANT', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500225, 'K0002925  ', 'P', NULL, 'José', 'Tanaka', DATE '1972-02-27', '', '69001', 'Lyon', 500, .75, 1860, DATE '2019-03-06', 'CLOSED', NULL);
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, notes)
VALUES (500226, 'K0002938  ', '', 'Kaja', 'O''Hara', TO_DATE('23.02.2000', 'DD.MM.YYYY'), 'k226@mail.example', '31-001', 'Kraków', 1400, NULL, NULL, TO_DATE('04.10.2014', 'DD.MM.YYYY'), 'Said: ''never again''');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500227, 'K0002951  ', 'P', NULL, 'José', 'Quist', DATE '1984-06-29', '', '', 'Porto', 250, 3, NULL, DATE '2017-02-11', 'ACTIVE', 'a_b%c');
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, joined, status, notes)
VALUES (500228, 'K0002964  ', NULL, 'Ada', 'Kowalski', DATE '1936-07-23', 'a228@mail.example', '4051', 'Basel', NULL, 3, DATE '2020-05-20', 'DORMANT', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500229, 'K0002977  ', 'P', NULL, 'Róisín', 'Öztürk', TO_DATE('04.12.2003', 'DD.MM.YYYY'), 'r229@post.example', '10115', 'Berlin', NULL, 2.5, 0, TO_DATE('20.05.2012', 'DD.MM.YYYY'), 'ACTIVE', NULL);
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, notes)
VALUES (500230, 'K0002990  ', NULL, 'Ada', 'Pereira', DATE '1985-01-11', NULL, '', 'Porto', 2750, 2, 1594, DATE '2018-11-22', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500231, 'K0003003  ', 'P', '', 'Ada', 'Müller', DATE '1980-10-06', 'a231@mail.example', '10115', 'Berlin', 2700, NULL, 783, DATE '2021-08-20', 'ACTIVE', NULL);
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500232, 'K0003016  ', '', 'Ada', 'Abel', TO_DATE('28.07.1995', 'DD.MM.YYYY'), 'a232@mail.example', '69001', 'Lyon', 2900, 2, NULL, TO_DATE('03.09.2018', 'DD.MM.YYYY'), 'DORMANT', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500233, 'K0003029  ', 'P', NULL, 'Oya', 'Lévy', DATE '1971-04-11', '', '69001', 'Lyon', 1100, NULL, 3131, DATE '2021-05-27', 'ACTIVE', '');
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, joined, notes)
VALUES (500234, 'K0003042  ', NULL, 'Björn', 'Abel', DATE '1951-08-01', '', 'D02', 'St. Stephen''s', 2500, 3, DATE '2019-02-07', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500235, 'K0003055  ', 'P', '', 'Grzegorz', 'Quist', TO_DATE('12.04.1940', 'DD.MM.YYYY'), NULL, '2100', 'København', NULL, 2, 0, TO_DATE('21.09.2017', 'DD.MM.YYYY'), 'ACTIVE', q'[Said: 'never again']');
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, notes)
VALUES (500236, 'K0003068  ', '', 'Björn', 'García', NULL, NULL, '31-001', 'Kraków', NULL, 2.5, 4364, DATE '2019-10-20', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500237, 'K0003081  ', 'P', '', 'Hana', 'García', DATE '1962-03-24', 'h237@post.example', '31-001', 'Kraków', NULL, 2.5, NULL, DATE '2012-06-11', 'CLOSED', NULL);
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, joined, notes)
VALUES (500238, 'K0003094  ', NULL, 'Quentin', 'Quist', TO_DATE('25.10.1986', 'DD.MM.YYYY'), 'q238@post.example', '2100', 'København', NULL, 2, TO_DATE('19.12.2017', 'DD.MM.YYYY'), NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500239, 'K0003107  ', 'P', '', 'Kaja', 'Nguyễn', DATE '1936-11-21', '', '10115', 'Berlin', 1650, 2, 0, DATE '2014-02-13', 'ACTIVE', NULL);
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, notes)
VALUES (500240, 'K0003120  ', NULL, 'Dmitri', 'Tanaka', DATE '1938-09-10', 'd240@post.example', '80331', 'München', NULL, 0.75, 1135, DATE '2016-07-31', '');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500241, 'K0003133  ', 'P', NULL, 'Fatma', 'Ekström', NULL, 'f241@mail.example', '10115', 'Berlin', 1000, .75, 541, TO_DATE('25.07.2016', 'DD.MM.YYYY'), 'ACTIVE', NULL);
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, notes)
VALUES (500242, 'K0003146  ', NULL, 'Kaja', 'García', DATE '1940-09-08', NULL, '', 'Porto', NULL, 1, 2256, DATE '2011-05-21', 'VIP & friend of the board');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500243, 'K0003159  ', 'B', 'Čapek Print 243', NULL, 'Fuchs', NULL, '', '80331', 'München', 2600, 3, 0, DATE '2012-07-18', 'ACTIVE', q'[Said: 'never again']');
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, notes)
VALUES (500244, 'K0003172  ', '', 'Fatma', 'Nguyễn', NULL, NULL, '69001', 'Lyon', 2350, NULL, 3402, TO_DATE('03.11.2023', 'DD.MM.YYYY'), 'Prefers e-mail');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500245, 'K0003185  ', 'P', NULL, 'Eoin', 'Abel', DATE '2002-06-18', '', '31-001', 'Kraków', 800, 3, 477, DATE '2014-02-24', 'ACTIVE', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, notes)
VALUES (500246, 'K0003198  ', 'B', 'Čapek Print 246', NULL, 'D''Angelo', NULL, 'i246@post.example', '00100', 'Roma', 1400, 2, 610, DATE '2019-03-16', 'a_b%c');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500247, 'K0003211  ', 'P', NULL, 'Mia', 'Ruß', TO_DATE('24.04.1984', 'DD.MM.YYYY'), NULL, NULL, 'Graz', NULL, 2.5, 107, TO_DATE('09.02.2010', 'DD.MM.YYYY'), 'ACTIVE', NULL);
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, joined, notes)
VALUES (500248, 'K0003224  ', '', 'Tove', 'Brandt', DATE '2002-04-03', 't248@post.example', '2100', 'København', NULL, 2.5, DATE '2021-12-04', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500249, 'K0003237  ', 'P', '', 'Łucja', 'Smith', DATE '1959-03-09', 'ł249@mail.example', '4051', 'Basel', 750, 2.5, 0, DATE '2020-06-02', 'DORMANT', 'VIP & friend of the board');
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, notes)
VALUES (500250, 'K0003250  ', NULL, 'Pia', 'Vogt', NULL, NULL, '10115', 'Berlin', NULL, 1, 3676, TO_DATE('15.11.2014', 'DD.MM.YYYY'), 'Said: ''never again''');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500251, 'K0003263  ', 'P', '', 'Hana', 'Tanaka', NULL, '', NULL, 'Graz', 1050, NULL, 1658, DATE '2019-04-30', 'ACTIVE', NULL);
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, joined, notes)
VALUES (500252, 'K0003276  ', '', 'Róisín', 'Tanaka', DATE '1989-05-29', 'r252@post.example', '10115', 'Berlin', 1900, 2, DATE '2022-09-27', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500253, 'K0003289  ', 'P', NULL, 'Eoin', 'García', NULL, NULL, '69001', 'Lyon', 850, 3, 0, TO_DATE('21.09.2016', 'DD.MM.YYYY'), 'ACTIVE', NULL);
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, notes)
VALUES (500254, 'K0003302  ', '', 'Grzegorz', 'Ibsen', DATE '2006-01-20', 'g254@post.example', NULL, 'Graz', NULL, 3, 2287, DATE '2014-03-29', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500255, 'K0003315  ', 'P', '', 'Søren', 'van Dijk', DATE '1986-01-01', NULL, '80331', 'München', 1050, NULL, 0, DATE '2020-05-09', 'ACTIVE', 'VIP & friend of the board');
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, joined, notes)
VALUES (500256, 'K0003328  ', '', 'Pia', 'Weiß', TO_DATE('17.04.1990', 'DD.MM.YYYY'), 'p256@post.example', '00100', 'Roma', NULL, 3, TO_DATE('27.08.2018', 'DD.MM.YYYY'), '100% satisfied');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500257, 'K0003341  ', 'P', '', 'Oya', 'Weiß', DATE '1995-02-28', 'o257@mail.example', '31-001', 'Kraków', 2800, 2.5, 692, DATE '2019-04-21', 'DORMANT', NULL);
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, notes)
VALUES (500258, 'K0003354  ', '', 'Hana', 'smith', NULL, 'h258@mail.example', '10115', 'Berlin', NULL, 0.75, 132, DATE '2023-01-14', 'VIP & friend of the board');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500259, 'K0003367  ', 'P', '', 'Mia', 'Brandt', TO_DATE('30.09.1944', 'DD.MM.YYYY'), 'm259@mail.example', '', 'Porto', NULL, 2.5, 4238, TO_DATE('02.12.2012', 'DD.MM.YYYY'), 'ACTIVE', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, joined, status, notes)
VALUES (500260, 'K0003380  ', 'B', 'Weingut Öhler 260', NULL, NULL, NULL, 'b260@post.example', '00100', 'Roma', 1200, 3, DATE '2010-03-09', 'DORMANT', '');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500261, 'K0003393  ', 'B', 'R&D Labs 261', NULL, NULL, NULL, 'b261@mail.example', 'D02', q'[St. Stephen's]', 1500, 3, 116, DATE '2011-06-20', 'ACTIVE', NULL);
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, notes)
VALUES (500262, 'K0003406  ', NULL, 'Kaja', 'O''Hara', NULL, 'k262@post.example', '', 'Porto', 3000, 2, NULL, TO_DATE('14.11.2012', 'DD.MM.YYYY'), 'Said: ''never again''');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500263, 'K0003419  ', 'P', '', 'Quentin', 'Zając', NULL, '', '31-001', 'Kraków', NULL, 0.75, 778, DATE '2023-01-14', 'CLOSED', NULL);
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, notes)
VALUES (500264, 'K0003432  ', '', 'Hana', 'smith', DATE '1967-09-22', '', '80331', 'München', NULL, NULL, 1, DATE '2022-09-26', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500265, 'K0003445  ', 'P', NULL, 'Ada', 'Weiß', TO_DATE('30.10.1945', 'DD.MM.YYYY'), '', '00100', 'Roma', 250, 2, NULL, TO_DATE('13.02.2022', 'DD.MM.YYYY'), 'DORMANT', NULL);
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, joined, notes)
VALUES (500266, 'K0003458  ', '', 'Quentin', 'Weiß', DATE '2000-05-16', NULL, '31-001', 'Kraków', NULL, 2, DATE '2019-05-02', 'a_b%c');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500267, 'K0003471  ', 'P', '', 'Eoin', 'Smith', DATE '1961-01-29', 'e267@mail.example', '', 'Porto', 1300, 2.5, 0, DATE '2022-02-17', 'ACTIVE', 'VIP & friend of the board');
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, joined, notes)
VALUES (500268, 'K0003484  ', '', 'Björn', 'Ünal', TO_DATE('07.07.1969', 'DD.MM.YYYY'), NULL, NULL, 'Graz', 450, 2.5, TO_DATE('12.12.2014', 'DD.MM.YYYY'), NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500269, 'K0003497  ', 'P', '', 'Søren', 'Ünal', DATE '2006-09-28', 's269@post.example', '80331', 'München', 2550, NULL, 0, DATE '2018-01-13', 'DORMANT', NULL);
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, joined, notes)
VALUES (500270, 'K0003510  ', '', 'Róisín', 'Öztürk', DATE '1968-07-11', '', '4051', 'Basel', NULL, 3, DATE '2009-02-23', 'Moved twice' || CHR(10) || 'Ask for the new address');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500271, 'K0003523  ', 'P', '', 'Fatma', 'Zając', NULL, '', NULL, 'Graz', 1200, NULL, 1903, TO_DATE('24.05.2015', 'DD.MM.YYYY'), 'ACTIVE', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, notes)
VALUES (500272, 'K0003536  ', 'B', 'Fish & Chips Ltd 272', NULL, 'Smith', NULL, '', '', 'Porto', NULL, 3, 593, DATE '2015-07-04', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500273, 'K0003549  ', 'P', NULL, 'Quentin', 'Ekström', NULL, 'q273@post.example', '31-001', 'Kraków', 2800, 2, NULL, DATE '2009-11-06', 'CLOSED', q'[Said: 'never again']');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, notes)
VALUES (500274, 'K0003562  ', 'B', 'Čapek Print 274', NULL, NULL, NULL, 'j274@mail.example', '4051', 'Basel', 800, 1, 1171, TO_DATE('01.09.2009', 'DD.MM.YYYY'), 'Rückruf nur nachmittags');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500275, 'K0003575  ', 'P', '', 'Hana', 'van Dijk', DATE '1994-10-28', 'h275@mail.example', '69001', 'Lyon', 1100, 0.75, 0, DATE '2022-03-07', 'CLOSED', NULL);
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, notes)
VALUES (500276, 'K0003588  ', '', 'Pia', 'Quist', NULL, NULL, 'D02', 'St. Stephen''s', 3000, 2, 799, DATE '2020-04-30', 'Prefers e-mail');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500277, 'K0003601  ', 'B', 'Čapek Print 277', NULL, 'Ekström', NULL, 'b277@post.example', NULL, 'Graz', NULL, .75, NULL, TO_DATE('19.09.2016', 'DD.MM.YYYY'), 'ACTIVE', NULL);
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, joined, status, notes)
VALUES (500278, 'K0003614  ', NULL, 'Mia', 'Zając', DATE '1990-03-17', '', '31-001', 'Kraków', 100, 2.5, DATE '2020-09-12', 'DORMANT', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500279, 'K0003627  ', 'P', NULL, 'Oya', 'García', DATE '1975-05-15', 'o279@mail.example', 'D02', q'[St. Stephen's]', 2250, 2.5, NULL, DATE '2022-11-30', 'DORMANT', '100% satisfied');
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, notes)
VALUES (500280, 'K0003640  ', NULL, 'Inês', 'García', TO_DATE('01.01.1936', 'DD.MM.YYYY'), NULL, NULL, 'Graz', 900, 2.5, 705, TO_DATE('13.03.2012', 'DD.MM.YYYY'), 'VIP ' || CHR(38) || ' friend of the board');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500281, 'K0003653  ', 'B', 'Solar 24 281', NULL, NULL, NULL, 'b281@mail.example', '', 'Porto', NULL, 2.5, 78, DATE '2014-10-19', 'ACTIVE', NULL);
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500282, 'K0003666  ', NULL, 'Hana', 'Ibsen', DATE '1992-10-04', NULL, '', 'Porto', 2600, 3, 17, DATE '2014-01-13', 'CLOSED', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500283, 'K0003679  ', 'P', NULL, 'Kaja', 'Ünal', NULL, NULL, '4051', 'Basel', 400, NULL, 0, TO_DATE('23.07.2014', 'DD.MM.YYYY'), 'CLOSED', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, notes)
VALUES (500284, 'K0003692  ', 'B', 'Čapek Print 284', NULL, 'Pereira', NULL, '', NULL, 'Graz', 1550, 2.5, 250, DATE '2015-04-13', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500285, 'K0003705  ', 'P', '', 'Dmitri', 'Vogt', DATE '1993-12-18', '', '10115', 'Berlin', 650, 2, 307, DATE '2019-10-06', 'DORMANT', 'VIP & friend of the board');
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, notes)
VALUES (500286, 'K0003718  ', '', 'Grzegorz', 'Müller', TO_DATE('02.10.1957', 'DD.MM.YYYY'), 'g286@mail.example', '00100', 'Roma', 2950, 2.5, 636, TO_DATE('20.10.2010', 'DD.MM.YYYY'), NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500287, 'K0003731  ', 'P', '', 'Ada', 'Nguyễn', DATE '1959-08-13', NULL, NULL, 'Graz', 1750, 0.75, 0, DATE '2021-09-03', 'ACTIVE', q'[Said: 'never again']');
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, notes)
VALUES (500288, 'K0003744  ', NULL, 'Hana', 'Fuchs', DATE '1975-01-17', 'h288@post.example', '4051', 'Basel', NULL, 0.75, NULL, DATE '2017-02-03', 'Said: ''never again''');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500289, 'K0003757  ', 'P', NULL, 'Inês', 'Nguyễn', TO_DATE('24.12.1940', 'DD.MM.YYYY'), 'i289@mail.example', '', 'Porto', 1300, 1, 0, TO_DATE('20.01.2009', 'DD.MM.YYYY'), 'ACTIVE', NULL);
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500290, 'K0003770  ', '', 'Tove', 'Brandt', DATE '2006-04-25', NULL, NULL, 'Graz', 1550, 2.5, 156, DATE '2015-10-31', 'DORMANT', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500291, 'K0003783  ', 'P', NULL, 'José', 'Smith', DATE '1985-10-06', 'no mail', '2100', 'København', NULL, 2, 61, DATE '2018-06-16', 'CLOSED', 'a_b%c');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, joined, notes)
VALUES (500292, 'K0003796  ', 'B', 'Kanzlei Vogt 292', NULL, NULL, NULL, NULL, '', 'Porto', 2050, NULL, TO_DATE('22.08.2019', 'DD.MM.YYYY'), NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500293, 'K0003809  ', 'P', '', 'Tove', 'Smith', DATE '1945-05-02', NULL, '00100', 'Roma', 950, 1, 0, DATE '2011-11-02', 'ACTIVE', q'[Said: 'never again']');
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, joined, status, notes)
VALUES (500294, 'K0003822  ', '', 'Nils', 'Kowalski', DATE '1960-06-21', '', '00100', 'Roma', 1300, 2.5, DATE '2021-07-28', 'CLOSED', 'Rückruf nur nachmittags');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500295, 'K0003835  ', 'P', NULL, 'Pia', 'Kowalski', TO_DATE('16.10.1939', 'DD.MM.YYYY'), NULL, '10115', 'Berlin', 1050, 2, 3271, TO_DATE('05.10.2009', 'DD.MM.YYYY'), 'CLOSED', 'a_b%c');
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, notes)
VALUES (500296, 'K0003848  ', NULL, 'Inês', 'Ruß', DATE '1968-03-18', '', '4051', 'Basel', NULL, 0.75, 780, DATE '2014-01-09', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500297, 'K0003861  ', 'P', NULL, 'Björn', 'Tanaka', NULL, '', '69001', 'Lyon', 2650, 2, 0, DATE '2017-11-12', 'ACTIVE', q'[Said: 'never again']');
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, joined, status, notes)
VALUES (500298, 'K0003874  ', NULL, 'Dmitri', 'Lévy', TO_DATE('02.10.1940', 'DD.MM.YYYY'), '', '31-001', 'Kraków', NULL, 3, TO_DATE('21.09.2016', 'DD.MM.YYYY'), 'CLOSED', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500299, 'K0003887  ', 'P', '', 'Chloé', 'Smith', DATE '1983-11-08', 'c299@mail.example', NULL, 'Graz', 2850, 1, NULL, DATE '2014-10-02', 'ACTIVE', '');
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, joined, notes)
VALUES (500300, 'K0003900  ', NULL, 'Eoin', 'Öztürk', DATE '1973-04-05', 'e300@post.example', '69001', 'Lyon', 2450, NULL, DATE '2023-12-25', 'Rückruf nur nachmittags');

/* 300 rows so far */
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500301, 'K0003913  ', 'P', '', 'Tove', q'[D'Angelo]', TO_DATE('12.03.1997', 'DD.MM.YYYY'), 't301@mail.example', '4051', 'Basel', NULL, 1, 530, TO_DATE('31.12.2011', 'DD.MM.YYYY'), 'ACTIVE', NULL);
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500302, 'K0003926  ', NULL, 'Róisín', 'Brandt', DATE '1941-01-30', 'r302@mail.example', '31-001', 'Kraków', 2400, NULL, 3306, DATE '2016-05-11', 'DORMANT', 'Rückruf nur nachmittags');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500303, 'K0003939  ', 'P', '', 'Dmitri', 'Kowalski', DATE '1942-08-29', '', 'D02', q'[St. Stephen's]', 700, 2, NULL, DATE '2012-06-28', 'CLOSED', NULL);
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, joined, status, notes)
VALUES (500304, 'K0003952  ', '', 'Fatma', 'Ruß', TO_DATE('14.06.2002', 'DD.MM.YYYY'), '', '10115', 'Berlin', 1450, 3, TO_DATE('07.03.2017', 'DD.MM.YYYY'), 'CLOSED', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500305, 'K0003965  ', 'P', NULL, 'Nils', 'Kowalski', DATE '1946-10-11', NULL, '', 'Porto', NULL, 2.5, 0, DATE '2023-03-31', 'ACTIVE', 'Prefers e-mail');
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, joined, notes)
VALUES (500306, 'K0003978  ', NULL, 'Kaja', 'Kowalski', DATE '1958-03-11', 'k306@mail.example', '00100', 'Roma', NULL, 2, DATE '2013-08-21', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500307, 'K0003991  ', 'P', '', 'Fatma', q'[D'Angelo]', NULL, NULL, '2100', 'København', NULL, 2, 104, TO_DATE('02.02.2021', 'DD.MM.YYYY'), 'ACTIVE', NULL);
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, notes)
VALUES (500308, 'K0004004  ', '', 'Nils', 'Pereira', DATE '2003-07-27', 'n308@mail.example', '10115', 'Berlin', 2650, 2.5, 1777, DATE '2024-02-29', 'Moved twice
Ask for the new address');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500309, 'K0004017  ', 'P', NULL, 'Søren', 'Müller', DATE '1954-03-28', 's309@mail.example', '10115', 'Berlin', 1400, NULL, 0, DATE '2021-09-17', 'ACTIVE', NULL);
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500310, 'K0004030  ', NULL, 'Hana', 'Abel', TO_DATE('31.01.2006', 'DD.MM.YYYY'), 'h310@mail.example', '4051', 'Basel', 200, 2, NULL, TO_DATE('27.08.2024', 'DD.MM.YYYY'), 'CLOSED', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500311, 'K0004043  ', 'P', NULL, 'Róisín', 'Ünal', DATE '1943-02-17', 'r311@post.example', '69001', 'Lyon', NULL, 0.75, NULL, DATE '2011-04-07', 'DORMANT', NULL);
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, joined, status, notes)
VALUES (500312, 'K0004056  ', '', 'José', 'Öztürk', DATE '1963-05-29', 'j312@post.example', '', 'Porto', NULL, 2.5, DATE '2020-02-14', 'DORMANT', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500313, 'K0004069  ', 'P', NULL, 'Chloé', 'Smith', TO_DATE('30.04.1962', 'DD.MM.YYYY'), 'c313@mail.example', '00100', 'Roma', 1600, 2, 2955, TO_DATE('30.11.2011', 'DD.MM.YYYY'), 'ACTIVE', NULL);
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, joined, status, notes)
VALUES (500314, 'K0004082  ', NULL, 'Pia', 'Weiß', DATE '1947-12-06', 'p314@mail.example', '69001', 'Lyon', 1700, 1, DATE '2016-07-26', 'DORMANT', '');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500315, 'K0004095  ', 'P', NULL, 'Ada', 'Vogt', DATE '1968-01-29', NULL, 'D02', q'[St. Stephen's]', 650, 1, 0, DATE '2020-09-17', 'ACTIVE', NULL);
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, joined, status, notes)
VALUES (500316, 'K0004108  ', '', 'Tove', 'O''Hara', TO_DATE('13.07.1968', 'DD.MM.YYYY'), '', '31-001', 'Kraków', 2750, 2, TO_DATE('18.06.2024', 'DD.MM.YYYY'), 'CLOSED', '');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500317, 'K0004121  ', 'P', NULL, 'Ada', q'[O'Hara]', DATE '1954-07-03', 'a317@post.example', '10115', 'Berlin', 2850, 3, 0, DATE '2021-05-04', 'ACTIVE', NULL);
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, notes)
VALUES (500318, 'K0004134  ', '', 'José', 'D''Angelo', DATE '1987-11-13', 'j318@post.example', '4051', 'Basel', 250, 2, NULL, DATE '2015-08-23', '100% satisfied');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500319, 'K0004147  ', 'P', NULL, 'Søren', 'Zając', TO_DATE('19.11.1974', 'DD.MM.YYYY'), NULL, '80331', 'München', NULL, NULL, NULL, TO_DATE('29.04.2019', 'DD.MM.YYYY'), 'ACTIVE', 'VIP ' || CHR(38) || ' friend of the board');
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, notes)
VALUES (500320, 'K0004160  ', '', 'Mia', 'Smith', DATE '1960-12-07', 'm320@post.example', NULL, 'Graz', NULL, 2, 417, DATE '2012-08-21', 'VIP & friend of the board');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500321, 'K0004173  ', 'B', 'Bäckerei Ruß 321', NULL, 'Abel', NULL, 'm321@post.example', NULL, 'Graz', 950, .75, NULL, DATE '2011-02-03', 'ACTIVE', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, joined, status, notes)
VALUES (500322, 'K0004186  ', 'B', 'Šport a.s. 322', NULL, NULL, NULL, 'p322@post.example', '31-001', 'Kraków', 1750, 0.75, TO_DATE('02.10.2018', 'DD.MM.YYYY'), 'DORMANT', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500323, 'K0004199  ', 'P', NULL, 'Søren', 'Öztürk', DATE '1954-05-07', '', 'D02', q'[St. Stephen's]', NULL, 2, 0, DATE '2019-08-03', 'ACTIVE', NULL);
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, notes)
VALUES (500324, 'K0004212  ', NULL, 'Inês', 'D''Angelo', DATE '1994-08-25', '', '2100', 'København', 2650, 1, NULL, DATE '2009-12-17', 'Said: ''never again''');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500325, 'K0004225  ', 'P', '', 'Quentin', 'Vogt', TO_DATE('02.03.1949', 'DD.MM.YYYY'), 'q325@post.example', '2100', 'København', NULL, .75, NULL, TO_DATE('10.02.2011', 'DD.MM.YYYY'), 'ACTIVE', 'VIP ' || CHR(38) || ' friend of the board');
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, joined, notes)
VALUES (500326, 'K0004238  ', '', 'Kaja', 'Weiß', DATE '1955-08-05', 'k326@mail.example', '2100', 'København', NULL, 3, DATE '2021-09-22', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500327, 'K0004251  ', 'P', '', 'Oya', 'Jansen', DATE '2001-03-01', NULL, '69001', 'Lyon', NULL, 0.75, NULL, DATE '2010-06-26', 'DORMANT', 'Prefers e-mail');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, joined, notes)
VALUES (500328, 'K0004264  ', 'B', 'Murphy''s Cabs 328', NULL, NULL, NULL, 'c328@mail.example', '80331', 'München', 2000, 3, TO_DATE('05.04.2022', 'DD.MM.YYYY'), 'Said: ''never again''');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500329, 'K0004277  ', 'B', 'R&D Labs 329', NULL, NULL, NULL, 'm329@post.example', '69001', 'Lyon', NULL, NULL, 3047, DATE '2018-07-24', 'DORMANT', 'Rückruf nur nachmittags');
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, joined, notes)
VALUES (500330, 'K0004290  ', NULL, 'Oya', 'Öztürk', DATE '1981-07-11', 'o330@post.example', NULL, 'Graz', 450, 3, DATE '2020-08-19', 'Moved twice' || CHR(10) || 'Ask for the new address');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500331, 'K0004303  ', 'P', NULL, 'Ada', 'Čapek', TO_DATE('09.05.1948', 'DD.MM.YYYY'), 'a331@post.example', '10115', 'Berlin', 2200, 3, 0, TO_DATE('03.01.2023', 'DD.MM.YYYY'), 'ACTIVE', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, notes)
VALUES (500332, 'K0004316  ', 'B', 'R&D Labs 332', NULL, NULL, NULL, 't332@mail.example', '00100', 'Roma', 1100, 3, NULL, DATE '2012-06-14', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500333, 'K0004329  ', 'B', 'Čapek Print 333', NULL, NULL, NULL, 'c333@mail.example', '4051', 'Basel', 2050, 2, NULL, DATE '2025-02-19', 'ACTIVE', NULL);
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500334, 'K0004342  ', '', 'Quentin', 'Jansen', TO_DATE('20.12.2002', 'DD.MM.YYYY'), '', 'D02', 'St. Stephen''s', NULL, NULL, NULL, TO_DATE('11.05.2023', 'DD.MM.YYYY'), 'DORMANT', 'Moved twice' || CHR(10) || 'Ask for the new address');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500335, 'K0004355  ', 'P', NULL, 'Inês', 'Jansen', DATE '2006-03-08', 'i335@post.example', '80331', 'München', 1850, 2, 713, DATE '2012-01-18', 'CLOSED', NULL);
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, notes)
VALUES (500336, 'K0004368  ', '', 'Eoin', 'Müller', DATE '1970-06-23', 'e336@mail.example', '2100', 'København', NULL, 2.5, 2909, DATE '2019-08-11', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500337, 'K0004381  ', 'P', NULL, 'Eoin', q'[D'Angelo]', TO_DATE('31.05.1987', 'DD.MM.YYYY'), NULL, '00100', 'Roma', 1100, .75, 0, TO_DATE('20.07.2016', 'DD.MM.YYYY'), 'CLOSED', NULL);
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, notes)
VALUES (500338, 'K0004394  ', '', 'Inês', 'Brandt', NULL, 'i338@mail.example', '10115', 'Berlin', 1950, 0.75, 854, DATE '2020-05-01', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500339, 'K0004407  ', 'P', '', 'Inês', 'Tanaka', DATE '1974-01-13', '', NULL, 'Graz', 100, 1, 0, DATE '2017-05-22', 'ACTIVE', NULL);
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, notes)
VALUES (500340, 'K0004420  ', NULL, 'Mia', 'Smith', TO_DATE('07.09.2003', 'DD.MM.YYYY'), 'm340@post.example', 'D02', 'St. Stephen''s', NULL, 2, 1017, TO_DATE('27.02.2011', 'DD.MM.YYYY'), NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500341, 'K0004433  ', 'P', '', 'Eoin', 'Tanaka', DATE '1939-07-03', '', '31-001', 'Kraków', 1450, 2, 2670, DATE '2012-06-06', 'ACTIVE', NULL);
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, notes)
VALUES (500342, 'K0004446  ', NULL, 'Quentin', 'smith', DATE '1938-09-16', 'q342@mail.example', '80331', 'München', NULL, NULL, NULL, DATE '2010-06-20', 'VIP & friend of the board');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500343, 'K0004459  ', 'P', NULL, 'Ada', q'[D'Angelo]', TO_DATE('09.06.1980', 'DD.MM.YYYY'), NULL, '80331', 'München', 1850, 1, 3015, TO_DATE('01.11.2014', 'DD.MM.YYYY'), 'ACTIVE', '');
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, notes)
VALUES (500344, 'K0004472  ', '', 'Fatma', 'smith', DATE '1962-12-14', '', 'D02', 'St. Stephen''s', 2350, 3, 233, DATE '2024-09-17', 'Rückruf nur nachmittags');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500345, 'K0004485  ', 'P', NULL, 'José', 'Ibsen', DATE '1990-04-11', '', '10115', 'Berlin', 1500, .75, 4420, DATE '2021-06-26', 'ACTIVE', NULL);
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500346, 'K0004498  ', '', 'Hana', 'Brandt', TO_DATE('06.02.1949', 'DD.MM.YYYY'), 'h346@mail.example', '31-001', 'Kraków', 1150, 2, NULL, TO_DATE('09.01.2013', 'DD.MM.YYYY'), 'CLOSED', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500347, 'K0004511  ', 'P', '', 'Róisín', 'van Dijk', NULL, '', '69001', 'Lyon', 550, NULL, 2743, DATE '2017-06-13', 'ACTIVE', NULL);
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, joined, status, notes)
VALUES (500348, 'K0004524  ', '', 'Łucja', 'García', DATE '1950-11-19', '', 'D02', 'St. Stephen''s', 900, 2, DATE '2017-12-13', 'CLOSED', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500349, 'K0004537  ', 'P', NULL, 'Ada', 'Brandt', TO_DATE('21.06.1990', 'DD.MM.YYYY'), 'a349@mail.example', '2100', 'København', NULL, 2, NULL, TO_DATE('09.10.2024', 'DD.MM.YYYY'), 'ACTIVE', NULL);
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, joined, notes)
VALUES (500350, 'K0004550  ', '', 'Oya', 'Fuchs', DATE '1952-08-10', '', '10115', 'Berlin', NULL, 2, DATE '2021-11-23', 'Moved twice' || CHR(10) || 'Ask for the new address');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500351, 'K0004563  ', 'P', '', 'Björn', 'Fuchs', DATE '1997-11-27', 'b351@post.example', 'D02', q'[St. Stephen's]', NULL, 2, 0, DATE '2023-10-26', 'CLOSED', NULL);
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, joined, notes)
VALUES (500352, 'K0004576  ', '', 'Łucja', 'Pereira', TO_DATE('02.06.1952', 'DD.MM.YYYY'), 'ł352@mail.example', '2100', 'København', NULL, 2, TO_DATE('08.01.2024', 'DD.MM.YYYY'), NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500353, 'K0004589  ', 'P', NULL, 'Søren', 'Lévy', DATE '1940-10-05', 's353@post.example', '2100', 'København', 500, 1, 506, DATE '2019-08-08', 'DORMANT', NULL);
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, notes)
VALUES (500354, 'K0004602  ', NULL, 'Nils', 'Nguyễn', DATE '1970-04-13', 'n354@mail.example', '', 'Porto', NULL, 3, 176, DATE '2010-04-21', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500355, 'K0004615  ', 'P', '', 'Nils', 'van Dijk', NULL, NULL, 'D02', q'[St. Stephen's]', NULL, 1, 865, TO_DATE('01.06.2011', 'DD.MM.YYYY'), 'ACTIVE', NULL);
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, notes)
VALUES (500356, 'K0004628  ', NULL, 'Kaja', 'Brandt', DATE '1966-04-20', '', '80331', 'München', NULL, 0.75, NULL, DATE '2019-02-02', 'Prefers e-mail');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500357, 'K0004641  ', 'P', '', 'Inês', 'Jansen', DATE '1986-05-03', 'i357@post.example', '69001', 'Lyon', NULL, 2.5, 432, DATE '2019-11-10', 'ACTIVE', NULL);
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500358, 'K0004654  ', '', 'Dmitri', 'Weiß', TO_DATE('13.08.1970', 'DD.MM.YYYY'), NULL, '10115', 'Berlin', 650, 2, NULL, TO_DATE('30.05.2023', 'DD.MM.YYYY'), 'CLOSED', 'Moved twice' || CHR(10) || 'Ask for the new address');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500359, 'K0004667  ', 'P', '', 'Dmitri', 'Quist', DATE '1967-09-18', NULL, '4051', 'Basel', NULL, 2, NULL, DATE '2016-01-12', 'ACTIVE', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, notes)
VALUES (500360, 'K0004680  ', 'B', 'Čapek Print 360', NULL, NULL, NULL, NULL, '', 'Porto', 1500, 2, 537, DATE '2023-12-15', 'Rückruf nur nachmittags');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500361, 'K0004693  ', 'P', '', 'Ada', 'Ruß', TO_DATE('19.07.1989', 'DD.MM.YYYY'), 'a361@post.example', '', 'Porto', 700, 2.5, 0, TO_DATE('25.02.2018', 'DD.MM.YYYY'), 'ACTIVE', q'[Said: 'never again']');
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, notes)
VALUES (500362, 'K0004706  ', '', 'Björn', 'Müller', NULL, NULL, '31-001', 'Kraków', NULL, NULL, 3535, DATE '2022-11-23', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500363, 'K0004719  ', 'B', 'Fish & Chips Ltd 363', NULL, NULL, NULL, NULL, 'D02', q'[St. Stephen's]', 3000, 1, 0, DATE '2015-05-28', 'ACTIVE', 'Prefers e-mail');
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, notes)
VALUES (500364, 'K0004732  ', '', 'Pia', 'Fuchs', TO_DATE('19.07.1947', 'DD.MM.YYYY'), 'p364@post.example', '10115', 'Berlin', 1450, 2.5, 859, TO_DATE('17.01.2023', 'DD.MM.YYYY'), 'Rückruf nur nachmittags');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500365, 'K0004745  ', 'P', NULL, 'Søren', 'Vogt', DATE '1986-01-23', 's365@post.example', '31-001', 'Kraków', NULL, NULL, 0, DATE '2017-12-09', 'ACTIVE', NULL);
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, joined, status, notes)
VALUES (500366, 'K0004758  ', NULL, 'Grzegorz', 'O''Hara', DATE '1969-01-22', 'g366@mail.example', NULL, 'Graz', 2000, 2, DATE '2017-01-12', 'DORMANT', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500367, 'K0004771  ', 'P', '', 'Inês', 'Nguyễn', TO_DATE('26.06.1969', 'DD.MM.YYYY'), NULL, '69001', 'Lyon', NULL, NULL, 0, TO_DATE('24.09.2014', 'DD.MM.YYYY'), 'DORMANT', NULL);
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, notes)
VALUES (500368, 'K0004784  ', '', 'Søren', 'Brandt', DATE '1974-05-03', 's368@mail.example', NULL, 'Graz', 150, 0.75, 884, DATE '2015-01-12', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500369, 'K0004797  ', 'B', 'Čapek Print 369', NULL, NULL, NULL, 'd369@mail.example', '69001', 'Lyon', 200, NULL, 3048, DATE '2010-12-30', 'ACTIVE', NULL);
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500370, 'K0004810  ', '', 'Eoin', 'Fuchs', TO_DATE('05.07.1969', 'DD.MM.YYYY'), 'e370@mail.example', '4051', 'Basel', 2800, 2.5, 322, TO_DATE('23.12.2024', 'DD.MM.YYYY'), 'DORMANT', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500371, 'K0004823  ', 'P', '', 'Hana', 'Zając', DATE '2005-04-04', 'h371@mail.example', '00100', 'Roma', 500, 0.75, NULL, DATE '2015-04-15', 'ACTIVE', '');
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, joined, notes)
VALUES (500372, 'K0004836  ', NULL, 'Chloé', 'Lévy', DATE '1944-06-12', 'c372@mail.example', '4051', 'Basel', NULL, 1, DATE '2017-05-17', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500373, 'K0004849  ', 'P', NULL, 'Oya', 'Čapek', TO_DATE('29.10.1937', 'DD.MM.YYYY'), '', '69001', 'Lyon', 2850, NULL, 0, TO_DATE('21.03.2021', 'DD.MM.YYYY'), 'ACTIVE', 'a_b%c');
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500374, 'K0004862  ', '', 'Hana', 'van Dijk', DATE '1954-02-12', '', '4051', 'Basel', 500, NULL, NULL, DATE '2016-11-08', 'DORMANT', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500375, 'K0004875  ', 'P', '', 'Oya', 'Ünal', DATE '1947-11-10', NULL, '69001', 'Lyon', NULL, 3, NULL, DATE '2010-04-14', 'ACTIVE', NULL);
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, joined, status, notes)
VALUES (500376, 'K0004888  ', '', 'Fatma', 'Pereira', TO_DATE('04.12.1991', 'DD.MM.YYYY'), 'f376@mail.example', '00100', 'Roma', NULL, 2, TO_DATE('21.05.2024', 'DD.MM.YYYY'), 'CLOSED', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500377, 'K0004901  ', 'P', '', 'Dmitri', 'Jansen', DATE '1961-03-19', '', '00100', 'Roma', NULL, 1, 436, DATE '2020-08-11', 'ACTIVE', NULL);
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, notes)
VALUES (500378, 'K0004914  ', '', 'Grzegorz', 'Kowalski', DATE '1952-10-30', NULL, '2100', 'København', 800, 3, 288, DATE '2014-08-28', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500379, 'K0004927  ', 'P', '', 'Björn', 'Tanaka', TO_DATE('07.11.2000', 'DD.MM.YYYY'), NULL, 'D02', q'[St. Stephen's]', 2000, 3, 0, TO_DATE('05.08.2020', 'DD.MM.YYYY'), 'ACTIVE', 'Rückruf nur nachmittags');
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500380, 'K0004940  ', NULL, 'Eoin', 'Čapek', DATE '1993-12-02', NULL, '69001', 'Lyon', 1500, 3, 654, DATE '2021-07-10', 'DORMANT', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500381, 'K0004953  ', 'P', NULL, 'Oya', 'van Dijk', DATE '2001-05-20', 'o381@mail.example', '', 'Porto', 2050, 2, 401, DATE '2023-01-27', 'ACTIVE', 'a_b%c');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, joined, notes)
VALUES (500382, 'K0004966  ', 'B', 'Čapek Print 382', NULL, NULL, NULL, 'c382@mail.example', '4051', 'Basel', 2650, 0.75, TO_DATE('13.10.2010', 'DD.MM.YYYY'), NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500383, 'K0004979  ', 'P', NULL, 'Kaja', 'García', DATE '1938-01-23', 'k383@post.example', NULL, 'Graz', 200, 2.5, 3399, DATE '2012-08-11', 'DORMANT', NULL);
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, joined, notes)
VALUES (500384, 'K0004992  ', NULL, 'Chloé', 'O''Hara', DATE '2004-10-17', 'c384@post.example', '4051', 'Basel', NULL, NULL, DATE '2024-02-23', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500385, 'K0005005  ', 'P', '', 'Oya', 'Öztürk', TO_DATE('04.01.1982', 'DD.MM.YYYY'), '', '', 'Porto', NULL, 2.5, 0, TO_DATE('03.06.2014', 'DD.MM.YYYY'), 'ACTIVE', q'[Said: 'never again']');
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, notes)
VALUES (500386, 'K0005018  ', NULL, 'José', 'Quist', DATE '1968-07-30', 'j386@post.example', '', 'Porto', NULL, 0.75, 4014, DATE '2020-08-23', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500387, 'K0005031  ', 'P', '', 'Hana', 'Fuchs', DATE '1991-07-29', NULL, '80331', 'München', 2000, 0.75, 2920, DATE '2014-10-23', 'ACTIVE', '100% satisfied');
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, joined, status, notes)
VALUES (500388, 'K0005044  ', '', 'Eoin', 'Quist', TO_DATE('14.05.1977', 'DD.MM.YYYY'), 'no mail', NULL, 'Graz', 700, NULL, TO_DATE('05.05.2023', 'DD.MM.YYYY'), 'DORMANT', 'Moved twice
Ask for the new address');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500389, 'K0005057  ', 'P', NULL, 'Quentin', 'Lévy', DATE '1965-07-12', 'q389@mail.example', 'D02', q'[St. Stephen's]', 2900, 3, 2853, DATE '2021-06-16', 'ACTIVE', NULL);
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, joined, notes)
VALUES (500390, 'K0005070  ', '', 'Róisín', 'Lévy', DATE '1987-10-08', NULL, '00100', 'Roma', NULL, 0.75, DATE '2013-05-14', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500391, 'K0005083  ', 'P', NULL, 'José', 'van Dijk', TO_DATE('27.03.1946', 'DD.MM.YYYY'), 'j391@mail.example', 'D02', q'[St. Stephen's]', NULL, 3, 577, TO_DATE('18.11.2023', 'DD.MM.YYYY'), 'DORMANT', 'Rückruf nur nachmittags');
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, notes)
VALUES (500392, 'K0005096  ', '', 'Søren', 'Abel', NULL, NULL, '4051', 'Basel', 650, 0.75, 1486, DATE '2024-01-29', 'Rückruf nur nachmittags');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500393, 'K0005109  ', 'P', '', 'Quentin', 'van Dijk', DATE '2003-12-01', 'q393@post.example', 'D02', q'[St. Stephen's]', NULL, NULL, 2618, DATE '2009-10-19', 'ACTIVE', NULL);
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, notes)
VALUES (500394, 'K0005122  ', NULL, 'Nils', 'Pereira', TO_DATE('10.03.1961', 'DD.MM.YYYY'), 'n394@mail.example', '00100', 'Roma', NULL, 0.75, NULL, TO_DATE('11.02.2013', 'DD.MM.YYYY'), NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500395, 'K0005135  ', 'P', '', 'Łucja', 'Nguyễn', DATE '1998-02-21', 'ł395@mail.example', '4051', 'Basel', 2300, 2, 0, DATE '2021-10-16', 'ACTIVE', NULL);
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, notes)
VALUES (500396, 'K0005148  ', '', 'Grzegorz', 'Ruß', DATE '2002-02-17', 'g396@post.example', NULL, 'Graz', NULL, 2, NULL, DATE '2009-12-17', 'VIP & friend of the board');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500397, 'K0005161  ', 'P', '', 'Eoin', 'Müller', TO_DATE('01.04.1982', 'DD.MM.YYYY'), '', '4051', 'Basel', NULL, .75, 0, TO_DATE('29.05.2019', 'DD.MM.YYYY'), 'ACTIVE', NULL);
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, joined, status, notes)
VALUES (500398, 'K0005174  ', '', 'José', 'D''Angelo', DATE '1960-04-20', 'j398@mail.example', '4051', 'Basel', 2550, NULL, DATE '2021-04-17', 'DORMANT', 'VIP & friend of the board');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500399, 'K0005187  ', 'B', 'Weingut Öhler 399', NULL, NULL, NULL, 'd399@mail.example', 'D02', q'[St. Stephen's]', NULL, 0.75, 0, DATE '2017-02-06', 'CLOSED', NULL);
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, joined, notes)
VALUES (500400, 'KN00006800', NULL, 'Nils', 'Ünal', TO_DATE('13.06.1982', 'DD.MM.YYYY'), 'n400@mail.example', '31-001', 'Kraków', NULL, 3, TO_DATE('13.05.2016', 'DD.MM.YYYY'), 'a_b%c');

/* 400 rows so far */
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500401, 'KN00006817', 'P', NULL, 'Łucja', 'Ünal', DATE '1990-01-01', NULL, '80331', 'München', NULL, 2, 232, DATE '2009-01-18', 'CLOSED', 'Prefers e-mail');
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500402, 'KN00006834', '', 'Oya', 'Öztürk', DATE '1966-01-02', '', 'D02', 'St. Stephen''s', NULL, 0.75, 757, DATE '2010-08-21', 'CLOSED', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500403, 'KN00006851', 'P', NULL, 'Eoin', q'[D'Angelo]', TO_DATE('09.04.1997', 'DD.MM.YYYY'), NULL, '10115', 'Berlin', 1650, 3, 0, TO_DATE('20.07.2022', 'DD.MM.YYYY'), 'ACTIVE', NULL);
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, joined, status, notes)
VALUES (500404, 'KN00006868', '', 'Grzegorz', 'Quist', DATE '1959-03-12', 'g404@post.example', '2100', 'København', 350, 3, DATE '2018-09-21', 'CLOSED', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500405, 'KN00006885', 'P', '', 'Dmitri', q'[D'Angelo]', DATE '1982-03-02', 'd405@mail.example', '69001', 'Lyon', NULL, NULL, NULL, DATE '2015-01-14', 'ACTIVE', q'[Said: 'never again']');
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, notes)
VALUES (500406, 'KN00006902', NULL, 'Ada', 'Quist', TO_DATE('08.11.1985', 'DD.MM.YYYY'), NULL, 'D02', 'St. Stephen''s', NULL, 2.5, 98, TO_DATE('01.05.2011', 'DD.MM.YYYY'), NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500407, 'KN00006919', 'P', '', 'Łucja', 'smith', DATE '1944-01-01', 'ł407@post.example', NULL, 'Graz', 2500, NULL, 0, DATE '2017-06-28', 'DORMANT', 'a_b%c');
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, notes)
VALUES (500408, 'KN00006936', NULL, 'Oya', 'Ünal', DATE '2001-03-28', '', '4051', 'Basel', NULL, 2.5, 1008, DATE '2016-05-29', 'Rückruf nur nachmittags');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500409, 'KN00006953', 'P', NULL, 'José', q'[O'Hara]', TO_DATE('06.04.1976', 'DD.MM.YYYY'), NULL, '4051', 'Basel', NULL, 2.5, 0, TO_DATE('22.10.2013', 'DD.MM.YYYY'), 'ACTIVE', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, notes)
VALUES (500410, 'KN00006970', 'B', 'Čapek Print 410', NULL, NULL, NULL, '', 'D02', 'St. Stephen''s', NULL, 0.75, 280, DATE '2013-01-06', 'Rückruf nur nachmittags');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500411, 'KN00006987', 'B', 'Čapek Print 411', NULL, 'van Dijk', NULL, 'd411@mail.example', '00100', 'Roma', NULL, 3, NULL, DATE '2013-02-15', 'ACTIVE', NULL);
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, notes)
VALUES (500412, 'KN00007004', NULL, 'Nils', 'Tanaka', TO_DATE('28.11.1997', 'DD.MM.YYYY'), 'n412@post.example', '10115', 'Berlin', 700, 2.5, 774, TO_DATE('20.05.2024', 'DD.MM.YYYY'), NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500413, 'KN00007021', 'P', '', 'Inês', q'[D'Angelo]', DATE '1986-03-14', '', NULL, 'Graz', NULL, 2, 682, DATE '2023-08-31', 'ACTIVE', 'Prefers e-mail');
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500414, 'KN00007038', NULL, 'Grzegorz', 'Smith', DATE '1995-09-18', NULL, '', 'Porto', NULL, 1, 840, DATE '2023-03-23', 'DORMANT', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500415, 'KN00007055', 'P', NULL, 'Mia', q'[O'Hara]', NULL, NULL, '31-001', 'Kraków', NULL, 2, NULL, TO_DATE('27.09.2023', 'DD.MM.YYYY'), 'CLOSED', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500416, 'KN00007072', 'B', 'Bäckerei Ruß 416', NULL, 'García', NULL, '', '80331', 'München', 2800, 0.75, 221, DATE '2011-06-05', 'DORMANT', 'a_b%c');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500417, 'KN00007089', 'P', NULL, 'Ada', 'smith', DATE '1940-05-02', 'a417@post.example', '80331', 'München', 2950, 1, 0, DATE '2011-10-02', 'DORMANT', NULL);
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, joined, notes)
VALUES (500418, 'KN00007106', NULL, 'Oya', 'Tanaka', TO_DATE('13.02.1964', 'DD.MM.YYYY'), 'o418@mail.example', '69001', 'Lyon', NULL, NULL, TO_DATE('23.03.2023', 'DD.MM.YYYY'), NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500419, 'KN00007123', 'P', '', 'Quentin', q'[O'Hara]', DATE '1938-04-22', 'q419@mail.example', NULL, 'Graz', 1600, 1, NULL, DATE '2012-01-14', 'ACTIVE', '100% satisfied');
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, notes)
VALUES (500420, 'KN00007140', NULL, 'Björn', 'van Dijk', DATE '1964-02-16', 'b420@post.example', NULL, 'Graz', 600, 2, NULL, DATE '2019-03-18', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500421, 'KN00007157', 'P', NULL, 'Tove', q'[O'Hara]', TO_DATE('12.10.1957', 'DD.MM.YYYY'), 't421@mail.example', '69001', 'Lyon', 2750, 1, 0, TO_DATE('09.09.2024', 'DD.MM.YYYY'), 'ACTIVE', NULL);
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, joined, status, notes)
VALUES (500422, 'KN00007174', NULL, 'Fatma', 'García', DATE '1956-12-08', 'f422@mail.example', '', 'Porto', NULL, 3, DATE '2015-10-30', 'CLOSED', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500423, 'KN00007191', 'B', 'Čapek Print 423', NULL, NULL, NULL, '', '10115', 'Berlin', 1550, 1, 0, DATE '2015-11-29', 'ACTIVE', 'VIP & friend of the board');
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500424, 'KN00007208', NULL, 'Łucja', 'Jansen', TO_DATE('16.05.1953', 'DD.MM.YYYY'), 'ł424@mail.example', NULL, 'Graz', 600, 1, NULL, TO_DATE('04.06.2015', 'DD.MM.YYYY'), 'CLOSED', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500425, 'KN00007225', 'P', '', 'Eoin', 'Müller', DATE '1968-07-21', 'e425@post.example', '', 'Porto', 3000, 1, NULL, DATE '2022-06-15', 'DORMANT', NULL);
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, joined, notes)
VALUES (500426, 'KN00007242', NULL, 'Inês', 'Kowalski', DATE '1967-12-18', '', '31-001', 'Kraków', 1700, NULL, DATE '2021-06-22', 'Moved twice' || CHR(10) || 'Ask for the new address');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500427, 'KN00007259', 'P', '', 'Eoin', 'Ünal', TO_DATE('01.10.1936', 'DD.MM.YYYY'), '', '00100', 'Roma', 3000, 2, 285, TO_DATE('05.01.2018', 'DD.MM.YYYY'), 'CLOSED', '');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, notes)
VALUES (500428, 'KN00007276', 'B', 'Čapek Print 428', NULL, NULL, NULL, 'b428@post.example', '10115', 'Berlin', NULL, NULL, 4360, DATE '2023-08-12', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500429, 'KN00007293', 'P', NULL, 'Søren', 'Ruß', DATE '1995-02-24', 's429@post.example', '2100', 'København', NULL, NULL, 0, DATE '2021-12-21', 'ACTIVE', 'Rückruf nur nachmittags');
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, notes)
VALUES (500430, 'KN00007310', NULL, 'Hana', 'Kowalski', TO_DATE('28.11.1970', 'DD.MM.YYYY'), 'h430@mail.example', '69001', 'Lyon', 1200, 0.75, 535, TO_DATE('08.09.2010', 'DD.MM.YYYY'), NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500431, 'KN00007327', 'P', '', 'Nils', 'Jansen', DATE '1986-11-14', 'n431@post.example', NULL, 'Graz', 450, 2, 0, DATE '2017-01-22', 'CLOSED', NULL);
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, notes)
VALUES (500432, 'KN00007344', '', 'Mia', 'Ruß', DATE '1989-11-02', 'm432@mail.example', '2100', 'København', NULL, 2.5, 638, DATE '2010-01-09', '100% satisfied');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500433, 'KN00007361', 'P', NULL, 'Róisín', 'Čapek', TO_DATE('10.06.1959', 'DD.MM.YYYY'), 'r433@mail.example', '', 'Porto', 1150, NULL, 0, TO_DATE('14.03.2013', 'DD.MM.YYYY'), 'CLOSED', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, notes)
VALUES (500434, 'KN00007378', 'B', 'Solar 24 434', NULL, NULL, NULL, 'f434@post.example', '4051', 'Basel', 2750, 0.75, NULL, DATE '2014-01-11', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500435, 'KN00007395', 'P', '', 'José', 'Müller', NULL, NULL, NULL, 'Graz', NULL, NULL, NULL, DATE '2019-12-04', 'ACTIVE', 'Moved twice
Ask for the new address');
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, notes)
VALUES (500436, 'KN00007412', NULL, 'Chloé', 'Smith', NULL, 'c436@post.example', '69001', 'Lyon', NULL, 2.5, 2123, TO_DATE('27.01.2023', 'DD.MM.YYYY'), 'Prefers e-mail');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500437, 'KN00007429', 'P', NULL, 'Chloé', 'Tanaka', DATE '1982-08-20', '', '31-001', 'Kraków', NULL, 1, 4269, DATE '2018-08-20', 'DORMANT', 'a_b%c');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, joined, notes)
VALUES (500438, 'KN00007446', 'B', 'Murphy''s Cabs 438', NULL, 'Čapek', NULL, 'o438@mail.example', '80331', 'München', NULL, 3, DATE '2024-02-14', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500439, 'KN00007463', 'B', 'Fish ' || CHR(38) || ' Chips Ltd 439', NULL, 'Ibsen', NULL, '', '10115', 'Berlin', 2350, 2, 3341, TO_DATE('11.01.2020', 'DD.MM.YYYY'), 'ACTIVE', 'Moved twice
Ask for the new address');
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500440, 'KN00007480', NULL, 'Tove', 'Abel', DATE '1985-01-10', 't440@post.example', '69001', 'Lyon', 1000, 1, NULL, DATE '2009-10-30', 'CLOSED', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500441, 'KN00007497', 'P', NULL, 'Fatma', 'Abel', DATE '1946-08-04', 'f441@post.example', '4051', 'Basel', 2400, 3, 1103, DATE '2011-01-10', 'DORMANT', NULL);
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, notes)
VALUES (500442, 'KN00007514', NULL, 'Ada', 'Lévy', TO_DATE('27.06.2002', 'DD.MM.YYYY'), NULL, '31-001', 'Kraków', NULL, 2, 597, TO_DATE('19.04.2019', 'DD.MM.YYYY'), NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500443, 'KN00007531', 'P', NULL, 'Björn', 'Abel', DATE '1945-08-26', 'b443@mail.example', '2100', 'København', 3000, NULL, 0, DATE '2014-06-11', 'ACTIVE', NULL);
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, joined, status, notes)
VALUES (500444, 'KN00007548', '', 'Inês', 'Öztürk', DATE '2005-05-02', 'i444@mail.example', '10115', 'Berlin', 1300, 1, DATE '2018-04-03', 'DORMANT', 'Moved twice
Ask for the new address');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500445, 'KN00007565', 'P', '', 'Quentin', 'García', TO_DATE('30.09.1996', 'DD.MM.YYYY'), 'q445@post.example', 'D02', q'[St. Stephen's]', NULL, 1, 0, TO_DATE('10.06.2023', 'DD.MM.YYYY'), 'CLOSED', 'Rückruf nur nachmittags');
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, joined, notes)
VALUES (500446, 'KN00007582', NULL, 'Mia', 'D''Angelo', DATE '1975-11-02', 'm446@mail.example', 'D02', 'St. Stephen''s', NULL, 2.5, DATE '2024-08-01', 'Prefers e-mail');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500447, 'KN00007599', 'P', NULL, 'Tove', q'[D'Angelo]', DATE '1962-01-08', NULL, '00100', 'Roma', 300, 1, 0, DATE '2023-07-29', 'ACTIVE', NULL);
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, joined, notes)
VALUES (500448, 'KN00007616', NULL, 'Hana', 'Jansen', TO_DATE('01.05.1939', 'DD.MM.YYYY'), '', '31-001', 'Kraków', 400, NULL, TO_DATE('27.04.2012', 'DD.MM.YYYY'), 'Said: ''never again''');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500449, 'KN00007633', 'P', NULL, 'Oya', q'[D'Angelo]', DATE '1961-07-14', 'o449@post.example', '69001', 'Lyon', 150, 3, 3320, DATE '2020-01-15', 'ACTIVE', NULL);
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, joined, status, notes)
VALUES (500450, 'KN00007650', NULL, 'Tove', 'Tanaka', DATE '1940-07-15', NULL, '31-001', 'Kraków', 300, 1, DATE '2014-10-31', 'DORMANT', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500451, 'KN00007667', 'B', 'Čapek Print 451', NULL, 'Čapek', NULL, '', '00100', 'Roma', 1300, 3, 14, TO_DATE('05.07.2013', 'DD.MM.YYYY'), 'DORMANT', q'[Said: 'never again']');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, notes)
VALUES (500452, 'KN00007684', 'B', 'Hotel "Zur Post" 452', NULL, NULL, NULL, 't452@post.example', '80331', 'München', 2100, 0.75, 398, DATE '2015-03-16', '');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500453, 'KN00007701', 'B', 'Šport a.s. 453', NULL, NULL, NULL, NULL, NULL, 'Graz', 1000, 3, 607, DATE '2019-01-20', 'ACTIVE', NULL);
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, notes)
VALUES (500454, 'KN00007718', '', 'José', 'Smith', NULL, 'j454@post.example', '4051', 'Basel', 2200, 2, NULL, TO_DATE('12.12.2009', 'DD.MM.YYYY'), 'VIP ' || CHR(38) || ' friend of the board');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500455, 'KN00007735', 'B', 'Weingut Öhler 455', NULL, 'Fuchs', NULL, 'a455@mail.example', '31-001', 'Kraków', 1200, 2, 874, DATE '2010-08-26', 'CLOSED', 'Moved twice
Ask for the new address');
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500456, 'KN00007752', NULL, 'Inês', 'Weiß', NULL, 'i456@mail.example', '2100', 'København', NULL, NULL, 181, DATE '2020-06-29', 'CLOSED', 'VIP & friend of the board');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500457, 'KN00007769', 'B', 'Weingut Öhler 457', NULL, 'García', NULL, '', '00100', 'Roma', 750, NULL, 0, TO_DATE('17.02.2014', 'DD.MM.YYYY'), 'ACTIVE', 'Moved twice
Ask for the new address');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, notes)
VALUES (500458, 'KN00007786', 'B', 'Solar 24 458', NULL, NULL, NULL, 'ł458@post.example', '10115', 'Berlin', NULL, 3, NULL, DATE '2013-10-05', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500459, 'KN00007803', 'P', '', 'Łucja', q'[D'Angelo]', DATE '1952-07-14', 'ł459@post.example', '69001', 'Lyon', NULL, NULL, 0, DATE '2020-12-18', 'ACTIVE', 'a_b%c');
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500460, 'KN00007820', NULL, 'Björn', 'Ibsen', TO_DATE('14.09.1993', 'DD.MM.YYYY'), 'b460@post.example', '80331', 'München', 2150, 2, NULL, TO_DATE('01.01.2017', 'DD.MM.YYYY'), 'DORMANT', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500461, 'KN00007837', 'P', '', 'Dmitri', 'Quist', DATE '1942-10-24', 'd461@mail.example', '69001', 'Lyon', 2100, 2.5, 0, DATE '2021-09-25', 'ACTIVE', NULL);
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, notes)
VALUES (500462, 'KN00007854', '', 'Kaja', 'Jansen', DATE '1940-11-23', '', NULL, 'Graz', 600, 2.5, 3170, DATE '2021-03-17', 'Said: ''never again''');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500463, 'KN00007871', 'P', '', 'Róisín', 'Ibsen', TO_DATE('13.09.1949', 'DD.MM.YYYY'), 'r463@post.example', '10115', 'Berlin', NULL, 2, 730, TO_DATE('23.09.2023', 'DD.MM.YYYY'), 'ACTIVE', 'Rückruf nur nachmittags');
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, notes)
VALUES (500464, 'KN00007888', NULL, 'Tove', 'Smith', DATE '1947-07-31', NULL, '80331', 'München', NULL, 1, 580, DATE '2020-08-25', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500465, 'KN00007905', 'P', '', 'Quentin', 'smith', DATE '1944-04-29', '', '69001', 'Lyon', 850, 3, 0, DATE '2019-06-16', 'ACTIVE', 'a_b%c');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500466, 'KN00007922', 'B', 'Kanzlei Vogt 466', NULL, 'Öztürk', NULL, 'i466@post.example', '2100', 'København', NULL, NULL, 3768, TO_DATE('07.05.2016', 'DD.MM.YYYY'), 'CLOSED', 'Moved twice' || CHR(10) || 'Ask for the new address');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500467, 'KN00007939', 'P', NULL, 'Kaja', 'Quist', NULL, '', NULL, 'Graz', 750, 3, 1314, DATE '2023-11-10', 'ACTIVE', '100% satisfied');
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, joined, notes)
VALUES (500468, 'KN00007956', '', 'Pia', 'Ünal', DATE '1958-07-27', 'p468@post.example', '00100', 'Roma', NULL, 1, DATE '2018-11-30', '');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500469, 'KN00007973', 'P', NULL, 'Chloé', 'Kowalski', TO_DATE('11.12.1985', 'DD.MM.YYYY'), NULL, '80331', 'München', NULL, 1, 4905, TO_DATE('13.03.2011', 'DD.MM.YYYY'), 'CLOSED', q'[Said: 'never again']');
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500470, 'KN00007990', '', 'Søren', 'Quist', NULL, 's470@mail.example', '10115', 'Berlin', 450, 0.75, 1976, DATE '2014-04-17', 'CLOSED', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500471, 'KN00008007', 'P', NULL, 'Róisín', 'Pereira', DATE '1959-01-13', 'r471@mail.example', '2100', 'København', 1900, 2.5, NULL, DATE '2022-03-03', 'CLOSED', q'[Said: 'never again']');
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, notes)
VALUES (500472, 'KN00008024', '', 'Pia', 'Čapek', TO_DATE('11.10.1974', 'DD.MM.YYYY'), '', NULL, 'Graz', 1850, 1, NULL, TO_DATE('29.12.2013', 'DD.MM.YYYY'), 'VIP ' || CHR(38) || ' friend of the board');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500473, 'KN00008041', 'P', '', 'Róisín', 'Fuchs', DATE '1993-06-15', 'r473@mail.example', '2100', 'København', 1500, 2, 1488, DATE '2025-02-15', 'ACTIVE', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500474, 'KN00008058', 'B', 'Šport a.s. 474', NULL, NULL, NULL, 'ł474@mail.example', '00100', 'Roma', NULL, 3, NULL, DATE '2020-07-08', 'DORMANT', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500475, 'KN00008075', 'P', '', 'Mia', 'Smith', TO_DATE('17.05.1992', 'DD.MM.YYYY'), 'm475@post.example', '10115', 'Berlin', NULL, 2.5, 2853, TO_DATE('12.03.2018', 'DD.MM.YYYY'), 'ACTIVE', '');
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500476, 'KN00008092', '', 'Fatma', 'Brandt', DATE '1973-01-30', '', '69001', 'Lyon', 350, 1, NULL, DATE '2015-11-30', 'DORMANT', 'Rückruf nur nachmittags');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500477, 'KN00008109', 'P', '', 'Björn', 'Ünal', DATE '1981-05-21', '', '69001', 'Lyon', NULL, NULL, NULL, DATE '2013-09-12', 'ACTIVE', NULL);
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, notes)
VALUES (500478, 'KN00008126', '', 'Inês', 'Tanaka', TO_DATE('17.10.1980', 'DD.MM.YYYY'), '', 'D02', 'St. Stephen''s', 1550, 3, NULL, TO_DATE('29.12.2009', 'DD.MM.YYYY'), NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500479, 'KN00008143', 'P', NULL, 'Fatma', 'Lévy', NULL, NULL, '10115', 'Berlin', NULL, 1, 482, DATE '2024-10-10', 'ACTIVE', NULL);
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, joined, status, notes)
VALUES (500480, 'KN00008160', '', 'Róisín', 'Pereira', DATE '1952-08-30', NULL, 'D02', 'St. Stephen''s', 1150, 2.5, DATE '2017-01-16', 'CLOSED', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500481, 'KN00008177', 'B', 'Weingut Öhler 481', NULL, NULL, NULL, 'g481@mail.example', '31-001', 'Kraków', 2600, 2.5, NULL, TO_DATE('19.08.2020', 'DD.MM.YYYY'), 'ACTIVE', 'VIP ' || CHR(38) || ' friend of the board');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, joined, notes)
VALUES (500482, 'KN00008194', 'B', 'Solar 24 482', NULL, 'Ibsen', NULL, 'r482@mail.example', '69001', 'Lyon', 1450, 2.5, DATE '2021-01-23', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500483, 'KN00008211', 'P', '', 'Tove', 'smith', NULL, '', '69001', 'Lyon', 1150, 3, 0, DATE '2019-08-31', 'ACTIVE', NULL);
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500484, 'KN00008228', '', 'Nils', 'Vogt', NULL, 'n484@mail.example', '2100', 'København', 1050, 2, 525, TO_DATE('16.04.2021', 'DD.MM.YYYY'), 'DORMANT', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500485, 'KN00008245', 'P', '', 'José', q'[O'Hara]', DATE '1937-04-05', 'no mail', NULL, 'Graz', 100, .75, 671, DATE '2014-12-20', 'DORMANT', NULL);
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, joined, status, notes)
VALUES (500486, 'KN00008262', '', 'Pia', 'Lévy', DATE '1951-11-07', 'p486@mail.example', '00100', 'Roma', NULL, 1, DATE '2024-08-05', 'DORMANT', 'Moved twice' || CHR(10) || 'Ask for the new address');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500487, 'KN00008279', 'P', '', 'Fatma', 'Tanaka', TO_DATE('07.09.1995', 'DD.MM.YYYY'), 'f487@post.example', '10115', 'Berlin', 200, NULL, 0, TO_DATE('19.05.2020', 'DD.MM.YYYY'), 'DORMANT', '');
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, joined, status, notes)
VALUES (500488, 'KN00008296', '', 'Grzegorz', 'van Dijk', DATE '2004-01-01', 'g488@mail.example', 'D02', 'St. Stephen''s', 250, 2, DATE '2024-04-24', 'DORMANT', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500489, 'KN00008313', 'B', 'R&D Labs 489', NULL, 'Pereira', NULL, 's489@post.example', 'D02', q'[St. Stephen's]', 100, NULL, 1836, DATE '2019-09-16', 'ACTIVE', NULL);
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, notes)
VALUES (500490, 'KN00008330', '', 'Nils', 'Kowalski', TO_DATE('11.10.1969', 'DD.MM.YYYY'), 'n490@mail.example', '00100', 'Roma', 2700, NULL, 709, TO_DATE('27.06.2015', 'DD.MM.YYYY'), NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500491, 'KN00008347', 'P', '', 'Søren', 'van Dijk', DATE '1941-07-06', 's491@post.example', '69001', 'Lyon', 2750, 2, 0, DATE '2022-08-18', 'DORMANT', NULL);
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, joined, notes)
VALUES (500492, 'KN00008364', '', 'Søren', 'Lévy', DATE '1943-03-26', 's492@post.example', '4051', 'Basel', NULL, NULL, DATE '2017-03-23', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500493, 'KN00008381', 'P', '', 'Eoin', 'Öztürk', TO_DATE('24.11.1975', 'DD.MM.YYYY'), 'e493@mail.example', 'D02', q'[St. Stephen's]', 1700, 2.5, NULL, TO_DATE('14.06.2021', 'DD.MM.YYYY'), 'DORMANT', NULL);
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, notes)
VALUES (500494, 'KN00008398', '', 'Mia', 'Tanaka', DATE '1950-02-18', NULL, '69001', 'Lyon', 2600, 2, 199, DATE '2009-07-16', 'Rückruf nur nachmittags');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500495, 'KN00008415', 'P', NULL, 'Nils', 'Tanaka', DATE '1955-02-22', '', '31-001', 'Kraków', NULL, 2, 844, DATE '2024-08-17', 'ACTIVE', 'Rückruf nur nachmittags');
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, notes)
VALUES (500496, 'KN00008432', '', 'Björn', 'Öztürk', TO_DATE('17.08.1996', 'DD.MM.YYYY'), '', NULL, 'Graz', NULL, 0.75, NULL, TO_DATE('25.08.2018', 'DD.MM.YYYY'), NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500497, 'KN00008449', 'B', 'Hotel "Zur Post" 497', NULL, NULL, NULL, 'e497@mail.example', '10115', 'Berlin', NULL, 2, 0, DATE '2022-01-21', 'ACTIVE', NULL);
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, joined, notes)
VALUES (500498, 'KN00008466', '', 'Dmitri', 'Tanaka', DATE '1965-01-09', 'd498@mail.example', '2100', 'København', 150, NULL, DATE '2009-03-19', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500499, 'KN00008483', 'P', '', 'Inês', 'Brandt', TO_DATE('09.12.1965', 'DD.MM.YYYY'), 'i499@post.example', '', 'Porto', 1500, 2, 269, TO_DATE('07.12.2016', 'DD.MM.YYYY'), 'ACTIVE', NULL);
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, joined, notes)
VALUES (500500, 'KN00008500', NULL, 'Tove', 'Čapek', DATE '1978-08-09', NULL, '', 'Porto', 2150, 3, DATE '2022-06-20', 'a_b%c');

/* 500 rows so far */
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500501, 'KN00008517', 'P', NULL, 'Kaja', 'Ekström', DATE '1956-09-29', NULL, '', 'Porto', NULL, 3, 162, DATE '2010-01-29', 'CLOSED', 'a_b%c');
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, joined, status, notes)
VALUES (500502, 'KN00008534', NULL, 'Nils', 'D''Angelo', TO_DATE('06.04.1941', 'DD.MM.YYYY'), '', '69001', 'Lyon', NULL, 1, TO_DATE('24.08.2012', 'DD.MM.YYYY'), 'CLOSED', 'VIP ' || CHR(38) || ' friend of the board');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500503, 'KN00008551', 'P', '', 'Inês', 'Nguyễn', DATE '1945-06-20', '', 'D02', q'[St. Stephen's]', 950, 2, NULL, DATE '2021-02-05', 'ACTIVE', q'[Said: 'never again']');
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, joined, notes)
VALUES (500504, 'KN00008568', '', 'Oya', 'D''Angelo', DATE '2004-11-18', '', '4051', 'Basel', 1050, 2, DATE '2023-08-27', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500505, 'KN00008585', 'P', NULL, 'Mia', 'Abel', TO_DATE('24.03.1947', 'DD.MM.YYYY'), 'm505@post.example', NULL, 'Graz', 500, NULL, 595, TO_DATE('22.10.2022', 'DD.MM.YYYY'), 'ACTIVE', NULL);
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, notes)
VALUES (500506, 'KN00008602', '', 'Chloé', 'Ruß', NULL, '', '31-001', 'Kraków', 2300, 2.5, 317, DATE '2021-11-25', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500507, 'KN00008619', 'P', NULL, 'Mia', 'Müller', NULL, 'm507@mail.example', '69001', 'Lyon', 3000, 2, 0, DATE '2009-12-04', 'ACTIVE', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, joined, notes)
VALUES (500508, 'KN00008636', 'B', 'Solar 24 508', NULL, NULL, NULL, '', '', 'Porto', NULL, 0.75, TO_DATE('26.01.2019', 'DD.MM.YYYY'), NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500509, 'KN00008653', 'P', NULL, 'Fatma', 'Abel', DATE '1979-12-15', NULL, '31-001', 'Kraków', NULL, 3, 607, DATE '2016-04-15', 'DORMANT', NULL);
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500510, 'KN00008670', '', 'Róisín', 'Ekström', DATE '2003-06-27', 'r510@post.example', 'D02', 'St. Stephen''s', 950, 2.5, 333, DATE '2012-02-04', 'DORMANT', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500511, 'KN00008687', 'P', NULL, 'Mia', 'Kowalski', TO_DATE('10.03.1950', 'DD.MM.YYYY'), '', '80331', 'München', 2650, 2.5, 0, TO_DATE('25.06.2016', 'DD.MM.YYYY'), 'ACTIVE', NULL);
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, notes)
VALUES (500512, 'KN00008704', NULL, 'Grzegorz', 'Fuchs', DATE '1949-12-31', NULL, '00100', 'Roma', 1500, 0.75, NULL, DATE '2014-03-09', 'Moved twice
Ask for the new address');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500513, 'KN00008721', 'P', '', 'Tove', 'Öztürk', DATE '2005-11-25', 't513@mail.example', '2100', 'København', NULL, NULL, 0, DATE '2020-09-21', 'ACTIVE', q'[Said: 'never again']');
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, notes)
VALUES (500514, 'KN00008738', NULL, 'Björn', 'Ruß', TO_DATE('27.10.1975', 'DD.MM.YYYY'), 'b514@post.example', '2100', 'København', NULL, 0.75, NULL, TO_DATE('20.08.2012', 'DD.MM.YYYY'), NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500515, 'KN00008755', 'P', '', 'Nils', 'Quist', DATE '1970-08-15', 'n515@post.example', NULL, 'Graz', NULL, 0.75, 0, DATE '2018-10-03', 'ACTIVE', NULL);
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, joined, notes)
VALUES (500516, 'KN00008772', NULL, 'Róisín', 'Quist', DATE '2003-03-05', 'r516@mail.example', '00100', 'Roma', 2350, 3, DATE '2024-02-03', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500517, 'KN00008789', 'P', '', 'Hana', q'[D'Angelo]', TO_DATE('29.02.1952', 'DD.MM.YYYY'), 'h517@mail.example', '', 'Porto', 1250, NULL, 0, TO_DATE('10.01.2023', 'DD.MM.YYYY'), 'ACTIVE', 'Moved twice
Ask for the new address');
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, joined, notes)
VALUES (500518, 'KN00008806', NULL, 'Fatma', 'Müller', DATE '1967-09-14', NULL, NULL, 'Graz', 200, 1, DATE '2024-09-21', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500519, 'KN00008823', 'P', NULL, 'Łucja', 'Weiß', DATE '1990-03-28', '', '69001', 'Lyon', NULL, 3, 4352, DATE '2022-11-06', 'CLOSED', NULL);
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500520, 'KN00008840', '', 'Inês', 'Nguyễn', TO_DATE('01.12.1948', 'DD.MM.YYYY'), '', '69001', 'Lyon', 400, 2, 4616, TO_DATE('27.01.2009', 'DD.MM.YYYY'), 'CLOSED', 'Moved twice
Ask for the new address');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500521, 'KN00008857', 'P', NULL, 'Kaja', 'smith', NULL, 'k521@mail.example', '00100', 'Roma', 2550, .75, 0, DATE '2010-05-05', 'ACTIVE', '');
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, joined, notes)
VALUES (500522, 'KN00008874', '', 'Grzegorz', 'Öztürk', NULL, NULL, NULL, 'Graz', 1300, 0.75, DATE '2022-12-31', 'Moved twice' || CHR(10) || 'Ask for the new address');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500523, 'KN00008891', 'P', NULL, 'Ada', 'Ünal', TO_DATE('28.08.1960', 'DD.MM.YYYY'), '', '80331', 'München', 2350, NULL, 2834, TO_DATE('30.11.2009', 'DD.MM.YYYY'), 'CLOSED', 'Rückruf nur nachmittags');
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, joined, notes)
VALUES (500524, 'KN00008908', '', 'Chloé', 'Tanaka', DATE '1979-03-30', 'c524@post.example', 'D02', 'St. Stephen''s', 1350, 0.75, DATE '2011-09-15', 'VIP & friend of the board');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500525, 'KN00008925', 'P', NULL, 'Łucja', q'[O'Hara]', NULL, 'ł525@post.example', '4051', 'Basel', 1250, 2.5, 218, DATE '2010-02-09', 'ACTIVE', NULL);
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, joined, status, notes)
VALUES (500526, 'KN00008942', '', 'Oya', 'van Dijk', TO_DATE('20.07.1937', 'DD.MM.YYYY'), NULL, '2100', 'København', 1850, 2.5, TO_DATE('01.07.2020', 'DD.MM.YYYY'), 'CLOSED', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500527, 'KN00008959', 'P', '', 'Fatma', 'Nguyễn', DATE '1979-06-06', 'f527@mail.example', '', 'Porto', 2650, 0.75, 0, DATE '2019-10-01', 'CLOSED', 'Moved twice
Ask for the new address');
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, joined, status, notes)
VALUES (500528, 'KN00008976', NULL, 'Chloé', 'Vogt', NULL, NULL, '', 'Porto', NULL, 3, DATE '2014-11-02', 'CLOSED', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500529, 'KN00008993', 'P', '', 'Hana', 'Öztürk', TO_DATE('28.11.1993', 'DD.MM.YYYY'), 'h529@post.example', '', 'Porto', 50, 2.5, 0, TO_DATE('03.07.2018', 'DD.MM.YYYY'), 'ACTIVE', q'[Said: 'never again']');
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, notes)
VALUES (500530, 'KN00009010', NULL, 'Róisín', 'Vogt', NULL, 'r530@post.example', '4051', 'Basel', 1150, 3, 2099, DATE '2021-10-02', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500531, 'KN00009027', 'B', 'Bäckerei Ruß 531', NULL, NULL, NULL, NULL, 'D02', q'[St. Stephen's]', 600, 3, 0, DATE '2023-01-15', 'DORMANT', '');
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500532, 'KN00009044', '', 'Eoin', 'Čapek', TO_DATE('21.01.1960', 'DD.MM.YYYY'), NULL, '80331', 'München', 2500, 1, 22, TO_DATE('29.01.2009', 'DD.MM.YYYY'), 'CLOSED', 'Said: ''never again''');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500533, 'KN00009061', 'P', NULL, 'Róisín', 'Zając', DATE '1945-12-01', NULL, '31-001', 'Kraków', 2150, NULL, 0, DATE '2019-07-04', 'CLOSED', NULL);
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, joined, notes)
VALUES (500534, 'KN00009078', '', 'Søren', 'Müller', DATE '2000-08-21', 's534@mail.example', '31-001', 'Kraków', 2500, 3, DATE '2009-07-13', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500535, 'KN00009095', 'B', 'Kanzlei Vogt 535', NULL, NULL, NULL, 'i535@post.example', '31-001', 'Kraków', NULL, 2, 0, TO_DATE('25.09.2014', 'DD.MM.YYYY'), 'ACTIVE', NULL);
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500536, 'KN00009112', '', 'Eoin', 'Jansen', DATE '1938-07-26', '', '10115', 'Berlin', 2200, 2.5, 816, DATE '2023-06-14', 'DORMANT', 'Prefers e-mail');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500537, 'KN00009129', 'B', 'Hotel "Zur Post" 537', NULL, 'Kowalski', NULL, NULL, NULL, 'Graz', 2900, NULL, 0, DATE '2016-01-25', 'DORMANT', q'[Said: 'never again']');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, joined, notes)
VALUES (500538, 'KN00009146', 'B', 'Hotel "Zur Post" 538', NULL, 'Ruß', NULL, 'g538@mail.example', '31-001', 'Kraków', NULL, 0.75, TO_DATE('21.10.2021', 'DD.MM.YYYY'), NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500539, 'KN00009163', 'P', NULL, 'Róisín', 'Zając', DATE '1997-09-13', 'r539@mail.example', NULL, 'Graz', 1700, NULL, 0, DATE '2014-05-19', 'ACTIVE', NULL);
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, notes)
VALUES (500540, 'KN00009180', NULL, 'Hana', 'Čapek', DATE '1976-07-24', NULL, NULL, 'Graz', 800, 1, NULL, DATE '2017-09-29', '');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500541, 'KN00009197', 'P', NULL, 'Pia', 'Kowalski', TO_DATE('27.10.1981', 'DD.MM.YYYY'), '', NULL, 'Graz', NULL, NULL, 0, TO_DATE('13.01.2024', 'DD.MM.YYYY'), 'ACTIVE', 'Prefers e-mail');
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, joined, notes)
VALUES (500542, 'KN00009214', '', 'Róisín', 'Brandt', DATE '1963-05-03', '', NULL, 'Graz', NULL, 3, DATE '2013-06-09', 'Said: ''never again''');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500543, 'KN00009231', 'B', 'Kanzlei Vogt 543', NULL, 'García', NULL, NULL, '4051', 'Basel', 700, 2.5, 0, DATE '2010-04-26', 'ACTIVE', 'Rückruf nur nachmittags');
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, notes)
VALUES (500544, 'KN00009248', '', 'Eoin', 'Fuchs', TO_DATE('11.07.1974', 'DD.MM.YYYY'), NULL, NULL, 'Graz', 150, 3, 1329, TO_DATE('07.02.2019', 'DD.MM.YYYY'), 'Said: ''never again''');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500545, 'KN00009265', 'P', NULL, 'Mia', 'van Dijk', NULL, 'm545@post.example', '', 'Porto', 850, NULL, NULL, DATE '2012-03-03', 'ACTIVE', 'Moved twice
Ask for the new address');
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, notes)
VALUES (500546, 'KN00009282', NULL, 'Hana', 'Öztürk', NULL, NULL, '69001', 'Lyon', 1050, 3, 1166, DATE '2024-07-28', 'a_b%c');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500547, 'KN00009299', 'B', 'Šport a.s. 547', NULL, 'Ekström', NULL, 'n547@post.example', '80331', 'München', 2400, 0.75, 478, TO_DATE('22.08.2009', 'DD.MM.YYYY'), 'ACTIVE', NULL);
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, notes)
VALUES (500548, 'KN00009316', NULL, 'José', 'Weiß', DATE '1961-01-28', 'j548@post.example', '31-001', 'Kraków', 1550, 1, 504, DATE '2021-07-18', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500549, 'KN00009333', 'P', '', 'Oya', 'Ibsen', DATE '1939-10-30', NULL, 'D02', q'[St. Stephen's]', NULL, 1, 0, DATE '2021-07-13', 'CLOSED', 'Moved twice
Ask for the new address');
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500550, 'KN00009350', NULL, 'Eoin', 'Fuchs', TO_DATE('21.01.1977', 'DD.MM.YYYY'), 'e550@mail.example', '80331', 'München', NULL, NULL, NULL, TO_DATE('15.06.2011', 'DD.MM.YYYY'), 'CLOSED', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500551, 'KN00009367', 'P', '', 'Nils', q'[O'Hara]', DATE '1971-03-18', 'n551@mail.example', 'D02', q'[St. Stephen's]', NULL, 3, NULL, DATE '2019-11-25', 'DORMANT', 'Moved twice
Ask for the new address');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, joined, status, notes)
VALUES (500552, 'KN00009384', 'B', 'Bäckerei Ruß 552', NULL, 'Ekström', NULL, '', '31-001', 'Kraków', 2450, 0.75, DATE '2023-03-10', 'CLOSED', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500553, 'KN00009401', 'P', '', 'José', 'Čapek', TO_DATE('25.10.1954', 'DD.MM.YYYY'), '', NULL, 'Graz', 700, 3, 0, TO_DATE('12.08.2021', 'DD.MM.YYYY'), 'ACTIVE', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, joined, status, notes)
VALUES (500554, 'KN00009418', 'B', 'R&D Labs 554', NULL, NULL, NULL, 'e554@mail.example', '10115', 'Berlin', NULL, NULL, DATE '2013-01-30', 'DORMANT', '100% satisfied');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500555, 'KN00009435', 'P', NULL, 'Søren', 'Kowalski', DATE '2001-10-13', NULL, '', 'Porto', 500, 1, 10, DATE '2023-01-07', 'DORMANT', NULL);
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, notes)
VALUES (500556, 'KN00009452', '', 'Ada', 'Fuchs', NULL, '', '80331', 'München', NULL, 2, NULL, TO_DATE('27.05.2023', 'DD.MM.YYYY'), NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500557, 'KN00009469', 'P', NULL, 'Inês', 'Čapek', DATE '1967-10-02', 'i557@mail.example', '31-001', 'Kraków', 150, 2, 0, DATE '2009-07-14', 'ACTIVE', NULL);
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, notes)
VALUES (500558, 'KN00009486', NULL, 'Kaja', 'Čapek', DATE '2005-04-08', '', '31-001', 'Kraków', 400, 0.75, 723, DATE '2011-03-20', 'Prefers e-mail');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500559, 'KN00009503', 'P', NULL, 'Pia', 'Weiß', TO_DATE('25.07.1996', 'DD.MM.YYYY'), 'p559@mail.example', '10115', 'Berlin', NULL, 2.5, NULL, TO_DATE('11.01.2011', 'DD.MM.YYYY'), 'ACTIVE', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500560, 'KN00009520', 'B', 'R&D Labs 560', NULL, NULL, NULL, '', '80331', 'München', 500, 3, 4322, DATE '2018-02-09', 'DORMANT', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500561, 'KN00009537', 'P', '', 'Dmitri', 'Čapek', NULL, 'd561@mail.example', '69001', 'Lyon', NULL, .75, 642, DATE '2024-10-21', 'ACTIVE', '');
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500562, 'KN00009554', '', 'Tove', 'Vogt', TO_DATE('16.08.1974', 'DD.MM.YYYY'), 't562@mail.example', '80331', 'München', NULL, NULL, 3635, TO_DATE('07.03.2011', 'DD.MM.YYYY'), 'DORMANT', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500563, 'KN00009571', 'P', NULL, 'José', 'Ekström', DATE '2004-11-08', NULL, '10115', 'Berlin', 2900, 2.5, NULL, DATE '2010-07-09', 'ACTIVE', q'[Said: 'never again']');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, joined, status, notes)
VALUES (500564, 'KN00009588', 'B', 'Kanzlei Vogt 564', NULL, NULL, NULL, 'd564@post.example', '4051', 'Basel', 1800, 0.75, DATE '2019-01-08', 'DORMANT', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500565, 'KN00009605', 'P', '', 'Søren', 'Ekström', TO_DATE('06.06.2006', 'DD.MM.YYYY'), '', '10115', 'Berlin', NULL, .75, 245, TO_DATE('12.10.2023', 'DD.MM.YYYY'), 'ACTIVE', NULL);
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, joined, notes)
VALUES (500566, 'KN00009622', NULL, 'José', 'Čapek', DATE '1998-06-25', '', '69001', 'Lyon', NULL, 2, DATE '2011-07-13', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500567, 'KN00009639', 'B', 'Hotel "Zur Post" 567', NULL, NULL, NULL, 'r567@post.example', '2100', 'København', NULL, 2.5, NULL, DATE '2010-04-25', 'ACTIVE', 'Prefers e-mail');
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, joined, notes)
VALUES (500568, 'KN00009656', '', 'José', 'Müller', TO_DATE('17.08.1969', 'DD.MM.YYYY'), 'j568@post.example', '', 'Porto', 2100, 0.75, TO_DATE('01.10.2013', 'DD.MM.YYYY'), NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500569, 'KN00009673', 'P', NULL, 'Pia', 'Lévy', DATE '1984-02-23', 'p569@post.example', '2100', 'København', 250, 3, 0, DATE '2010-12-03', 'CLOSED', 'VIP & friend of the board');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, notes)
VALUES (500570, 'KN00009690', 'B', 'Solar 24 570', NULL, NULL, NULL, NULL, '31-001', 'Kraków', 2450, 3, 67, DATE '2011-12-28', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500571, 'KN00009707', 'P', '', 'Nils', 'Ibsen', NULL, '', NULL, 'Graz', NULL, 3, 0, TO_DATE('18.09.2015', 'DD.MM.YYYY'), 'DORMANT', 'VIP ' || CHR(38) || ' friend of the board');
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, notes)
VALUES (500572, 'KN00009724', '', 'Tove', 'Zając', DATE '1997-12-31', 't572@mail.example', '31-001', 'Kraków', NULL, 0.75, 494, DATE '2024-09-10', 'Moved twice
Ask for the new address');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500573, 'KN00009741', 'P', NULL, 'Eoin', 'van Dijk', DATE '1976-09-07', '', NULL, 'Graz', 2350, 2, 1618, DATE '2023-04-03', 'ACTIVE', NULL);
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500574, 'KN00009758', '', 'Kaja', 'Ünal', TO_DATE('24.04.1976', 'DD.MM.YYYY'), NULL, '2100', 'København', 600, 1, 274, TO_DATE('03.03.2013', 'DD.MM.YYYY'), 'CLOSED', 'Rückruf nur nachmittags');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500575, 'KN00009775', 'P', '', 'Róisín', 'Ekström', DATE '1962-05-08', 'r575@post.example', '00100', 'Roma', NULL, 2, 0, DATE '2023-02-07', 'ACTIVE', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, joined, notes)
VALUES (500576, 'KN00009792', 'B', 'R&D Labs 576', NULL, 'Jansen', NULL, NULL, NULL, 'Graz', NULL, 2, DATE '2019-12-30', 'Prefers e-mail');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500577, 'KN00009809', 'P', NULL, 'Tove', 'Abel', TO_DATE('29.07.1967', 'DD.MM.YYYY'), '', '10115', 'Berlin', 1600, 2.5, 0, TO_DATE('04.02.2010', 'DD.MM.YYYY'), 'ACTIVE', '');
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500578, 'KN00009826', '', 'Eoin', 'Zając', DATE '1959-04-29', '', '4051', 'Basel', 2750, 2.5, 3361, DATE '2014-07-23', 'DORMANT', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500579, 'KN00009843', 'P', NULL, 'José', 'Nguyễn', DATE '1989-04-14', NULL, 'D02', q'[St. Stephen's]', NULL, 0.75, 699, DATE '2018-08-09', 'DORMANT', NULL);
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500580, 'KN00009860', NULL, 'Ada', 'Fuchs', TO_DATE('02.04.1953', 'DD.MM.YYYY'), 'a580@mail.example', '2100', 'København', NULL, 0.75, NULL, TO_DATE('03.12.2021', 'DD.MM.YYYY'), 'CLOSED', '');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500581, 'KN00009877', 'P', NULL, 'Fatma', 'Zając', DATE '2003-01-18', 'f581@mail.example', '31-001', 'Kraków', NULL, .75, 462, DATE '2012-12-03', 'ACTIVE', NULL);
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, joined, notes)
VALUES (500582, 'KN00009894', '', 'Kaja', 'Brandt', DATE '1952-09-26', 'no mail', NULL, 'Graz', NULL, 2, DATE '2019-06-10', 'Prefers e-mail');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500583, 'KN00009911', 'P', '', 'Tove', 'Vogt', TO_DATE('26.08.1959', 'DD.MM.YYYY'), 't583@mail.example', '2100', 'København', 1900, 2, 0, TO_DATE('02.03.2009', 'DD.MM.YYYY'), 'ACTIVE', NULL);
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500584, 'KN00009928', NULL, 'Oya', 'Smith', DATE '1995-07-26', 'o584@post.example', '80331', 'München', NULL, 2.5, 92, DATE '2022-09-21', 'DORMANT', 'Moved twice
Ask for the new address');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500585, 'KN00009945', 'P', '', 'José', 'Tanaka', DATE '1983-08-06', 'j585@post.example', '10115', 'Berlin', 1850, .75, 413, DATE '2009-02-15', 'ACTIVE', NULL);
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, joined, notes)
VALUES (500586, 'KN00009962', '', 'Hana', 'Quist', TO_DATE('22.06.1955', 'DD.MM.YYYY'), 'h586@mail.example', '00100', 'Roma', NULL, 0.75, TO_DATE('03.03.2015', 'DD.MM.YYYY'), '');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500587, 'KN00009979', 'P', '', 'Hana', q'[D'Angelo]', DATE '2004-12-22', NULL, '', 'Porto', 1600, 1, 0, DATE '2015-12-27', 'ACTIVE', q'[Said: 'never again']');
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, notes)
VALUES (500588, 'KN00009996', '', 'Hana', 'van Dijk', NULL, '', 'D02', 'St. Stephen''s', 250, NULL, NULL, DATE '2018-06-22', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500589, 'KN00010013', 'B', 'Solar 24 589', NULL, 'Jansen', NULL, 'ł589@mail.example', '00100', 'Roma', NULL, .75, NULL, TO_DATE('13.02.2025', 'DD.MM.YYYY'), 'ACTIVE', NULL);
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, joined, notes)
VALUES (500590, 'KN00010030', '', 'José', 'Čapek', DATE '1955-02-01', 'j590@mail.example', '2100', 'København', 400, 3, DATE '2018-08-30', 'a_b%c');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500591, 'KN00010047', 'P', '', 'Grzegorz', 'García', DATE '1936-02-17', 'g591@mail.example', '80331', 'München', 2500, 2, 0, DATE '2012-04-11', 'ACTIVE', 'Prefers e-mail');
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, notes)
VALUES (500592, 'KN00010064', '', 'Chloé', 'Tanaka', TO_DATE('04.08.1999', 'DD.MM.YYYY'), 'c592@post.example', '00100', 'Roma', 2400, NULL, 3042, TO_DATE('25.01.2010', 'DD.MM.YYYY'), 'Moved twice
Ask for the new address');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500593, 'KN00010081', 'P', '', 'Inês', 'Brandt', DATE '2006-02-13', 'i593@post.example', '4051', 'Basel', 1150, 2, 1430, DATE '2016-10-10', 'DORMANT', NULL);
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, notes)
VALUES (500594, 'KN00010098', '', 'Søren', 'Öztürk', NULL, NULL, '80331', 'München', NULL, NULL, 722, DATE '2019-02-20', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500595, 'KN00010115', 'P', NULL, 'Eoin', 'Tanaka', TO_DATE('24.08.1946', 'DD.MM.YYYY'), 'e595@mail.example', '2100', 'København', NULL, 3, 503, TO_DATE('09.08.2013', 'DD.MM.YYYY'), 'ACTIVE', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, notes)
VALUES (500596, 'KN00010132', 'B', 'R&D Labs 596', NULL, NULL, NULL, 'm596@post.example', '31-001', 'Kraków', 950, 3, NULL, DATE '2017-06-05', '100% satisfied');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500597, 'KN00010149', 'P', '', 'Grzegorz', 'Ruß', DATE '1957-06-16', 'g597@post.example', '', 'Porto', 2800, 3, 201, DATE '2018-04-19', 'ACTIVE', NULL);
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, notes)
VALUES (500598, 'KN00010166', NULL, 'Eoin', 'Ünal', TO_DATE('13.12.2005', 'DD.MM.YYYY'), NULL, NULL, 'Graz', NULL, NULL, 4875, TO_DATE('04.02.2020', 'DD.MM.YYYY'), 'VIP ' || CHR(38) || ' friend of the board');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500599, 'KN00010183', 'P', NULL, 'José', 'García', DATE '1992-06-21', '', '2100', 'København', NULL, 2, 887, DATE '2016-08-15', 'ACTIVE', NULL);
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500600, 'KN00010200', NULL, 'Kaja', 'Tanaka', DATE '1987-12-01', 'k600@mail.example', 'D02', 'St. Stephen''s', 1850, 1, 733, DATE '2014-08-21', 'DORMANT', NULL);

/* 600 rows so far */
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500601, 'KN00010217', 'P', NULL, 'Dmitri', 'Fuchs', NULL, 'd601@post.example', '', 'Porto', NULL, 3, 0, TO_DATE('21.01.2016', 'DD.MM.YYYY'), 'ACTIVE', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, joined, status, notes)
VALUES (500602, 'KN00010234', 'B', 'Weingut Öhler 602', NULL, NULL, NULL, 'c602@mail.example', '', 'Porto', 2600, 2, DATE '2019-01-04', 'CLOSED', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500603, 'KN00010251', 'P', NULL, 'Fatma', 'Vogt', DATE '1980-08-25', 'f603@post.example', '4051', 'Basel', 1100, 1, NULL, DATE '2020-06-02', 'ACTIVE', 'Moved twice
Ask for the new address');
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500604, 'KN00010268', '', 'Pia', 'García', TO_DATE('07.06.2002', 'DD.MM.YYYY'), 'p604@post.example', '', 'Porto', 1950, 2.5, NULL, TO_DATE('23.02.2014', 'DD.MM.YYYY'), 'DORMANT', 'Said: ''never again''');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500605, 'KN00010285', 'B', 'Kanzlei Vogt 605', NULL, 'Fuchs', NULL, '', 'D02', q'[St. Stephen's]', NULL, 2, 4084, DATE '2016-11-12', 'DORMANT', NULL);
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500606, 'KN00010302', '', 'Łucja', 'Quist', DATE '1954-11-10', NULL, '00100', 'Roma', NULL, 2, NULL, DATE '2022-10-24', 'DORMANT', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500607, 'KN00010319', 'P', '', 'Oya', 'Ekström', TO_DATE('08.04.1965', 'DD.MM.YYYY'), 'o607@post.example', '31-001', 'Kraków', 1950, NULL, NULL, TO_DATE('12.02.2024', 'DD.MM.YYYY'), 'DORMANT', NULL);
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, notes)
VALUES (500608, 'KN00010336', NULL, 'Fatma', 'Ruß', DATE '1977-06-18', 'f608@post.example', '00100', 'Roma', NULL, NULL, NULL, DATE '2010-03-07', 'VIP & friend of the board');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500609, 'KN00010353', 'P', NULL, 'Dmitri', 'van Dijk', DATE '1936-03-31', 'd609@post.example', '31-001', 'Kraków', 3000, 1, 600, DATE '2011-01-07', 'ACTIVE', 'a_b%c');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, joined, notes)
VALUES (500610, 'KN00010370', 'B', 'Šport a.s. 610', NULL, 'Zając', NULL, 'd610@post.example', 'D02', 'St. Stephen''s', 2550, NULL, TO_DATE('14.04.2021', 'DD.MM.YYYY'), 'Rückruf nur nachmittags');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500611, 'KN00010387', 'P', '', 'Dmitri', 'Jansen', DATE '1942-07-22', 'd611@post.example', '31-001', 'Kraków', NULL, 1, 254, DATE '2024-02-26', 'ACTIVE', 'VIP & friend of the board');
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, joined, status, notes)
VALUES (500612, 'KN00010404', NULL, 'Nils', 'Öztürk', DATE '1991-02-09', 'n612@post.example', '31-001', 'Kraków', 2750, 0.75, DATE '2024-09-23', 'CLOSED', '');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500613, 'KN00010421', 'P', '', 'Grzegorz', 'Kowalski', TO_DATE('18.07.1961', 'DD.MM.YYYY'), 'g613@mail.example', '80331', 'München', 2700, 1, 0, TO_DATE('07.09.2020', 'DD.MM.YYYY'), 'CLOSED', 'Moved twice
Ask for the new address');
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, joined, notes)
VALUES (500614, 'KN00010438', '', 'Oya', 'O''Hara', DATE '1956-10-22', NULL, '69001', 'Lyon', 2250, 2, DATE '2016-01-28', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500615, 'KN00010455', 'B', 'R&D Labs 615', NULL, 'Weiß', NULL, 'm615@mail.example', '80331', 'München', 300, 2.5, NULL, DATE '2014-04-16', 'CLOSED', 'VIP & friend of the board');
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, notes)
VALUES (500616, 'KN00010472', '', 'Quentin', 'Lévy', TO_DATE('16.09.1989', 'DD.MM.YYYY'), '', '4051', 'Basel', 2800, 2.5, NULL, TO_DATE('19.04.2023', 'DD.MM.YYYY'), '');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500617, 'KN00010489', 'P', NULL, 'Nils', 'Ünal', DATE '1997-12-07', 'n617@post.example', '80331', 'München', NULL, .75, 0, DATE '2021-09-03', 'ACTIVE', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500618, 'KN00010506', 'B', 'Kanzlei Vogt 618', NULL, NULL, NULL, 'e618@mail.example', '', 'Porto', 100, 1, NULL, DATE '2015-05-25', 'DORMANT', 'Moved twice' || CHR(10) || 'Ask for the new address');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500619, 'KN00010523', 'P', '', 'Grzegorz', 'Nguyễn', TO_DATE('13.03.1946', 'DD.MM.YYYY'), 'g619@post.example', '31-001', 'Kraków', 1500, 2.5, 380, TO_DATE('24.04.2023', 'DD.MM.YYYY'), 'ACTIVE', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, notes)
VALUES (500620, 'KN00010540', 'B', 'Murphy''s Cabs 620', NULL, NULL, NULL, NULL, '00100', 'Roma', NULL, 2.5, 4591, DATE '2022-06-06', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500621, 'KN00010557', 'P', NULL, 'Róisín', 'Nguyễn', DATE '1947-02-16', '', '4051', 'Basel', 1200, 2, 4846, DATE '2011-08-11', 'ACTIVE', '');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, joined, notes)
VALUES (500622, 'KN00010574', 'B', 'Murphy''s Cabs 622', NULL, 'Vogt', NULL, '', '10115', 'Berlin', NULL, 3, TO_DATE('06.12.2016', 'DD.MM.YYYY'), 'Said: ''never again''');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500623, 'KN00010591', 'P', '', 'Björn', 'Kowalski', DATE '1956-09-24', NULL, '31-001', 'Kraków', 2400, 2, NULL, DATE '2019-01-02', 'ACTIVE', NULL);
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, joined, notes)
VALUES (500624, 'KN00010608', NULL, 'Grzegorz', 'Abel', DATE '1939-05-30', NULL, '31-001', 'Kraków', 2750, 1, DATE '2016-11-16', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500625, 'KN00010625', 'P', '', 'Grzegorz', 'García', TO_DATE('14.10.1972', 'DD.MM.YYYY'), '', '80331', 'München', 2000, 3, 0, TO_DATE('26.04.2017', 'DD.MM.YYYY'), 'DORMANT', q'[Said: 'never again']');
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, notes)
VALUES (500626, 'KN00010642', NULL, 'Eoin', 'smith', DATE '1995-02-24', '', NULL, 'Graz', NULL, 2.5, 613, DATE '2015-08-02', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500627, 'KN00010659', 'P', NULL, 'Kaja', 'Čapek', DATE '1937-02-02', '', '80331', 'München', NULL, 2, NULL, DATE '2024-06-28', 'ACTIVE', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, notes)
VALUES (500628, 'KN00010676', 'B', 'R' || CHR(38) || 'D Labs 628', NULL, 'Brandt', NULL, 's628@post.example', '80331', 'München', NULL, 2, 566, TO_DATE('14.04.2022', 'DD.MM.YYYY'), NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500629, 'KN00010693', 'P', NULL, 'Tove', 'Fuchs', DATE '1976-06-30', 't629@post.example', NULL, 'Graz', 1200, 2.5, 0, DATE '2014-06-02', 'ACTIVE', 'a_b%c');
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500630, 'KN00010710', '', 'Quentin', 'Abel', DATE '1946-03-28', 'q630@mail.example', 'D02', 'St. Stephen''s', 2200, 0.75, NULL, DATE '2019-07-13', 'CLOSED', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500631, 'KN00010727', 'P', NULL, 'Søren', 'Müller', NULL, 's631@mail.example', '2100', 'København', NULL, 2, NULL, TO_DATE('05.07.2012', 'DD.MM.YYYY'), 'DORMANT', NULL);
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500632, 'KN00010744', NULL, 'Dmitri', 'Smith', DATE '1938-11-09', 'd632@post.example', '4051', 'Basel', 1650, 3, 602, DATE '2019-07-21', 'CLOSED', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500633, 'KN00010761', 'P', NULL, 'Pia', 'Vogt', DATE '1956-02-06', NULL, '2100', 'København', 1400, NULL, 0, DATE '2017-05-18', 'ACTIVE', NULL);
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, notes)
VALUES (500634, 'KN00010778', NULL, 'Ada', 'Čapek', TO_DATE('10.04.1953', 'DD.MM.YYYY'), 'a634@mail.example', '80331', 'München', 500, 3, 289, TO_DATE('08.04.2019', 'DD.MM.YYYY'), NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500635, 'KN00010795', 'P', '', 'Kaja', 'Brandt', DATE '1989-08-16', '', '00100', 'Roma', 950, 2.5, 2817, DATE '2013-02-14', 'ACTIVE', q'[Said: 'never again']');
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, notes)
VALUES (500636, 'KN00010812', NULL, 'Quentin', 'Ekström', DATE '1975-05-20', '', '00100', 'Roma', 400, NULL, 551, DATE '2014-08-13', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500637, 'KN00010829', 'B', 'Hotel "Zur Post" 637', NULL, NULL, NULL, 'c637@post.example', '2100', 'København', NULL, 2.5, 821, TO_DATE('01.10.2024', 'DD.MM.YYYY'), 'ACTIVE', 'a_b%c');
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, joined, status, notes)
VALUES (500638, 'KN00010846', '', 'Dmitri', 'O''Hara', DATE '1997-09-22', 'd638@post.example', '', 'Porto', NULL, 2, DATE '2020-12-17', 'CLOSED', 'a_b%c');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500639, 'KN00010863', 'P', NULL, 'Oya', q'[O'Hara]', NULL, '', '80331', 'München', NULL, 2.5, 0, DATE '2020-02-10', 'ACTIVE', NULL);
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, notes)
VALUES (500640, 'KN00010880', '', 'Mia', 'Weiß', TO_DATE('30.01.1994', 'DD.MM.YYYY'), 'm640@post.example', '80331', 'München', 1600, 2, 825, TO_DATE('27.06.2017', 'DD.MM.YYYY'), NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500641, 'KN00010897', 'P', NULL, 'Ada', 'Zając', DATE '1963-04-02', '', '00100', 'Roma', NULL, 2.5, 79, DATE '2013-10-01', 'ACTIVE', 'Prefers e-mail');
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, notes)
VALUES (500642, 'KN00010914', NULL, 'Inês', 'Öztürk', DATE '1994-06-29', 'i642@post.example', '4051', 'Basel', NULL, 2, 3656, DATE '2015-04-26', 'Moved twice' || CHR(10) || 'Ask for the new address');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500643, 'KN00010931', 'P', NULL, 'Eoin', 'García', NULL, 'e643@mail.example', '10115', 'Berlin', 450, 1, NULL, TO_DATE('02.02.2016', 'DD.MM.YYYY'), 'CLOSED', NULL);
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, notes)
VALUES (500644, 'KN00010948', NULL, 'Quentin', 'Tanaka', NULL, 'q644@mail.example', '2100', 'København', 2950, 0.75, 1874, DATE '2020-03-06', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500645, 'KN00010965', 'P', '', 'José', 'Ruß', DATE '1974-02-17', 'j645@post.example', '31-001', 'Kraków', NULL, .75, 0, DATE '2011-12-08', 'ACTIVE', '100% satisfied');
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, notes)
VALUES (500646, 'KN00010982', '', 'Søren', 'O''Hara', TO_DATE('27.04.2004', 'DD.MM.YYYY'), 's646@mail.example', '10115', 'Berlin', NULL, NULL, 724, TO_DATE('09.04.2023', 'DD.MM.YYYY'), NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500647, 'KN00010999', 'P', '', 'Łucja', 'García', DATE '1970-05-13', 'ł647@post.example', 'D02', q'[St. Stephen's]', NULL, 0.75, 0, DATE '2010-07-20', 'ACTIVE', NULL);
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, notes)
VALUES (500648, 'KN00011016', NULL, 'Hana', 'Vogt', DATE '1961-09-18', NULL, '00100', 'Roma', 1500, 0.75, NULL, DATE '2019-03-08', 'a_b%c');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500649, 'KN00011033', 'P', NULL, 'Eoin', 'Weiß', TO_DATE('28.06.1947', 'DD.MM.YYYY'), NULL, '10115', 'Berlin', NULL, .75, 3029, TO_DATE('26.06.2023', 'DD.MM.YYYY'), 'DORMANT', NULL);
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500650, 'KN00011050', '', 'Dmitri', 'Zając', DATE '1951-11-27', 'd650@mail.example', '2100', 'København', NULL, 2.5, 467, DATE '2018-12-09', 'DORMANT', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500651, 'KN00011067', 'P', NULL, 'Søren', 'Kowalski', DATE '1985-10-16', 's651@post.example', '2100', 'København', NULL, 3, 0, DATE '2017-07-18', 'ACTIVE', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, notes)
VALUES (500652, 'KN00011084', 'B', 'Hotel "Zur Post" 652', NULL, 'Jansen', NULL, 's652@mail.example', '31-001', 'Kraków', 1950, NULL, 529, TO_DATE('09.02.2014', 'DD.MM.YYYY'), NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500653, 'KN00011101', 'P', '', 'José', 'Lévy', DATE '1980-05-19', NULL, '4051', 'Basel', NULL, .75, 3148, DATE '2022-04-28', 'CLOSED', NULL);
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500654, 'KN00011118', NULL, 'Róisín', 'Weiß', DATE '2000-05-16', NULL, '80331', 'München', 2450, NULL, 138, DATE '2024-11-10', 'CLOSED', 'a_b%c');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500655, 'KN00011135', 'P', '', 'Chloé', 'van Dijk', TO_DATE('13.07.1964', 'DD.MM.YYYY'), '', '69001', 'Lyon', 2750, 2, 0, TO_DATE('07.09.2011', 'DD.MM.YYYY'), 'CLOSED', q'[Said: 'never again']');
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, notes)
VALUES (500656, 'KN00011152', NULL, 'Tove', 'smith', DATE '1970-12-12', 't656@post.example', '31-001', 'Kraków', 1950, 2.5, 442, DATE '2022-02-19', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500657, 'KN00011169', 'P', '', 'Tove', 'Müller', DATE '1973-12-22', 't657@mail.example', '2100', 'København', 2000, 3, 2331, DATE '2018-06-25', 'CLOSED', NULL);
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, notes)
VALUES (500658, 'KN00011186', NULL, 'Ada', 'Vogt', TO_DATE('11.01.1952', 'DD.MM.YYYY'), 'a658@mail.example', '4051', 'Basel', NULL, 1, NULL, TO_DATE('06.06.2010', 'DD.MM.YYYY'), NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500659, 'KN00011203', 'P', '', 'Łucja', 'Ünal', DATE '1994-07-16', '', '', 'Porto', 2850, NULL, 0, DATE '2021-12-31', 'DORMANT', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, joined, status, notes)
VALUES (500660, 'KN00011220', 'B', 'R&D Labs 660', NULL, NULL, NULL, 'r660@mail.example', '10115', 'Berlin', 2100, 3, DATE '2014-08-19', 'CLOSED', 'VIP & friend of the board');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500661, 'KN00011237', 'B', q'[Murphy's Cabs 661]', NULL, 'Abel', NULL, 'i661@mail.example', '69001', 'Lyon', 2200, 2.5, NULL, TO_DATE('19.09.2021', 'DD.MM.YYYY'), 'DORMANT', NULL);
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, notes)
VALUES (500662, 'KN00011254', NULL, 'Chloé', 'Müller', DATE '1992-07-12', 'c662@mail.example', '69001', 'Lyon', NULL, 0.75, 3413, DATE '2010-02-07', '');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500663, 'KN00011271', 'P', '', 'Chloé', 'Abel', DATE '1946-07-26', NULL, NULL, 'Graz', 2250, 0.75, 132, DATE '2009-12-10', 'DORMANT', '');
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500664, 'KN00011288', NULL, 'Oya', 'van Dijk', TO_DATE('27.03.1938', 'DD.MM.YYYY'), NULL, '00100', 'Roma', 2350, 1, 2406, TO_DATE('03.08.2012', 'DD.MM.YYYY'), 'DORMANT', 'VIP ' || CHR(38) || ' friend of the board');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500665, 'KN00011305', 'P', '', 'Łucja', 'Zając', NULL, 'ł665@mail.example', '80331', 'München', 150, .75, 418, DATE '2017-08-22', 'ACTIVE', 'Rückruf nur nachmittags');
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, notes)
VALUES (500666, 'KN00011322', '', 'Łucja', 'Kowalski', DATE '1940-03-03', NULL, '10115', 'Berlin', 150, 2, NULL, DATE '2017-12-25', 'Said: ''never again''');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500667, 'KN00011339', 'P', '', 'Tove', 'Nguyễn', TO_DATE('08.02.1969', 'DD.MM.YYYY'), '', 'D02', q'[St. Stephen's]', 2750, 0.75, 0, TO_DATE('30.03.2023', 'DD.MM.YYYY'), 'ACTIVE', q'[Said: 'never again']');
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500668, 'KN00011356', NULL, 'Quentin', 'Brandt', DATE '1946-05-03', 'q668@mail.example', '4051', 'Basel', NULL, NULL, NULL, DATE '2022-10-11', 'DORMANT', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500669, 'KN00011373', 'P', NULL, 'Tove', q'[D'Angelo]', DATE '1971-08-21', '', NULL, 'Graz', NULL, NULL, 0, DATE '2020-01-08', 'CLOSED', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, notes)
VALUES (500670, 'KN00011390', 'B', 'R' || CHR(38) || 'D Labs 670', NULL, 'Jansen', NULL, '', '80331', 'München', NULL, 1, 810, TO_DATE('06.12.2020', 'DD.MM.YYYY'), NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500671, 'KN00011407', 'P', NULL, 'Inês', 'Ekström', DATE '1979-07-05', '', '31-001', 'Kraków', NULL, 2.5, 0, DATE '2012-10-21', 'ACTIVE', NULL);
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, notes)
VALUES (500672, 'KN00011424', '', 'Mia', 'Smith', DATE '1979-12-01', '', '00100', 'Roma', 2850, NULL, 523, DATE '2012-09-29', '');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500673, 'KN00011441', 'P', NULL, 'Chloé', 'Ekström', TO_DATE('04.03.1951', 'DD.MM.YYYY'), NULL, '69001', 'Lyon', 2300, 1, NULL, TO_DATE('07.03.2014', 'DD.MM.YYYY'), 'ACTIVE', q'[Said: 'never again']');
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500674, 'KN00011458', '', 'Oya', 'Ünal', DATE '1971-03-02', NULL, '00100', 'Roma', 200, 3, 426, DATE '2010-11-27', 'CLOSED', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500675, 'KN00011475', 'P', NULL, 'Kaja', 'Ekström', DATE '1942-12-24', NULL, '80331', 'München', 2000, 2, 159, DATE '2011-12-15', 'ACTIVE', '');
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, notes)
VALUES (500676, 'KN00011492', NULL, 'Quentin', 'Kowalski', TO_DATE('07.08.1956', 'DD.MM.YYYY'), 'q676@post.example', '00100', 'Roma', NULL, 2, 662, TO_DATE('25.10.2019', 'DD.MM.YYYY'), NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500677, 'KN00011509', 'P', '', 'Łucja', 'Jansen', NULL, 'ł677@mail.example', 'D02', q'[St. Stephen's]', 2550, 1, 2240, DATE '2017-11-13', 'DORMANT', '');
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, joined, notes)
VALUES (500678, 'KN00011526', '', 'Søren', 'Abel', NULL, 's678@mail.example', 'D02', 'St. Stephen''s', 900, 0.75, DATE '2020-10-11', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500679, 'KN00011543', 'B', 'R' || CHR(38) || 'D Labs 679', NULL, 'Ekström', NULL, 'no mail', '80331', 'München', 600, 2.5, NULL, TO_DATE('25.06.2020', 'DD.MM.YYYY'), 'ACTIVE', NULL);
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500680, 'KN00011560', '', 'Kaja', 'Jansen', NULL, 'k680@mail.example', '', 'Porto', 200, 0.75, 1587, DATE '2013-03-03', 'CLOSED', 'Moved twice
Ask for the new address');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500681, 'KN00011577', 'P', NULL, 'Nils', 'Nguyễn', DATE '2003-11-02', NULL, '4051', 'Basel', 2400, NULL, NULL, DATE '2024-11-03', 'ACTIVE', NULL);
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500682, 'KN00011594', NULL, 'José', 'Öztürk', TO_DATE('30.01.1966', 'DD.MM.YYYY'), 'j682@post.example', '4051', 'Basel', 1950, 3, 32, TO_DATE('03.01.2009', 'DD.MM.YYYY'), 'CLOSED', 'a_b%c');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500683, 'KN00011611', 'P', '', 'Fatma', 'Brandt', DATE '1938-02-23', 'f683@mail.example', '00100', 'Roma', NULL, NULL, 0, DATE '2011-03-25', 'DORMANT', 'a_b%c');
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, notes)
VALUES (500684, 'KN00011628', NULL, 'Hana', 'smith', DATE '1957-01-29', 'h684@post.example', '10115', 'Berlin', 600, 1, NULL, DATE '2012-02-07', '100% satisfied');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500685, 'KN00011645', 'P', NULL, 'Björn', 'Vogt', TO_DATE('06.09.1988', 'DD.MM.YYYY'), 'b685@post.example', '2100', 'København', 300, 1, 4122, TO_DATE('30.09.2009', 'DD.MM.YYYY'), 'ACTIVE', NULL);
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, notes)
VALUES (500686, 'KN00011662', NULL, 'Róisín', 'Jansen', DATE '2002-05-22', '', 'D02', 'St. Stephen''s', 2500, 2.5, 3411, DATE '2018-12-18', 'Rückruf nur nachmittags');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500687, 'KN00011679', 'P', NULL, 'José', 'Ünal', NULL, NULL, '80331', 'München', 2150, 2.5, 2777, DATE '2013-11-01', 'ACTIVE', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500688, 'KN00011696', 'B', 'Kanzlei Vogt 688', NULL, NULL, NULL, 'g688@post.example', NULL, 'Graz', NULL, 1, NULL, TO_DATE('25.03.2018', 'DD.MM.YYYY'), 'DORMANT', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500689, 'KN00011713', 'B', 'Kanzlei Vogt 689', NULL, 'Brandt', NULL, '', '80331', 'München', NULL, 2.5, 0, DATE '2014-04-28', 'ACTIVE', q'[Said: 'never again']');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, joined, notes)
VALUES (500690, 'KN00011730', 'B', 'Hotel "Zur Post" 690', NULL, 'Ruß', NULL, '', '00100', 'Roma', 1050, 3, DATE '2012-11-11', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500691, 'KN00011747', 'P', '', 'Oya', 'Ekström', NULL, '', '31-001', 'Kraków', NULL, 3, 0, TO_DATE('27.06.2022', 'DD.MM.YYYY'), 'CLOSED', NULL);
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, joined, notes)
VALUES (500692, 'KN00011764', NULL, 'Pia', 'Kowalski', DATE '1961-01-29', 'p692@post.example', '00100', 'Roma', 1600, 0.75, DATE '2011-08-11', 'VIP & friend of the board');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500693, 'KN00011781', 'P', '', 'Hana', 'van Dijk', DATE '1983-03-09', 'h693@mail.example', '69001', 'Lyon', NULL, 1, 0, DATE '2011-09-09', 'ACTIVE', 'Rückruf nur nachmittags');
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, joined, status, notes)
VALUES (500694, 'KN00011798', '', 'Tove', 'Vogt', TO_DATE('23.09.1961', 'DD.MM.YYYY'), 't694@post.example', '69001', 'Lyon', 1200, 3, TO_DATE('24.06.2017', 'DD.MM.YYYY'), 'CLOSED', 'Prefers e-mail');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500695, 'KN00011815', 'P', NULL, 'Björn', 'Pereira', DATE '1978-04-29', 'b695@post.example', '4051', 'Basel', NULL, 1, 0, DATE '2019-08-24', 'CLOSED', NULL);
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500696, 'KN00011832', '', 'Chloé', 'Pereira', DATE '1978-06-26', 'c696@post.example', '31-001', 'Kraków', NULL, 2.5, 860, DATE '2012-03-24', 'CLOSED', 'Prefers e-mail');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500697, 'KN00011849', 'P', '', 'Dmitri', 'Nguyễn', TO_DATE('28.08.1977', 'DD.MM.YYYY'), '', '31-001', 'Kraków', 1950, 2.5, NULL, TO_DATE('19.05.2015', 'DD.MM.YYYY'), 'DORMANT', 'a_b%c');
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, joined, status, notes)
VALUES (500698, 'KN00011866', NULL, 'Grzegorz', 'García', DATE '1950-04-15', '', 'D02', 'St. Stephen''s', 1950, 3, DATE '2022-05-01', 'CLOSED', 'Prefers e-mail');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500699, 'KN00011883', 'P', '', 'Kaja', 'Weiß', DATE '1956-04-09', '', '31-001', 'Kraków', NULL, 0.75, 1348, DATE '2024-06-05', 'ACTIVE', '100% satisfied');
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, notes)
VALUES (500700, 'KN00011900', '', 'Kaja', 'Ruß', TO_DATE('31.03.1993', 'DD.MM.YYYY'), '', '', 'Porto', 750, 1, 539, TO_DATE('04.01.2014', 'DD.MM.YYYY'), NULL);

/* 700 rows so far */
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500701, 'KN00011917', 'P', '', 'Pia', 'Zając', DATE '1971-03-16', 'p701@post.example', '', 'Porto', NULL, 1, 0, DATE '2022-08-29', 'DORMANT', NULL);
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, notes)
VALUES (500702, 'KN00011934', '', 'Inês', 'Fuchs', NULL, NULL, '00100', 'Roma', 700, 2, NULL, DATE '2023-04-09', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500703, 'KN00011951', 'P', NULL, 'Mia', 'Tanaka', TO_DATE('27.01.1938', 'DD.MM.YYYY'), 'm703@mail.example', '4051', 'Basel', 2800, 2.5, 818, TO_DATE('04.02.2016', 'DD.MM.YYYY'), 'ACTIVE', 'VIP ' || CHR(38) || ' friend of the board');
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, notes)
VALUES (500704, 'KN00011968', NULL, 'Kaja', 'Ruß', DATE '1991-07-24', '', '80331', 'München', 850, 3, 874, DATE '2020-05-04', '');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500705, 'KN00011985', 'P', '', 'Hana', q'[O'Hara]', DATE '1962-08-06', 'h705@post.example', '00100', 'Roma', NULL, .75, 0, DATE '2013-02-16', 'ACTIVE', NULL);
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, joined, status, notes)
VALUES (500706, 'KN00012002', NULL, 'José', 'Kowalski', TO_DATE('02.03.1979', 'DD.MM.YYYY'), '', '10115', 'Berlin', 150, 0.75, TO_DATE('12.12.2019', 'DD.MM.YYYY'), 'CLOSED', 'Moved twice' || CHR(10) || 'Ask for the new address');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500707, 'KN00012019', 'P', NULL, 'Mia', 'Kowalski', DATE '1958-08-06', '', '', 'Porto', 1600, NULL, 3139, DATE '2020-05-14', 'ACTIVE', NULL);
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, joined, notes)
VALUES (500708, 'KN00012036', '', 'Nils', 'D''Angelo', DATE '1987-01-15', 'n708@post.example', '00100', 'Roma', 2150, 1, DATE '2020-09-05', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500709, 'KN00012053', 'P', '', 'Eoin', 'Lévy', TO_DATE('05.12.1993', 'DD.MM.YYYY'), '', '10115', 'Berlin', 2850, NULL, 0, TO_DATE('04.08.2013', 'DD.MM.YYYY'), 'ACTIVE', NULL);
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500710, 'KN00012070', NULL, 'Pia', 'Vogt', DATE '1986-10-21', NULL, 'D02', 'St. Stephen''s', 350, 2.5, 3884, DATE '2021-03-10', 'DORMANT', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500711, 'KN00012087', 'P', '', 'Fatma', 'Smith', NULL, '', '69001', 'Lyon', NULL, 2, 0, DATE '2009-03-16', 'ACTIVE', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, joined, notes)
VALUES (500712, 'KN00012104', 'B', 'R' || CHR(38) || 'D Labs 712', NULL, 'Zając', NULL, 'o712@mail.example', '4051', 'Basel', NULL, 3, TO_DATE('12.07.2022', 'DD.MM.YYYY'), 'Prefers e-mail');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500713, 'KN00012121', 'B', 'Bäckerei Ruß 713', NULL, NULL, NULL, '', '', 'Porto', 550, 3, NULL, DATE '2017-08-19', 'ACTIVE', q'[Said: 'never again']');
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, joined, notes)
VALUES (500714, 'KN00012138', '', 'Pia', 'Müller', DATE '1964-05-06', NULL, '69001', 'Lyon', 800, NULL, DATE '2023-05-09', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500715, 'KN00012155', 'P', '', 'Inês', 'Ekström', TO_DATE('29.06.1990', 'DD.MM.YYYY'), '', '10115', 'Berlin', NULL, 3, 1466, TO_DATE('25.09.2017', 'DD.MM.YYYY'), 'DORMANT', NULL);
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, notes)
VALUES (500716, 'KN00012172', NULL, 'Dmitri', 'D''Angelo', DATE '1958-06-09', '', '10115', 'Berlin', 500, 2.5, NULL, DATE '2019-12-29', '100% satisfied');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500717, 'KN00012189', 'P', NULL, 'Róisín', 'Smith', DATE '1950-12-11', '', '4051', 'Basel', 900, 2, 132, DATE '2016-07-17', 'ACTIVE', '');
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500718, 'KN00012206', NULL, 'José', 'Müller', NULL, 'j718@post.example', '10115', 'Berlin', 1250, NULL, NULL, TO_DATE('23.12.2022', 'DD.MM.YYYY'), 'CLOSED', 'Moved twice' || CHR(10) || 'Ask for the new address');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500719, 'KN00012223', 'B', 'Bäckerei Ruß 719', NULL, 'Čapek', NULL, 'i719@mail.example', '4051', 'Basel', NULL, 2, NULL, DATE '2021-02-22', 'ACTIVE', NULL);
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, notes)
VALUES (500720, 'KN00012240', '', 'Quentin', 'Weiß', DATE '1940-08-26', '', NULL, 'Graz', NULL, 2, 1705, DATE '2019-03-16', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500721, 'KN00012257', 'P', '', 'Dmitri', 'Fuchs', TO_DATE('12.07.1963', 'DD.MM.YYYY'), 'd721@post.example', '69001', 'Lyon', 1900, 2.5, 867, TO_DATE('18.11.2021', 'DD.MM.YYYY'), 'ACTIVE', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, notes)
VALUES (500722, 'KN00012274', 'B', 'Weingut Öhler 722', NULL, 'Pereira', NULL, NULL, NULL, 'Graz', 2350, 2, 755, DATE '2018-02-12', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500723, 'KN00012291', 'B', 'Bäckerei Ruß 723', NULL, 'Smith', NULL, 'j723@post.example', '4051', 'Basel', 850, 1, 0, DATE '2023-08-06', 'ACTIVE', 'a_b%c');
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, notes)
VALUES (500724, 'KN00012308', NULL, 'Dmitri', 'Abel', TO_DATE('19.12.1981', 'DD.MM.YYYY'), '', '31-001', 'Kraków', 850, 1, 675, TO_DATE('02.08.2010', 'DD.MM.YYYY'), '');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500725, 'KN00012325', 'P', NULL, 'Inês', 'Abel', DATE '1984-07-05', NULL, '00100', 'Roma', 2600, 3, 0, DATE '2016-12-23', 'ACTIVE', 'a_b%c');
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, notes)
VALUES (500726, 'KN00012342', '', 'Inês', 'Kowalski', DATE '1949-01-07', '', '00100', 'Roma', 1200, 1, 3962, DATE '2023-10-09', 'Prefers e-mail');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500727, 'KN00012359', 'P', '', 'Søren', 'Ünal', TO_DATE('19.03.1988', 'DD.MM.YYYY'), '', '31-001', 'Kraków', NULL, 2, 0, TO_DATE('10.04.2014', 'DD.MM.YYYY'), 'ACTIVE', NULL);
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500728, 'KN00012376', '', 'Søren', 'Smith', DATE '1989-10-18', 's728@post.example', '00100', 'Roma', NULL, 2.5, 4547, DATE '2014-04-25', 'DORMANT', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500729, 'KN00012393', 'P', '', 'Mia', q'[O'Hara]', DATE '2000-12-03', NULL, '31-001', 'Kraków', 650, 1, NULL, DATE '2019-12-06', 'ACTIVE', NULL);
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, notes)
VALUES (500730, 'KN00012410', NULL, 'Nils', 'smith', TO_DATE('07.02.2006', 'DD.MM.YYYY'), '', 'D02', 'St. Stephen''s', 1900, 1, NULL, TO_DATE('27.08.2009', 'DD.MM.YYYY'), 'Prefers e-mail');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500731, 'KN00012427', 'P', NULL, 'Hana', 'Ünal', DATE '1972-09-23', NULL, '69001', 'Lyon', 1800, 1, NULL, DATE '2012-07-03', 'ACTIVE', 'Moved twice
Ask for the new address');
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, joined, notes)
VALUES (500732, 'KN00012444', '', 'Oya', 'Öztürk', DATE '1981-03-27', NULL, '2100', 'København', NULL, 1, DATE '2013-04-01', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500733, 'KN00012461', 'P', '', 'Inês', 'Jansen', TO_DATE('23.01.1968', 'DD.MM.YYYY'), 'i733@post.example', '4051', 'Basel', 100, 3, 2569, TO_DATE('14.06.2015', 'DD.MM.YYYY'), 'ACTIVE', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500734, 'KN00012478', 'B', 'Weingut Öhler 734', NULL, 'Nguyễn', NULL, NULL, '4051', 'Basel', 1950, 1, 723, DATE '2010-08-23', 'DORMANT', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500735, 'KN00012495', 'P', NULL, 'Kaja', 'Ibsen', NULL, NULL, 'D02', q'[St. Stephen's]', NULL, 2.5, 4099, DATE '2018-05-18', 'ACTIVE', '');
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, joined, notes)
VALUES (500736, 'KN00012512', '', 'Mia', 'van Dijk', TO_DATE('17.04.1954', 'DD.MM.YYYY'), 'm736@post.example', 'D02', 'St. Stephen''s', NULL, 2.5, TO_DATE('18.09.2019', 'DD.MM.YYYY'), NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500737, 'KN00012529', 'P', '', 'José', 'Öztürk', DATE '1969-05-14', 'j737@post.example', NULL, 'Graz', 1400, 2.5, 748, DATE '2019-01-29', 'ACTIVE', NULL);
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500738, 'KN00012546', NULL, 'Nils', 'Čapek', DATE '1990-07-03', NULL, '00100', 'Roma', NULL, 2, 2481, DATE '2018-06-25', 'CLOSED', 'Prefers e-mail');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500739, 'KN00012563', 'P', NULL, 'Oya', 'Jansen', TO_DATE('20.07.1947', 'DD.MM.YYYY'), 'o739@mail.example', '80331', 'München', NULL, 1, 0, TO_DATE('11.08.2009', 'DD.MM.YYYY'), 'ACTIVE', NULL);
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, joined, notes)
VALUES (500740, 'KN00012580', NULL, 'Tove', 'Zając', DATE '1994-11-26', '', '4051', 'Basel', 1600, 2, DATE '2016-04-07', 'Prefers e-mail');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500741, 'KN00012597', 'P', '', 'Nils', 'Quist', DATE '1973-03-27', '', '80331', 'München', NULL, 1, 0, DATE '2023-08-07', 'ACTIVE', 'Rückruf nur nachmittags');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500742, 'KN00012614', 'B', 'R' || CHR(38) || 'D Labs 742', NULL, 'Kowalski', NULL, 's742@post.example', '31-001', 'Kraków', 750, 3, 3269, TO_DATE('29.12.2020', 'DD.MM.YYYY'), 'CLOSED', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500743, 'KN00012631', 'P', '', 'Inês', q'[O'Hara]', DATE '1965-09-15', 'i743@mail.example', '2100', 'København', 1250, 2.5, 0, DATE '2023-03-15', 'CLOSED', NULL);
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, notes)
VALUES (500744, 'KN00012648', '', 'Pia', 'Smith', DATE '1947-12-04', '', '10115', 'Berlin', 2850, NULL, NULL, DATE '2020-03-27', 'VIP & friend of the board');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500745, 'KN00012665', 'P', '', 'Björn', 'Quist', TO_DATE('30.05.1993', 'DD.MM.YYYY'), 'b745@post.example', '2100', 'København', NULL, .75, 0, TO_DATE('23.11.2014', 'DD.MM.YYYY'), 'ACTIVE', NULL);
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500746, 'KN00012682', NULL, 'Oya', 'D''Angelo', DATE '1966-01-05', 'o746@mail.example', '69001', 'Lyon', 1650, 2.5, 4412, DATE '2009-04-16', 'CLOSED', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500747, 'KN00012699', 'B', 'R&D Labs 747', NULL, 'Tanaka', NULL, 'b747@mail.example', 'D02', q'[St. Stephen's]', NULL, NULL, NULL, DATE '2017-01-20', 'CLOSED', NULL);
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, joined, notes)
VALUES (500748, 'KN00012716', NULL, 'Inês', 'smith', TO_DATE('02.03.1951', 'DD.MM.YYYY'), NULL, '10115', 'Berlin', 1250, 2.5, TO_DATE('21.07.2019', 'DD.MM.YYYY'), NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500749, 'KN00012733', 'P', NULL, 'Oya', 'Nguyễn', DATE '1970-08-08', '', 'D02', q'[St. Stephen's]', NULL, 2.5, 764, DATE '2013-04-22', 'ACTIVE', NULL);
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, notes)
VALUES (500750, 'KN00012750', '', 'José', 'Abel', DATE '1955-05-14', '', '80331', 'München', 2950, NULL, NULL, DATE '2021-11-07', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500751, 'KN00012767', 'P', NULL, 'Ada', 'Müller', TO_DATE('15.11.1989', 'DD.MM.YYYY'), '', '10115', 'Berlin', NULL, 2, 139, TO_DATE('18.07.2009', 'DD.MM.YYYY'), 'ACTIVE', NULL);
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, notes)
VALUES (500752, 'KN00012784', NULL, 'Mia', 'Lévy', DATE '1984-05-12', '', '69001', 'Lyon', 400, 0.75, NULL, DATE '2016-07-28', 'Moved twice
Ask for the new address');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500753, 'KN00012801', 'P', NULL, 'Grzegorz', q'[O'Hara]', NULL, 'g753@mail.example', '10115', 'Berlin', NULL, NULL, 0, DATE '2022-08-23', 'ACTIVE', NULL);
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, notes)
VALUES (500754, 'KN00012818', NULL, 'Chloé', 'Nguyễn', TO_DATE('19.11.1942', 'DD.MM.YYYY'), 'c754@post.example', '4051', 'Basel', 700, 2, NULL, TO_DATE('11.02.2011', 'DD.MM.YYYY'), '');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500755, 'KN00012835', 'P', NULL, 'Róisín', 'smith', DATE '2003-09-01', 'r755@mail.example', '31-001', 'Kraków', NULL, NULL, 0, DATE '2014-05-27', 'ACTIVE', q'[Said: 'never again']');
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, notes)
VALUES (500756, 'KN00012852', '', 'Søren', 'Ünal', DATE '1949-03-11', '', '10115', 'Berlin', 150, 0.75, 1848, DATE '2021-05-22', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500757, 'KN00012869', 'P', NULL, 'Oya', 'Jansen', TO_DATE('30.05.1998', 'DD.MM.YYYY'), NULL, 'D02', q'[St. Stephen's]', NULL, 3, NULL, TO_DATE('08.09.2018', 'DD.MM.YYYY'), 'ACTIVE', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, joined, notes)
VALUES (500758, 'KN00012886', 'B', 'Čapek Print 758', NULL, 'Jansen', NULL, 'r758@mail.example', '4051', 'Basel', 2550, 3, DATE '2013-08-13', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500759, 'KN00012903', 'B', 'Fish & Chips Ltd 759', NULL, 'Ruß', NULL, 'c759@post.example', '2100', 'København', NULL, 0.75, 4358, DATE '2016-08-29', 'ACTIVE', NULL);
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, joined, notes)
VALUES (500760, 'KN00012920', NULL, 'Inês', 'smith', TO_DATE('25.12.1948', 'DD.MM.YYYY'), 'i760@mail.example', 'D02', 'St. Stephen''s', 1650, 0.75, TO_DATE('30.06.2024', 'DD.MM.YYYY'), NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500761, 'KN00012937', 'P', NULL, 'Tove', 'García', NULL, 't761@post.example', '', 'Porto', NULL, .75, 0, DATE '2022-08-18', 'ACTIVE', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500762, 'KN00012954', 'B', 'Weingut Öhler 762', NULL, 'Fuchs', NULL, NULL, NULL, 'Graz', 950, 1, 4750, DATE '2014-05-10', 'CLOSED', 'Moved twice' || CHR(10) || 'Ask for the new address');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500763, 'KN00012971', 'P', NULL, 'Tove', 'Ruß', TO_DATE('24.02.1947', 'DD.MM.YYYY'), '', '69001', 'Lyon', 550, 0.75, 0, TO_DATE('09.12.2015', 'DD.MM.YYYY'), 'DORMANT', NULL);
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, joined, status, notes)
VALUES (500764, 'KN00012988', '', 'Quentin', 'smith', DATE '1957-05-14', 'q764@mail.example', '00100', 'Roma', 100, 0.75, DATE '2020-10-10', 'DORMANT', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500765, 'KN00013005', 'P', NULL, 'Grzegorz', 'Jansen', DATE '1962-04-10', '', '31-001', 'Kraków', 300, .75, NULL, DATE '2017-08-12', 'ACTIVE', NULL);
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, joined, status, notes)
VALUES (500766, 'KN00013022', '', 'Mia', 'Ekström', TO_DATE('03.11.1988', 'DD.MM.YYYY'), NULL, '69001', 'Lyon', 2200, 2, TO_DATE('02.07.2019', 'DD.MM.YYYY'), 'DORMANT', 'a_b%c');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500767, 'KN00013039', 'P', NULL, 'Pia', 'Fuchs', DATE '1991-01-19', 'p767@mail.example', '4051', 'Basel', 300, 3, NULL, DATE '2017-08-09', 'ACTIVE', NULL);
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, joined, status, notes)
VALUES (500768, 'KN00013056', '', 'Mia', 'Quist', DATE '1976-10-31', NULL, '69001', 'Lyon', 1950, 3, DATE '2015-03-15', 'DORMANT', '100% satisfied');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500769, 'KN00013073', 'P', NULL, 'Tove', 'Tanaka', TO_DATE('31.05.2006', 'DD.MM.YYYY'), '', '4051', 'Basel', 1600, 2.5, 3713, TO_DATE('01.07.2014', 'DD.MM.YYYY'), 'ACTIVE', NULL);
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, joined, notes)
VALUES (500770, 'KN00013090', '', 'Dmitri', 'Jansen', DATE '2001-02-05', 'd770@post.example', '80331', 'München', 2800, NULL, DATE '2013-07-26', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500771, 'KN00013107', 'B', q'[Murphy's Cabs 771]', NULL, 'van Dijk', NULL, NULL, '31-001', 'Kraków', NULL, 2, 3797, DATE '2020-07-14', 'DORMANT', 'Prefers e-mail');
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, joined, notes)
VALUES (500772, 'KN00013124', '', 'Pia', 'O''Hara', TO_DATE('12.09.1982', 'DD.MM.YYYY'), '', '', 'Porto', 2050, 2.5, TO_DATE('09.04.2023', 'DD.MM.YYYY'), 'Said: ''never again''');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500773, 'KN00013141', 'P', NULL, 'Mia', 'Tanaka', DATE '1950-10-15', 'm773@mail.example', '10115', 'Berlin', NULL, NULL, 0, DATE '2020-02-19', 'CLOSED', '100% satisfied');
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, joined, notes)
VALUES (500774, 'KN00013158', '', 'Oya', 'Ibsen', DATE '1988-04-05', 'o774@mail.example', '00100', 'Roma', NULL, NULL, DATE '2009-12-04', '100% satisfied');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500775, 'KN00013175', 'P', '', 'Fatma', 'Tanaka', NULL, 'f775@mail.example', '31-001', 'Kraków', NULL, 3, 0, TO_DATE('24.11.2012', 'DD.MM.YYYY'), 'ACTIVE', 'VIP ' || CHR(38) || ' friend of the board');
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, notes)
VALUES (500776, 'KN00013192', NULL, 'Eoin', 'Zając', DATE '1951-07-11', 'no mail', '31-001', 'Kraków', 2400, 2.5, 427, DATE '2013-02-27', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500777, 'KN00013209', 'P', NULL, 'Kaja', 'Vogt', DATE '1981-04-01', 'k777@mail.example', 'D02', q'[St. Stephen's]', 2300, 1, NULL, DATE '2009-12-19', 'CLOSED', NULL);
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500778, 'KN00013226', NULL, 'Ada', 'Kowalski', TO_DATE('26.11.1989', 'DD.MM.YYYY'), 'a778@mail.example', '', 'Porto', 1150, NULL, NULL, TO_DATE('09.03.2020', 'DD.MM.YYYY'), 'DORMANT', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500779, 'KN00013243', 'P', NULL, 'Nils', 'Pereira', DATE '1987-04-30', '', 'D02', q'[St. Stephen's]', 650, 0.75, 0, DATE '2010-12-21', 'ACTIVE', 'a_b%c');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500780, 'KN00013260', 'B', 'Čapek Print 780', NULL, 'Öztürk', NULL, NULL, '31-001', 'Kraków', 2500, 2, 631, DATE '2011-11-04', 'DORMANT', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500781, 'KN00013277', 'P', '', 'Mia', 'Jansen', NULL, 'm781@mail.example', 'D02', q'[St. Stephen's]', 650, NULL, 776, TO_DATE('13.09.2020', 'DD.MM.YYYY'), 'DORMANT', NULL);
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500782, 'KN00013294', '', 'Mia', 'Vogt', DATE '1976-06-19', 'm782@post.example', NULL, 'Graz', 150, 3, 221, DATE '2012-07-27', 'DORMANT', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500783, 'KN00013311', 'P', '', 'Hana', q'[D'Angelo]', DATE '1964-03-03', 'h783@mail.example', '', 'Porto', 1150, 3, 0, DATE '2024-05-03', 'ACTIVE', '100% satisfied');
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, notes)
VALUES (500784, 'KN00013328', NULL, 'Björn', 'Weiß', TO_DATE('27.09.1980', 'DD.MM.YYYY'), '', '2100', 'København', 1500, 2.5, 178, TO_DATE('17.07.2020', 'DD.MM.YYYY'), NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500785, 'KN00013345', 'P', NULL, 'Björn', 'Zając', DATE '2003-10-21', '', '4051', 'Basel', 2600, NULL, 1565, DATE '2019-10-06', 'ACTIVE', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, notes)
VALUES (500786, 'KN00013362', 'B', 'Šport a.s. 786', NULL, NULL, NULL, 'a786@post.example', '80331', 'München', NULL, 2, NULL, DATE '2019-12-04', '');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500787, 'KN00013379', 'P', NULL, 'Mia', 'Ibsen', NULL, NULL, NULL, 'Graz', 2000, 2.5, 0, TO_DATE('22.03.2023', 'DD.MM.YYYY'), 'ACTIVE', '');
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, notes)
VALUES (500788, 'KN00013396', '', 'Ada', 'Quist', NULL, NULL, '4051', 'Basel', 1650, NULL, 801, DATE '2012-08-08', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500789, 'KN00013413', 'P', '', 'Róisín', 'Zając', DATE '1943-04-13', '', '10115', 'Berlin', 2050, 2, 2362, DATE '2015-06-05', 'ACTIVE', NULL);
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, joined, notes)
VALUES (500790, 'KN00013430', NULL, 'Róisín', 'Abel', TO_DATE('14.01.1992', 'DD.MM.YYYY'), 'r790@post.example', '2100', 'København', 2150, 0.75, TO_DATE('23.11.2022', 'DD.MM.YYYY'), 'Rückruf nur nachmittags');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500791, 'KN00013447', 'B', 'Fish & Chips Ltd 791', NULL, 'Nguyễn', NULL, 'ł791@post.example', NULL, 'Graz', NULL, NULL, 3670, DATE '2020-12-16', 'ACTIVE', NULL);
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, notes)
VALUES (500792, 'KN00013464', NULL, 'Pia', 'D''Angelo', DATE '1967-03-01', NULL, '80331', 'München', NULL, 2.5, NULL, DATE '2024-02-25', 'Said: ''never again''');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500793, 'KN00013481', 'P', NULL, 'Hana', 'Müller', TO_DATE('14.12.1986', 'DD.MM.YYYY'), 'h793@post.example', '', 'Porto', 200, 2, 0, TO_DATE('10.12.2011', 'DD.MM.YYYY'), 'ACTIVE', 'VIP ' || CHR(38) || ' friend of the board');
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, joined, notes)
VALUES (500794, 'KN00013498', NULL, 'José', 'Brandt', DATE '1957-11-20', 'j794@post.example', '00100', 'Roma', 50, NULL, DATE '2012-05-06', 'Prefers e-mail');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500795, 'KN00013515', 'B', 'Solar 24 795', NULL, NULL, NULL, 'k795@mail.example', '69001', 'Lyon', 2400, NULL, NULL, DATE '2016-12-17', 'ACTIVE', '100% satisfied');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, joined, notes)
VALUES (500796, 'KN00013532', 'B', 'Weingut Öhler 796', NULL, NULL, NULL, NULL, '31-001', 'Kraków', 1750, 2.5, TO_DATE('15.07.2021', 'DD.MM.YYYY'), NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500797, 'KN00013549', 'B', 'Fish & Chips Ltd 797', NULL, NULL, NULL, '', '00100', 'Roma', 2800, 1, 274, DATE '2016-05-19', 'ACTIVE', NULL);
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, joined, notes)
VALUES (500798, 'KN00013566', '', 'Róisín', 'Jansen', DATE '1976-02-09', 'r798@mail.example', '', 'Porto', 1800, 3, DATE '2017-07-27', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500799, 'KN00013583', 'P', NULL, 'Dmitri', 'Ibsen', TO_DATE('07.01.1965', 'DD.MM.YYYY'), NULL, '', 'Porto', 1700, NULL, 0, TO_DATE('09.07.2024', 'DD.MM.YYYY'), 'ACTIVE', '100% satisfied');
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, joined, status, notes)
VALUES (500800, 'KN00013600', NULL, 'Björn', 'Nguyễn', DATE '1968-07-23', 'b800@post.example', '80331', 'München', 1750, 1, DATE '2014-07-14', 'CLOSED', 'Prefers e-mail');

/* 800 rows so far */
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500801, 'KN00013617', 'B', 'Kanzlei Vogt 801', NULL, NULL, NULL, 'b801@post.example', '80331', 'München', 1050, 3, 0, DATE '2014-02-06', 'ACTIVE', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, notes)
VALUES (500802, 'KN00013634', 'B', 'R' || CHR(38) || 'D Labs 802', NULL, NULL, NULL, NULL, '10115', 'Berlin', 1900, 1, NULL, TO_DATE('12.11.2022', 'DD.MM.YYYY'), NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500803, 'KN00013651', 'P', '', 'Róisín', q'[D'Angelo]', NULL, 'r803@mail.example', '00100', 'Roma', 700, 2.5, 4624, DATE '2023-02-27', 'ACTIVE', NULL);
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, joined, status, notes)
VALUES (500804, 'KN00013668', '', 'Nils', 'Fuchs', DATE '1953-04-07', 'n804@mail.example', '4051', 'Basel', NULL, 0.75, DATE '2015-07-26', 'DORMANT', 'VIP & friend of the board');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500805, 'KN00013685', 'P', NULL, 'Dmitri', 'Ruß', NULL, 'd805@mail.example', '80331', 'München', 200, 1, 0, TO_DATE('20.08.2021', 'DD.MM.YYYY'), 'ACTIVE', NULL);
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500806, 'KN00013702', NULL, 'Inês', 'Pereira', NULL, NULL, '4051', 'Basel', NULL, 1, 302, DATE '2015-05-12', 'CLOSED', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500807, 'KN00013719', 'B', q'[Murphy's Cabs 807]', NULL, 'Zając', NULL, NULL, '', 'Porto', NULL, 0.75, 0, DATE '2012-05-24', 'ACTIVE', NULL);
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, joined, notes)
VALUES (500808, 'KN00013736', '', 'Hana', 'García', NULL, '', '00100', 'Roma', NULL, NULL, TO_DATE('05.04.2015', 'DD.MM.YYYY'), 'Rückruf nur nachmittags');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500809, 'KN00013753', 'B', 'Hotel "Zur Post" 809', NULL, 'Smith', NULL, NULL, '00100', 'Roma', NULL, 2, 672, DATE '2009-10-11', 'ACTIVE', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, notes)
VALUES (500810, 'KN00013770', 'B', 'Murphy''s Cabs 810', NULL, 'Müller', NULL, '', '69001', 'Lyon', 600, 0.75, 2684, DATE '2017-10-28', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500811, 'KN00013787', 'P', NULL, 'Inês', 'Ibsen', TO_DATE('29.11.2002', 'DD.MM.YYYY'), 'i811@mail.example', '10115', 'Berlin', 2600, NULL, 440, TO_DATE('23.11.2012', 'DD.MM.YYYY'), 'DORMANT', 'a_b%c');
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, joined, notes)
VALUES (500812, 'KN00013804', '', 'Kaja', 'D''Angelo', DATE '1994-05-06', NULL, '31-001', 'Kraków', 650, 0.75, DATE '2021-11-18', 'Said: ''never again''');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500813, 'KN00013821', 'P', '', 'Nils', 'Zając', DATE '1997-09-17', 'n813@post.example', NULL, 'Graz', 100, 1, 4871, DATE '2018-05-06', 'ACTIVE', NULL);
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, joined, notes)
VALUES (500814, 'KN00013838', NULL, 'Björn', 'Brandt', TO_DATE('11.10.1953', 'DD.MM.YYYY'), 'b814@post.example', '80331', 'München', 1200, NULL, TO_DATE('13.07.2013', 'DD.MM.YYYY'), '100% satisfied');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500815, 'KN00013855', 'P', NULL, 'Róisín', 'Smith', DATE '1944-07-01', 'r815@mail.example', NULL, 'Graz', 650, 2, 0, DATE '2017-02-13', 'DORMANT', q'[Said: 'never again']');
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500816, 'KN00013872', '', 'Eoin', 'Nguyễn', DATE '1982-02-26', 'e816@mail.example', '2100', 'København', 300, 2.5, NULL, DATE '2025-01-06', 'DORMANT', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500817, 'KN00013889', 'P', NULL, 'Eoin', 'Pereira', TO_DATE('15.07.2005', 'DD.MM.YYYY'), NULL, '10115', 'Berlin', NULL, 3, 4885, TO_DATE('03.01.2024', 'DD.MM.YYYY'), 'CLOSED', 'a_b%c');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, notes)
VALUES (500818, 'KN00013906', 'B', 'Fish & Chips Ltd 818', NULL, 'Abel', NULL, 't818@post.example', 'D02', 'St. Stephen''s', 2950, 3, 54, DATE '2019-01-14', 'Rückruf nur nachmittags');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500819, 'KN00013923', 'P', '', 'Łucja', 'Jansen', DATE '2000-02-28', '', '80331', 'München', NULL, 2, NULL, DATE '2024-01-01', 'ACTIVE', '');
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, joined, notes)
VALUES (500820, 'KN00013940', '', 'Grzegorz', 'O''Hara', TO_DATE('08.11.1967', 'DD.MM.YYYY'), 'g820@post.example', '31-001', 'Kraków', 2900, 2, TO_DATE('23.07.2009', 'DD.MM.YYYY'), NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500821, 'KN00013957', 'P', '', 'Tove', 'Pereira', DATE '1963-07-28', 't821@post.example', '', 'Porto', NULL, 2, 1622, DATE '2020-01-30', 'ACTIVE', NULL);
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500822, 'KN00013974', NULL, 'Tove', 'Lévy', DATE '1949-03-17', '', 'D02', 'St. Stephen''s', 1550, NULL, NULL, DATE '2013-09-21', 'CLOSED', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500823, 'KN00013991', 'P', '', 'Róisín', 'Ünal', TO_DATE('25.01.1964', 'DD.MM.YYYY'), '', '80331', 'München', NULL, 0.75, 0, TO_DATE('05.06.2012', 'DD.MM.YYYY'), 'ACTIVE', 'a_b%c');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500824, 'KN00014008', 'B', 'R&D Labs 824', NULL, NULL, NULL, NULL, 'D02', 'St. Stephen''s', NULL, 2, 3866, DATE '2011-12-06', 'DORMANT', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500825, 'KN00014025', 'P', NULL, 'Mia', q'[D'Angelo]', NULL, 'm825@mail.example', '80331', 'München', 2300, 3, 0, DATE '2010-11-29', 'ACTIVE', NULL);
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, joined, status, notes)
VALUES (500826, 'KN00014042', NULL, 'Grzegorz', 'Lévy', NULL, 'g826@post.example', '4051', 'Basel', 850, NULL, TO_DATE('02.10.2013', 'DD.MM.YYYY'), 'DORMANT', 'VIP ' || CHR(38) || ' friend of the board');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500827, 'KN00014059', 'P', '', 'Tove', q'[D'Angelo]', DATE '2002-07-12', NULL, '', 'Porto', 700, 1, 0, DATE '2024-11-06', 'ACTIVE', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500828, 'KN00014076', 'B', 'Fish & Chips Ltd 828', NULL, 'García', NULL, 'f828@post.example', 'D02', 'St. Stephen''s', NULL, 3, 277, DATE '2024-03-14', 'CLOSED', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500829, 'KN00014093', 'P', NULL, 'Chloé', 'Zając', NULL, '', '31-001', 'Kraków', 350, 2, 0, TO_DATE('22.03.2014', 'DD.MM.YYYY'), 'CLOSED', NULL);
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, notes)
VALUES (500830, 'KN00014110', '', 'Mia', 'Abel', DATE '1954-09-12', NULL, 'D02', 'St. Stephen''s', 2750, 3, NULL, DATE '2021-11-12', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500831, 'KN00014127', 'P', '', 'Fatma', 'Fuchs', DATE '1999-11-20', 'f831@mail.example', '00100', 'Roma', NULL, 3, 1679, DATE '2012-09-26', 'CLOSED', '');
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500832, 'KN00014144', NULL, 'Björn', 'Kowalski', TO_DATE('28.06.1954', 'DD.MM.YYYY'), '', '31-001', 'Kraków', 2300, NULL, NULL, TO_DATE('31.01.2009', 'DD.MM.YYYY'), 'CLOSED', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500833, 'KN00014161', 'B', 'Šport a.s. 833', NULL, NULL, NULL, 's833@mail.example', '10115', 'Berlin', 950, 2, 0, DATE '2019-03-11', 'DORMANT', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500834, 'KN00014178', 'B', 'Murphy''s Cabs 834', NULL, 'van Dijk', NULL, 't834@post.example', '31-001', 'Kraków', 2200, 1, 2928, DATE '2010-09-16', 'DORMANT', 'Moved twice' || CHR(10) || 'Ask for the new address');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500835, 'KN00014195', 'P', NULL, 'Kaja', 'Ekström', TO_DATE('29.11.1985', 'DD.MM.YYYY'), 'k835@mail.example', '2100', 'København', NULL, 3, 3089, TO_DATE('18.12.2022', 'DD.MM.YYYY'), 'DORMANT', q'[Said: 'never again']');
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, notes)
VALUES (500836, 'KN00014212', '', 'Róisín', 'Čapek', DATE '1984-04-16', '', '31-001', 'Kraków', NULL, 0.75, 2958, DATE '2018-12-27', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500837, 'KN00014229', 'P', '', 'Oya', 'Smith', DATE '2003-08-13', '', '2100', 'København', NULL, 2.5, 4483, DATE '2011-07-22', 'ACTIVE', NULL);
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500838, 'KN00014246', NULL, 'Łucja', 'Abel', TO_DATE('21.03.1983', 'DD.MM.YYYY'), 'ł838@mail.example', '', 'Porto', 1300, NULL, 615, TO_DATE('19.01.2019', 'DD.MM.YYYY'), 'DORMANT', '100% satisfied');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500839, 'KN00014263', 'B', 'Čapek Print 839', NULL, NULL, NULL, 'p839@mail.example', '31-001', 'Kraków', 2300, NULL, 192, DATE '2015-10-07', 'ACTIVE', 'VIP & friend of the board');
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, notes)
VALUES (500840, 'KN00014280', NULL, 'Nils', 'Pereira', DATE '1961-10-15', NULL, '2100', 'København', 2600, 2.5, NULL, DATE '2011-05-29', 'Rückruf nur nachmittags');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500841, 'KN00014297', 'P', NULL, 'Hana', 'Smith', TO_DATE('29.09.1986', 'DD.MM.YYYY'), 'h841@post.example', NULL, 'Graz', 1250, 2.5, 0, TO_DATE('31.01.2017', 'DD.MM.YYYY'), 'CLOSED', 'Rückruf nur nachmittags');
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500842, 'KN00014314', NULL, 'Mia', 'Vogt', NULL, 'm842@post.example', NULL, 'Graz', NULL, NULL, 648, DATE '2009-01-16', 'CLOSED', 'VIP & friend of the board');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500843, 'KN00014331', 'P', '', 'Oya', 'Quist', DATE '1995-05-21', 'o843@post.example', 'D02', q'[St. Stephen's]', 1250, NULL, 173, DATE '2022-05-30', 'ACTIVE', NULL);
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, joined, notes)
VALUES (500844, 'KN00014348', NULL, 'Fatma', 'Brandt', TO_DATE('17.01.1965', 'DD.MM.YYYY'), NULL, '00100', 'Roma', 2200, 2.5, TO_DATE('09.05.2011', 'DD.MM.YYYY'), NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500845, 'KN00014365', 'P', '', 'Kaja', 'van Dijk', DATE '1992-07-06', 'k845@post.example', '31-001', 'Kraków', NULL, .75, NULL, DATE '2019-05-22', 'ACTIVE', q'[Said: 'never again']');
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500846, 'KN00014382', '', 'Eoin', 'Kowalski', NULL, 'e846@post.example', '', 'Porto', NULL, 2, 563, DATE '2014-12-15', 'CLOSED', 'Said: ''never again''');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500847, 'KN00014399', 'P', NULL, 'José', 'Ünal', TO_DATE('17.09.1940', 'DD.MM.YYYY'), 'j847@mail.example', NULL, 'Graz', NULL, 2, 0, TO_DATE('01.06.2018', 'DD.MM.YYYY'), 'CLOSED', NULL);
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, joined, status, notes)
VALUES (500848, 'KN00014416', NULL, 'José', 'Zając', NULL, '', '', 'Porto', NULL, 2.5, DATE '2012-01-18', 'DORMANT', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500849, 'KN00014433', 'P', '', 'Oya', 'smith', DATE '1947-05-16', NULL, '69001', 'Lyon', 1950, .75, 0, DATE '2020-03-26', 'ACTIVE', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, joined, notes)
VALUES (500850, 'KN00014450', 'B', 'R' || CHR(38) || 'D Labs 850', NULL, 'Tanaka', NULL, '', '10115', 'Berlin', NULL, 2.5, TO_DATE('12.06.2020', 'DD.MM.YYYY'), NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500851, 'KN00014467', 'B', q'[Murphy's Cabs 851]', NULL, NULL, NULL, '', '80331', 'München', 2300, 2.5, NULL, DATE '2021-05-04', 'ACTIVE', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, joined, notes)
VALUES (500852, 'KN00014484', 'B', 'Weingut Öhler 852', NULL, NULL, NULL, 'd852@post.example', '80331', 'München', NULL, 2, DATE '2014-01-05', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500853, 'KN00014501', 'P', NULL, 'Quentin', q'[D'Angelo]', TO_DATE('14.11.1992', 'DD.MM.YYYY'), 'q853@mail.example', '', 'Porto', 2650, NULL, 652, TO_DATE('21.10.2017', 'DD.MM.YYYY'), 'CLOSED', NULL);
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, notes)
VALUES (500854, 'KN00014518', NULL, 'Nils', 'Lévy', DATE '1993-09-25', '', 'D02', 'St. Stephen''s', 1800, 2, NULL, DATE '2023-03-11', 'VIP & friend of the board');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500855, 'KN00014535', 'P', '', 'Inês', 'Ünal', DATE '1973-12-18', '', '00100', 'Roma', NULL, 2.5, 287, DATE '2021-01-09', 'ACTIVE', NULL);
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, joined, status, notes)
VALUES (500856, 'KN00014552', NULL, 'Fatma', 'Quist', NULL, NULL, '80331', 'München', 950, NULL, TO_DATE('06.08.2024', 'DD.MM.YYYY'), 'CLOSED', '');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500857, 'KN00014569', 'B', 'Hotel "Zur Post" 857', NULL, 'Fuchs', NULL, '', '00100', 'Roma', 500, 1, 3080, DATE '2019-09-26', 'ACTIVE', 'a_b%c');
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, notes)
VALUES (500858, 'KN00014586', NULL, 'Ada', 'Zając', DATE '1953-06-02', 'a858@post.example', '2100', 'København', NULL, 3, 789, DATE '2022-12-17', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500859, 'KN00014603', 'B', 'Weingut Öhler 859', NULL, NULL, NULL, 'h859@mail.example', '4051', 'Basel', NULL, 0.75, 0, TO_DATE('30.03.2021', 'DD.MM.YYYY'), 'ACTIVE', NULL);
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, notes)
VALUES (500860, 'KN00014620', NULL, 'Mia', 'O''Hara', DATE '1953-09-18', '', '10115', 'Berlin', 1700, 1, 882, DATE '2015-10-15', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500861, 'KN00014637', 'B', 'Šport a.s. 861', NULL, NULL, NULL, NULL, NULL, 'Graz', 300, .75, 2901, DATE '2011-12-29', 'ACTIVE', 'VIP & friend of the board');
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, notes)
VALUES (500862, 'KN00014654', NULL, 'Oya', 'Öztürk', TO_DATE('16.08.1958', 'DD.MM.YYYY'), 'o862@mail.example', '2100', 'København', 300, 1, NULL, TO_DATE('07.02.2022', 'DD.MM.YYYY'), 'Said: ''never again''');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500863, 'KN00014671', 'P', '', 'Łucja', 'Čapek', NULL, 'ł863@mail.example', '80331', 'München', NULL, 2.5, 0, DATE '2022-05-26', 'DORMANT', NULL);
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, joined, status, notes)
VALUES (500864, 'KN00014688', '', 'Róisín', 'Jansen', DATE '1984-04-10', 'r864@post.example', '4051', 'Basel', 450, 1, DATE '2016-02-25', 'DORMANT', 'VIP & friend of the board');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500865, 'KN00014705', 'P', NULL, 'Ada', 'Fuchs', TO_DATE('20.07.1938', 'DD.MM.YYYY'), 'a865@mail.example', '80331', 'München', NULL, 2, 0, TO_DATE('25.11.2024', 'DD.MM.YYYY'), 'ACTIVE', q'[Said: 'never again']');
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, joined, status, notes)
VALUES (500866, 'KN00014722', NULL, 'Søren', 'D''Angelo', DATE '1962-05-11', '', NULL, 'Graz', NULL, 0.75, DATE '2012-05-26', 'CLOSED', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500867, 'KN00014739', 'P', NULL, 'Pia', 'Quist', DATE '2005-07-28', NULL, '', 'Porto', NULL, 1, 0, DATE '2024-01-29', 'DORMANT', 'Moved twice
Ask for the new address');
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, notes)
VALUES (500868, 'KN00014756', NULL, 'Fatma', 'O''Hara', TO_DATE('11.07.1963', 'DD.MM.YYYY'), 'f868@post.example', '00100', 'Roma', NULL, 3, NULL, TO_DATE('24.02.2022', 'DD.MM.YYYY'), '100% satisfied');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500869, 'KN00014773', 'P', NULL, 'Quentin', 'van Dijk', DATE '1972-10-23', 'q869@mail.example', '80331', 'München', 1750, 1, 0, DATE '2022-08-18', 'CLOSED', NULL);
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, joined, notes)
VALUES (500870, 'KN00014790', NULL, 'Pia', 'D''Angelo', DATE '2003-01-14', 'p870@post.example', '', 'Porto', NULL, 2.5, DATE '2010-11-17', 'Rückruf nur nachmittags');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500871, 'KN00014807', 'B', 'Hotel "Zur Post" 871', NULL, NULL, NULL, 'ł871@mail.example', '10115', 'Berlin', 2300, 2.5, 0, TO_DATE('23.10.2016', 'DD.MM.YYYY'), 'DORMANT', 'Prefers e-mail');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500872, 'KN00014824', 'B', 'Čapek Print 872', NULL, 'Zając', NULL, 'a872@mail.example', '10115', 'Berlin', NULL, 2.5, 4350, DATE '2018-06-25', 'CLOSED', 'Said: ''never again''');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500873, 'KN00014841', 'P', '', 'José', 'Ibsen', DATE '2003-11-24', 'no mail', 'D02', q'[St. Stephen's]', 2050, 1, 0, DATE '2009-07-11', 'ACTIVE', NULL);
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, notes)
VALUES (500874, 'KN00014858', NULL, 'José', 'Zając', NULL, NULL, NULL, 'Graz', 2800, 2, NULL, TO_DATE('09.02.2012', 'DD.MM.YYYY'), NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500875, 'KN00014875', 'P', '', 'Søren', 'Zając', DATE '1968-12-19', 's875@post.example', '80331', 'München', NULL, 2, 1398, DATE '2015-02-27', 'ACTIVE', '');
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, joined, notes)
VALUES (500876, 'KN00014892', '', 'José', 'Fuchs', DATE '1937-05-11', '', '31-001', 'Kraków', NULL, 2.5, DATE '2012-07-11', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500877, 'KN00014909', 'P', '', 'Tove', q'[D'Angelo]', TO_DATE('22.03.1943', 'DD.MM.YYYY'), NULL, '31-001', 'Kraków', 100, NULL, NULL, TO_DATE('19.08.2012', 'DD.MM.YYYY'), 'DORMANT', 'VIP ' || CHR(38) || ' friend of the board');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, joined, notes)
VALUES (500878, 'KN00014926', 'B', 'Hotel "Zur Post" 878', NULL, NULL, NULL, NULL, NULL, 'Graz', 1000, 3, DATE '2021-06-28', '100% satisfied');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500879, 'KN00014943', 'P', NULL, 'Ada', q'[O'Hara]', NULL, NULL, '10115', 'Berlin', NULL, 3, NULL, DATE '2017-06-14', 'ACTIVE', 'VIP & friend of the board');
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, joined, notes)
VALUES (500880, 'KN00014960', NULL, 'Björn', 'Ünal', TO_DATE('31.01.1938', 'DD.MM.YYYY'), 'b880@post.example', 'D02', 'St. Stephen''s', 700, 2.5, TO_DATE('12.03.2011', 'DD.MM.YYYY'), 'a_b%c');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500881, 'KN00014977', 'P', '', 'Oya', 'Abel', DATE '1956-03-26', NULL, '10115', 'Berlin', 2000, 2, 462, DATE '2012-07-16', 'ACTIVE', '');
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, joined, status, notes)
VALUES (500882, 'KN00014994', NULL, 'Grzegorz', 'Quist', NULL, 'g882@mail.example', '00100', 'Roma', 3000, 0.75, DATE '2015-04-01', 'CLOSED', 'Said: ''never again''');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500883, 'KN00015011', 'P', '', 'Chloé', 'Zając', NULL, '', 'D02', q'[St. Stephen's]', 800, 2, 548, TO_DATE('23.07.2012', 'DD.MM.YYYY'), 'CLOSED', 'VIP ' || CHR(38) || ' friend of the board');
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500884, 'KN00015028', '', 'José', 'O''Hara', DATE '2006-06-27', NULL, '2100', 'København', 650, NULL, 109, DATE '2019-11-30', 'CLOSED', '100% satisfied');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500885, 'KN00015045', 'P', '', 'Dmitri', 'Zając', NULL, 'd885@post.example', 'D02', q'[St. Stephen's]', 1450, 1, NULL, DATE '2021-10-05', 'ACTIVE', '100% satisfied');
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, joined, notes)
VALUES (500886, 'KN00015062', NULL, 'Quentin', 'Tanaka', TO_DATE('01.03.1984', 'DD.MM.YYYY'), '', '10115', 'Berlin', NULL, 1, TO_DATE('12.07.2017', 'DD.MM.YYYY'), 'a_b%c');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500887, 'KN00015079', 'P', '', 'Inês', 'Ruß', DATE '2005-04-28', 'i887@post.example', '31-001', 'Kraków', NULL, NULL, 0, DATE '2020-03-02', 'CLOSED', NULL);
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, joined, notes)
VALUES (500888, 'KN00015096', NULL, 'Nils', 'Tanaka', DATE '1972-09-04', NULL, '80331', 'München', NULL, 2, DATE '2018-02-01', 'Prefers e-mail');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500889, 'KN00015113', 'P', '', 'Kaja', 'García', TO_DATE('09.01.1982', 'DD.MM.YYYY'), NULL, '', 'Porto', 1900, 2.5, 0, TO_DATE('23.05.2023', 'DD.MM.YYYY'), 'ACTIVE', NULL);
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500890, 'KN00015130', '', 'Eoin', 'García', DATE '1993-12-11', NULL, 'D02', 'St. Stephen''s', 650, 2.5, 1082, DATE '2016-05-03', 'CLOSED', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500891, 'KN00015147', 'P', NULL, 'Søren', 'Smith', DATE '1950-10-05', 's891@mail.example', '80331', 'München', NULL, 1, 0, DATE '2024-04-03', 'CLOSED', '100% satisfied');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500892, 'KN00015164', 'B', 'Fish ' || CHR(38) || ' Chips Ltd 892', NULL, 'Öztürk', NULL, 'k892@mail.example', '80331', 'München', 250, 2.5, 817, TO_DATE('30.10.2021', 'DD.MM.YYYY'), 'DORMANT', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500893, 'KN00015181', 'P', '', 'Eoin', 'smith', DATE '1965-04-02', '', '10115', 'Berlin', NULL, NULL, NULL, DATE '2017-02-06', 'ACTIVE', NULL);
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, joined, status, notes)
VALUES (500894, 'KN00015198', NULL, 'Quentin', 'Ruß', DATE '1997-10-22', 'q894@mail.example', 'D02', 'St. Stephen''s', 550, 2.5, DATE '2022-03-29', 'DORMANT', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500895, 'KN00015215', 'P', NULL, 'Kaja', 'Brandt', TO_DATE('16.04.1991', 'DD.MM.YYYY'), 'k895@mail.example', '00100', 'Roma', NULL, 1, 0, TO_DATE('28.12.2018', 'DD.MM.YYYY'), 'ACTIVE', NULL);
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, notes)
VALUES (500896, 'KN00015232', '', 'Eoin', 'D''Angelo', DATE '2006-05-07', NULL, '', 'Porto', NULL, 0.75, 4991, DATE '2013-06-24', 'VIP & friend of the board');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500897, 'KN00015249', 'P', '', 'Pia', 'smith', DATE '1950-10-12', 'p897@mail.example', '00100', 'Roma', NULL, 2, 0, DATE '2019-04-26', 'ACTIVE', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, notes)
VALUES (500898, 'KN00015266', 'B', 'Murphy''s Cabs 898', NULL, NULL, NULL, 's898@mail.example', '69001', 'Lyon', 450, 1, 568, TO_DATE('04.06.2010', 'DD.MM.YYYY'), 'Said: ''never again''');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500899, 'KN00015283', 'P', '', 'Chloé', 'Ruß', NULL, 'c899@mail.example', '80331', 'München', 300, NULL, 4465, DATE '2021-11-05', 'ACTIVE', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, joined, notes)
VALUES (500900, 'KN00015300', 'B', 'Murphy''s Cabs 900', NULL, 'Müller', NULL, '', '69001', 'Lyon', 1650, 1, DATE '2024-03-05', 'Moved twice
Ask for the new address');

/* 900 rows so far */
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500901, 'KN00015317', 'B', 'R' || CHR(38) || 'D Labs 901', NULL, NULL, NULL, NULL, '2100', 'København', NULL, 1, 394, TO_DATE('02.03.2009', 'DD.MM.YYYY'), 'ACTIVE', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, notes)
VALUES (500902, 'KN00015334', 'B', 'Šport a.s. 902', NULL, 'Smith', NULL, 'b902@mail.example', '', 'Porto', NULL, 2.5, 1379, DATE '2020-04-24', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500903, 'KN00015351', 'B', 'Fish & Chips Ltd 903', NULL, NULL, NULL, 'n903@post.example', '80331', 'München', NULL, 3, 666, DATE '2016-03-16', 'CLOSED', NULL);
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, joined, notes)
VALUES (500904, 'KN00015368', '', 'Grzegorz', 'Nguyễn', NULL, 'g904@mail.example', 'D02', 'St. Stephen''s', 350, 3, TO_DATE('02.10.2012', 'DD.MM.YYYY'), 'Said: ''never again''');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500905, 'KN00015385', 'P', '', 'José', 'Ruß', DATE '1962-08-15', 'j905@mail.example', 'D02', q'[St. Stephen's]', NULL, 2.5, 461, DATE '2013-10-17', 'DORMANT', 'Moved twice
Ask for the new address');
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, notes)
VALUES (500906, 'KN00015402', '', 'Pia', 'Lévy', DATE '1976-09-24', 'p906@mail.example', '2100', 'København', 1850, NULL, 2127, DATE '2013-05-20', 'Moved twice' || CHR(10) || 'Ask for the new address');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500907, 'KN00015419', 'P', NULL, 'Oya', 'Čapek', TO_DATE('15.06.1992', 'DD.MM.YYYY'), 'o907@post.example', '10115', 'Berlin', NULL, 2.5, 1530, TO_DATE('13.03.2024', 'DD.MM.YYYY'), 'DORMANT', 'Moved twice
Ask for the new address');
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, notes)
VALUES (500908, 'KN00015436', NULL, 'Nils', 'Čapek', DATE '1995-05-12', 'n908@post.example', NULL, 'Graz', 2300, 0.75, 367, DATE '2022-01-05', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500909, 'KN00015453', 'P', NULL, 'Chloé', 'Kowalski', DATE '1990-09-02', NULL, NULL, 'Graz', 2650, .75, 0, DATE '2016-07-28', 'ACTIVE', q'[Said: 'never again']');
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500910, 'KN00015470', NULL, 'Ada', 'Quist', TO_DATE('24.11.1965', 'DD.MM.YYYY'), 'a910@post.example', '80331', 'München', NULL, NULL, 484, TO_DATE('05.05.2021', 'DD.MM.YYYY'), 'DORMANT', 'Moved twice' || CHR(10) || 'Ask for the new address');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500911, 'KN00015487', 'P', '', 'Björn', 'Ruß', DATE '1987-07-18', NULL, '2100', 'København', 50, 2.5, 0, DATE '2023-11-13', 'ACTIVE', NULL);
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500912, 'KN00015504', NULL, 'Oya', 'Čapek', NULL, '', 'D02', 'St. Stephen''s', NULL, 0.75, NULL, DATE '2016-05-24', 'DORMANT', 'a_b%c');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500913, 'KN00015521', 'B', q'[Murphy's Cabs 913]', NULL, 'Lévy', NULL, 'b913@mail.example', '69001', 'Lyon', NULL, 2, 0, TO_DATE('26.01.2022', 'DD.MM.YYYY'), 'ACTIVE', 'Moved twice
Ask for the new address');
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, joined, notes)
VALUES (500914, 'KN00015538', NULL, 'Kaja', 'Lévy', DATE '1958-09-20', NULL, '', 'Porto', 2700, 3, DATE '2014-06-04', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500915, 'KN00015555', 'B', 'Bäckerei Ruß 915', NULL, NULL, NULL, 'm915@mail.example', '31-001', 'Kraków', 1100, 2.5, 208, DATE '2022-09-10', 'DORMANT', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, joined, notes)
VALUES (500916, 'KN00015572', 'B', 'Solar 24 916', NULL, NULL, NULL, 'r916@post.example', 'D02', 'St. Stephen''s', 3000, 2.5, TO_DATE('16.05.2021', 'DD.MM.YYYY'), NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500917, 'KN00015589', 'P', '', 'Oya', 'Smith', DATE '1940-06-08', 'o917@post.example', '69001', 'Lyon', 200, 2.5, 2815, DATE '2019-11-14', 'DORMANT', NULL);
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, joined, status, notes)
VALUES (500918, 'KN00015606', NULL, 'Dmitri', 'Lévy', DATE '1981-10-04', NULL, '31-001', 'Kraków', NULL, 1, DATE '2024-07-21', 'DORMANT', 'a_b%c');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500919, 'KN00015623', 'P', NULL, 'Grzegorz', 'Čapek', TO_DATE('28.02.1973', 'DD.MM.YYYY'), NULL, '80331', 'München', 350, NULL, 539, TO_DATE('13.12.2016', 'DD.MM.YYYY'), 'ACTIVE', NULL);
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500920, 'KN00015640', NULL, 'Hana', 'Vogt', DATE '1978-01-11', '', '2100', 'København', 2950, 0.75, 464, DATE '2018-06-12', 'DORMANT', '100% satisfied');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500921, 'KN00015657', 'P', NULL, 'Kaja', 'Čapek', DATE '1941-02-02', '', '2100', 'København', 100, 2, 0, DATE '2019-05-28', 'ACTIVE', NULL);
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500922, 'KN00015674', '', 'Grzegorz', 'Zając', TO_DATE('15.12.1982', 'DD.MM.YYYY'), NULL, '00100', 'Roma', 550, 2.5, 2533, TO_DATE('23.09.2024', 'DD.MM.YYYY'), 'CLOSED', 'VIP ' || CHR(38) || ' friend of the board');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500923, 'KN00015691', 'B', 'Hotel "Zur Post" 923', NULL, NULL, NULL, NULL, '4051', 'Basel', NULL, 2, 0, DATE '2015-09-06', 'CLOSED', NULL);
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, notes)
VALUES (500924, 'KN00015708', NULL, 'Kaja', 'Lévy', DATE '1992-01-08', NULL, '80331', 'München', 2400, NULL, 823, DATE '2014-03-02', '100% satisfied');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500925, 'KN00015725', 'B', 'Kanzlei Vogt 925', NULL, NULL, NULL, 'r925@mail.example', '80331', 'München', 1550, 2, 694, TO_DATE('25.01.2019', 'DD.MM.YYYY'), 'ACTIVE', '');
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, notes)
VALUES (500926, 'KN00015742', NULL, 'Kaja', 'Jansen', DATE '1986-10-04', NULL, 'D02', 'St. Stephen''s', NULL, 2, NULL, DATE '2020-07-19', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500927, 'KN00015759', 'P', NULL, 'Dmitri', 'Jansen', DATE '1950-11-13', NULL, '', 'Porto', 2400, 2.5, 641, DATE '2015-02-09', 'DORMANT', NULL);
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, notes)
VALUES (500928, 'KN00015776', NULL, 'Nils', 'Nguyễn', NULL, 'n928@mail.example', '2100', 'København', 1550, 3, 401, TO_DATE('28.11.2022', 'DD.MM.YYYY'), 'Rückruf nur nachmittags');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500929, 'KN00015793', 'B', 'Bäckerei Ruß 929', NULL, NULL, NULL, 'ł929@mail.example', 'D02', q'[St. Stephen's]', NULL, 2, 0, DATE '2017-12-23', 'ACTIVE', NULL);
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500930, 'KN00015810', NULL, 'Dmitri', 'Brandt', DATE '2000-10-06', 'd930@mail.example', '00100', 'Roma', NULL, 0.75, 225, DATE '2016-01-14', 'CLOSED', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500931, 'KN00015827', 'P', '', 'Grzegorz', 'Abel', TO_DATE('12.08.1936', 'DD.MM.YYYY'), '', '31-001', 'Kraków', 1300, 2.5, 0, TO_DATE('18.03.2017', 'DD.MM.YYYY'), 'ACTIVE', NULL);
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, joined, status, notes)
VALUES (500932, 'KN00015844', NULL, 'Tove', 'Smith', DATE '1943-04-24', 't932@mail.example', 'D02', 'St. Stephen''s', 2700, 0.75, DATE '2022-10-28', 'DORMANT', 'a_b%c');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500933, 'KN00015861', 'P', NULL, 'Eoin', 'Ruß', DATE '1987-01-23', 'e933@mail.example', '4051', 'Basel', 300, .75, NULL, DATE '2012-09-12', 'ACTIVE', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, joined, notes)
VALUES (500934, 'KN00015878', 'B', 'Kanzlei Vogt 934', NULL, NULL, NULL, 'a934@post.example', '80331', 'München', 1050, 2, TO_DATE('17.11.2015', 'DD.MM.YYYY'), 'Rückruf nur nachmittags');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500935, 'KN00015895', 'P', '', 'Nils', 'Weiß', NULL, '', '10115', 'Berlin', NULL, 1, 391, DATE '2011-08-24', 'ACTIVE', NULL);
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, notes)
VALUES (500936, 'KN00015912', NULL, 'Hana', 'Jansen', DATE '1972-12-12', '', '31-001', 'Kraków', NULL, 3, NULL, DATE '2020-07-31', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500937, 'KN00015929', 'P', NULL, 'Björn', 'Kowalski', TO_DATE('10.10.1994', 'DD.MM.YYYY'), NULL, NULL, 'Graz', NULL, 3, 0, TO_DATE('08.10.2019', 'DD.MM.YYYY'), 'ACTIVE', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500938, 'KN00015946', 'B', 'Hotel "Zur Post" 938', NULL, 'Fuchs', NULL, '', '2100', 'København', 1300, 3, NULL, DATE '2023-03-25', 'CLOSED', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500939, 'KN00015963', 'P', '', 'Fatma', 'Fuchs', DATE '1970-03-14', '', 'D02', q'[St. Stephen's]', 200, NULL, 0, DATE '2017-10-16', 'DORMANT', '100% satisfied');
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500940, 'KN00015980', NULL, 'Ada', 'Ünal', TO_DATE('18.10.1952', 'DD.MM.YYYY'), NULL, '80331', 'München', NULL, 2, NULL, TO_DATE('09.11.2009', 'DD.MM.YYYY'), 'CLOSED', 'VIP ' || CHR(38) || ' friend of the board');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500941, 'KN00015997', 'P', '', 'Kaja', 'Weiß', DATE '1989-09-30', 'k941@post.example', '10115', 'Berlin', 1300, 2, 30, DATE '2021-04-29', 'ACTIVE', NULL);
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, notes)
VALUES (500942, 'KN00016014', '', 'Nils', 'Weiß', DATE '2005-11-24', '', 'D02', 'St. Stephen''s', 2900, NULL, 684, DATE '2017-03-20', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500943, 'KN00016031', 'P', '', 'Pia', 'Brandt', TO_DATE('06.07.1955', 'DD.MM.YYYY'), 'p943@mail.example', NULL, 'Graz', NULL, NULL, 0, TO_DATE('18.04.2024', 'DD.MM.YYYY'), 'ACTIVE', NULL);
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, notes)
VALUES (500944, 'KN00016048', '', 'Nils', 'D''Angelo', DATE '2001-07-06', NULL, '4051', 'Basel', 2300, 2, NULL, DATE '2018-06-16', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500945, 'KN00016065', 'P', '', 'Hana', 'Ünal', DATE '1995-12-06', 'h945@mail.example', '31-001', 'Kraków', NULL, 2.5, 0, DATE '2019-07-25', 'ACTIVE', q'[Said: 'never again']');
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500946, 'KN00016082', '', 'Quentin', 'Tanaka', TO_DATE('28.08.1961', 'DD.MM.YYYY'), 'q946@post.example', '', 'Porto', 1550, 3, NULL, TO_DATE('23.11.2023', 'DD.MM.YYYY'), 'CLOSED', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500947, 'KN00016099', 'P', '', 'Björn', 'Ibsen', DATE '1944-03-08', '', NULL, 'Graz', NULL, 0.75, NULL, DATE '2022-10-28', 'ACTIVE', NULL);
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, joined, notes)
VALUES (500948, 'KN00016116', NULL, 'Grzegorz', 'Ibsen', DATE '2000-04-15', 'g948@mail.example', '2100', 'København', NULL, 1, DATE '2010-02-14', 'VIP & friend of the board');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500949, 'KN00016133', 'B', 'Čapek Print 949', NULL, NULL, NULL, 'i949@post.example', 'D02', q'[St. Stephen's]', 200, NULL, 0, TO_DATE('10.11.2010', 'DD.MM.YYYY'), 'ACTIVE', NULL);
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, notes)
VALUES (500950, 'KN00016150', '', 'José', 'Abel', DATE '1950-05-30', NULL, '', 'Porto', NULL, 3, 3150, DATE '2022-10-01', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500951, 'KN00016167', 'P', '', 'Eoin', 'Ruß', DATE '1987-01-04', '', 'D02', q'[St. Stephen's]', NULL, 2, NULL, DATE '2011-02-24', 'ACTIVE', 'Moved twice
Ask for the new address');
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, joined, status, notes)
VALUES (500952, 'KN00016184', NULL, 'Inês', 'Jansen', TO_DATE('23.04.1985', 'DD.MM.YYYY'), '', '4051', 'Basel', NULL, 3, TO_DATE('30.10.2020', 'DD.MM.YYYY'), 'CLOSED', '');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500953, 'KN00016201', 'P', '', 'Ada', 'Čapek', DATE '1943-03-16', 'a953@mail.example', '10115', 'Berlin', 750, 1, 2884, DATE '2013-10-10', 'ACTIVE', 'Rückruf nur nachmittags');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500954, 'KN00016218', 'B', 'Solar 24 954', NULL, NULL, NULL, 'c954@mail.example', '80331', 'München', 2350, 2, 1181, DATE '2017-08-16', 'CLOSED', '100% satisfied');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500955, 'KN00016235', 'P', '', 'Mia', 'Ruß', NULL, NULL, 'D02', q'[St. Stephen's]', 2900, 2.5, 459, TO_DATE('31.05.2023', 'DD.MM.YYYY'), 'ACTIVE', NULL);
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, joined, status, notes)
VALUES (500956, 'KN00016252', NULL, 'Pia', 'Weiß', DATE '1953-06-25', NULL, '80331', 'München', NULL, NULL, DATE '2016-09-19', 'CLOSED', 'Rückruf nur nachmittags');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500957, 'KN00016269', 'B', 'Čapek Print 957', NULL, NULL, NULL, 'b957@mail.example', '00100', 'Roma', 2250, 3, 185, DATE '2010-08-18', 'ACTIVE', '100% satisfied');
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, joined, notes)
VALUES (500958, 'KN00016286', '', 'Oya', 'van Dijk', TO_DATE('18.10.1998', 'DD.MM.YYYY'), 'o958@mail.example', '2100', 'København', 2100, 2, TO_DATE('16.11.2018', 'DD.MM.YYYY'), NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500959, 'KN00016303', 'P', '', 'Róisín', 'smith', DATE '1944-01-21', 'r959@mail.example', '10115', 'Berlin', NULL, 2.5, 0, DATE '2009-01-18', 'DORMANT', 'VIP & friend of the board');
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, joined, notes)
VALUES (500960, 'KN00016320', NULL, 'Ada', 'Quist', DATE '1985-01-21', 'a960@mail.example', '4051', 'Basel', 1700, 2, DATE '2012-08-06', 'Rückruf nur nachmittags');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500961, 'KN00016337', 'P', NULL, 'Tove', 'Fuchs', TO_DATE('02.10.1986', 'DD.MM.YYYY'), '', '69001', 'Lyon', 2500, .75, 2282, TO_DATE('23.01.2020', 'DD.MM.YYYY'), 'DORMANT', 'Moved twice
Ask for the new address');
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, joined, notes)
VALUES (500962, 'KN00016354', '', 'Mia', 'Ruß', DATE '1947-06-04', NULL, '31-001', 'Kraków', NULL, 2.5, DATE '2016-09-22', 'Rückruf nur nachmittags');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500963, 'KN00016371', 'P', '', 'José', 'Ekström', DATE '1950-11-11', NULL, '31-001', 'Kraków', NULL, 2, 611, DATE '2022-01-17', 'CLOSED', NULL);
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500964, 'KN00016388', '', 'Quentin', 'Quist', TO_DATE('03.09.1999', 'DD.MM.YYYY'), 'q964@mail.example', '10115', 'Berlin', 2000, NULL, 1409, TO_DATE('16.06.2012', 'DD.MM.YYYY'), 'CLOSED', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500965, 'KN00016405', 'P', NULL, 'Łucja', 'Brandt', DATE '1991-10-14', NULL, '10115', 'Berlin', 1700, 1, 712, DATE '2018-09-15', 'CLOSED', 'a_b%c');
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, joined, notes)
VALUES (500966, 'KN00016422', NULL, 'Nils', 'Ünal', DATE '1941-10-06', 'n966@mail.example', 'D02', 'St. Stephen''s', NULL, 0.75, DATE '2023-02-11', '');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500967, 'KN00016439', 'B', 'Bäckerei Ruß 967', NULL, 'Tanaka', NULL, 'f967@post.example', '00100', 'Roma', 1700, 2.5, 2180, TO_DATE('21.08.2016', 'DD.MM.YYYY'), 'CLOSED', '');
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500968, 'KN00016456', NULL, 'Hana', 'Ekström', DATE '1950-12-16', 'h968@post.example', '4051', 'Basel', NULL, 1, NULL, DATE '2021-12-28', 'CLOSED', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500969, 'KN00016473', 'P', NULL, 'Søren', 'Abel', DATE '1984-06-27', '', '31-001', 'Kraków', 1400, 1, 0, DATE '2021-08-05', 'ACTIVE', '100% satisfied');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, notes)
VALUES (500970, 'KN00016490', 'B', 'Murphy''s Cabs 970', NULL, NULL, NULL, 'no mail', '69001', 'Lyon', 2200, NULL, 3262, TO_DATE('17.12.2017', 'DD.MM.YYYY'), NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500971, 'KN00016507', 'P', '', 'Grzegorz', 'Pereira', DATE '1969-07-01', '', '2100', 'København', NULL, 1, NULL, DATE '2022-07-13', 'ACTIVE', NULL);
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, notes)
VALUES (500972, 'KN00016524', NULL, 'Grzegorz', 'Lévy', DATE '1968-10-10', 'g972@mail.example', '31-001', 'Kraków', NULL, 0.75, 812, DATE '2015-01-16', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500973, 'KN00016541', 'P', '', 'Grzegorz', 'Nguyễn', NULL, 'g973@post.example', '69001', 'Lyon', NULL, .75, 0, TO_DATE('13.06.2022', 'DD.MM.YYYY'), 'CLOSED', '');
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, notes)
VALUES (500974, 'KN00016558', '', 'Oya', 'Quist', DATE '1967-09-04', NULL, '31-001', 'Kraków', NULL, 1, 1895, DATE '2014-08-19', 'Said: ''never again''');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500975, 'KN00016575', 'P', NULL, 'Quentin', 'Kowalski', DATE '1950-06-25', '', '31-001', 'Kraków', 2500, 0.75, 0, DATE '2023-09-20', 'ACTIVE', 'Prefers e-mail');
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, notes)
VALUES (500976, 'KN00016592', '', 'Kaja', 'Zając', TO_DATE('20.08.1992', 'DD.MM.YYYY'), 'k976@post.example', '31-001', 'Kraków', 1500, NULL, NULL, TO_DATE('13.07.2021', 'DD.MM.YYYY'), NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500977, 'KN00016609', 'P', NULL, 'Róisín', 'smith', DATE '1991-07-01', '', '2100', 'København', NULL, NULL, 0, DATE '2009-10-31', 'ACTIVE', 'VIP & friend of the board');
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500978, 'KN00016626', '', 'Björn', 'Kowalski', DATE '1969-04-11', 'b978@post.example', '00100', 'Roma', 2100, 2, 1607, DATE '2010-04-24', 'CLOSED', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500979, 'KN00016643', 'P', NULL, 'Oya', 'Brandt', TO_DATE('08.04.1967', 'DD.MM.YYYY'), NULL, '4051', 'Basel', 1000, 0.75, 4593, TO_DATE('21.01.2016', 'DD.MM.YYYY'), 'ACTIVE', 'Moved twice
Ask for the new address');
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, notes)
VALUES (500980, 'KN00016660', '', 'José', 'Fuchs', DATE '1937-06-21', 'j980@mail.example', '69001', 'Lyon', NULL, 0.75, NULL, DATE '2009-07-21', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500981, 'KN00016677', 'P', '', 'Mia', q'[O'Hara]', DATE '1946-01-26', 'm981@mail.example', '00100', 'Roma', 2750, 2, 1829, DATE '2009-10-10', 'ACTIVE', 'Rückruf nur nachmittags');
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500982, 'KN00016694', '', 'Pia', 'Weiß', TO_DATE('29.03.1942', 'DD.MM.YYYY'), 'p982@mail.example', '10115', 'Berlin', 1450, 2, 4194, TO_DATE('15.12.2010', 'DD.MM.YYYY'), 'CLOSED', 'VIP ' || CHR(38) || ' friend of the board');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500983, 'KN00016711', 'P', '', 'Björn', 'Vogt', DATE '1940-02-13', 'b983@mail.example', '4051', 'Basel', NULL, 2, NULL, DATE '2015-12-08', 'ACTIVE', 'Moved twice
Ask for the new address');
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, notes)
VALUES (500984, 'KN00016728', NULL, 'Dmitri', 'Smith', DATE '2000-02-24', 'd984@post.example', '69001', 'Lyon', NULL, 2, NULL, DATE '2015-12-23', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500985, 'KN00016745', 'P', NULL, 'Eoin', 'Ruß', TO_DATE('03.11.1956', 'DD.MM.YYYY'), '', '69001', 'Lyon', 250, 1, NULL, TO_DATE('12.11.2022', 'DD.MM.YYYY'), 'ACTIVE', NULL);
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, notes)
VALUES (500986, 'KN00016762', '', 'Nils', 'Quist', DATE '1993-08-06', 'n986@post.example', '31-001', 'Kraków', NULL, 3, 525, DATE '2018-02-15', 'Rückruf nur nachmittags');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500987, 'KN00016779', 'P', '', 'Björn', 'Ibsen', DATE '1939-12-21', 'b987@post.example', 'D02', q'[St. Stephen's]', 2050, 0.75, 443, DATE '2021-03-27', 'DORMANT', '');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, joined, status, notes)
VALUES (500988, 'KN00016796', 'B', 'Čapek Print 988', NULL, NULL, NULL, NULL, '69001', 'Lyon', 2500, 3, TO_DATE('03.04.2023', 'DD.MM.YYYY'), 'CLOSED', 'Prefers e-mail');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500989, 'KN00016813', 'B', 'Šport a.s. 989', NULL, 'Ruß', NULL, '', '69001', 'Lyon', NULL, NULL, 1045, DATE '2014-07-27', 'ACTIVE', '100% satisfied');
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, notes)
VALUES (500990, 'KN00016830', '', 'Fatma', 'Lévy', DATE '1945-06-24', 'f990@mail.example', '69001', 'Lyon', 2600, 0.75, 108, DATE '2016-03-22', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500991, 'KN00016847', 'P', '', 'Grzegorz', 'Pereira', TO_DATE('04.12.1991', 'DD.MM.YYYY'), '', '2100', 'København', 950, NULL, 22, TO_DATE('25.12.2020', 'DD.MM.YYYY'), 'ACTIVE', NULL);
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, joined, status, notes)
VALUES (500992, 'KN00016864', '', 'Nils', 'van Dijk', DATE '2003-07-29', NULL, NULL, 'Graz', NULL, 3, DATE '2017-07-13', 'DORMANT', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500993, 'KN00016881', 'P', '', 'Quentin', 'Öztürk', DATE '1955-08-27', 'q993@mail.example', '10115', 'Berlin', NULL, 2.5, 3971, DATE '2023-08-09', 'ACTIVE', q'[Said: 'never again']');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, notes)
VALUES (500994, 'KN00016898', 'B', 'Weingut Öhler 994', NULL, NULL, NULL, 'b994@mail.example', '', 'Porto', NULL, 3, NULL, TO_DATE('29.06.2016', 'DD.MM.YYYY'), NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500995, 'KN00016915', 'P', NULL, 'Kaja', 'Müller', DATE '1963-11-08', NULL, '', 'Porto', 550, 2, 2037, DATE '2009-09-30', 'ACTIVE', '100% satisfied');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, joined, notes)
VALUES (500996, 'KN00016932', 'B', 'R&D Labs 996', NULL, NULL, NULL, 'f996@post.example', '31-001', 'Kraków', 900, 2.5, DATE '2022-11-17', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500997, 'KN00016949', 'P', NULL, 'Mia', 'Weiß', TO_DATE('16.11.1951', 'DD.MM.YYYY'), 'm997@post.example', '4051', 'Basel', 1250, NULL, 0, TO_DATE('22.04.2019', 'DD.MM.YYYY'), 'DORMANT', 'Rückruf nur nachmittags');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, notes)
VALUES (500998, 'KN00016966', 'B', 'Fish & Chips Ltd 998', NULL, NULL, NULL, 'b998@post.example', NULL, 'Graz', NULL, 2, 3908, DATE '2017-07-28', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (500999, 'KN00016983', 'P', NULL, 'Fatma', 'van Dijk', DATE '1947-07-13', 'f999@mail.example', NULL, 'Graz', 2700, 3, 684, DATE '2009-10-28', 'ACTIVE', '');
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, joined, notes)
VALUES (501000, 'KN00017000', NULL, 'Ada', 'Ibsen', TO_DATE('13.11.1998', 'DD.MM.YYYY'), 'a1000@mail.example', '2100', 'København', NULL, NULL, TO_DATE('16.10.2021', 'DD.MM.YYYY'), NULL);

/* 1000 rows so far */
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (501001, 'KN00017017', 'B', 'Šport a.s. 1001', NULL, 'Pereira', NULL, NULL, '69001', 'Lyon', NULL, 1, 125, DATE '2011-10-12', 'CLOSED', 'a_b%c');
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, joined, status, notes)
VALUES (501002, 'KN00017034', NULL, 'Ada', 'Nguyễn', DATE '1946-03-04', 'a1002@post.example', '00100', 'Roma', NULL, 2.5, DATE '2018-11-30', 'DORMANT', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (501003, 'KN00017051', 'P', '', 'Hana', 'Fuchs', NULL, NULL, '31-001', 'Kraków', NULL, NULL, NULL, TO_DATE('22.09.2022', 'DD.MM.YYYY'), 'ACTIVE', 'Rückruf nur nachmittags');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, notes)
VALUES (501004, 'KN00017068', 'B', 'Bäckerei Ruß 1004', NULL, NULL, NULL, 'r1004@post.example', '', 'Porto', 1550, 0.75, 1939, DATE '2009-08-30', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (501005, 'KN00017085', 'P', '', 'Søren', 'Ekström', DATE '1969-01-20', 's1005@mail.example', NULL, 'Graz', NULL, 2, NULL, DATE '2022-04-08', 'CLOSED', q'[Said: 'never again']');
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, joined, notes)
VALUES (501006, 'KN00017102', '', 'Fatma', 'Vogt', NULL, 'f1006@post.example', '4051', 'Basel', 350, 0.75, TO_DATE('03.06.2018', 'DD.MM.YYYY'), NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (501007, 'KN00017119', 'B', 'Fish & Chips Ltd 1007', NULL, NULL, NULL, 'p1007@post.example', '4051', 'Basel', 1800, NULL, 0, DATE '2013-06-20', 'CLOSED', NULL);
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, joined, status, notes)
VALUES (501008, 'KN00017136', NULL, 'Łucja', 'Zając', DATE '1963-03-20', NULL, '69001', 'Lyon', NULL, 2, DATE '2012-08-30', 'DORMANT', 'VIP & friend of the board');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (501009, 'KN00017153', 'P', NULL, 'Mia', 'Ekström', TO_DATE('06.11.1943', 'DD.MM.YYYY'), 'm1009@mail.example', '4051', 'Basel', 2300, 2, 0, TO_DATE('16.01.2025', 'DD.MM.YYYY'), 'ACTIVE', q'[Said: 'never again']');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (501010, 'KN00017170', 'B', 'Murphy''s Cabs 1010', NULL, 'Nguyễn', NULL, NULL, '4051', 'Basel', NULL, 2, NULL, DATE '2024-08-26', 'DORMANT', '100% satisfied');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (501011, 'KN00017187', 'P', NULL, 'Fatma', 'Zając', DATE '1942-11-11', '', 'D02', q'[St. Stephen's]', NULL, NULL, NULL, DATE '2020-05-28', 'ACTIVE', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (501012, 'KN00017204', 'B', 'R' || CHR(38) || 'D Labs 1012', NULL, 'Jansen', NULL, NULL, '31-001', 'Kraków', NULL, 0.75, 252, TO_DATE('04.10.2015', 'DD.MM.YYYY'), 'DORMANT', 'Prefers e-mail');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (501013, 'KN00017221', 'P', '', 'Björn', 'Lévy', DATE '1996-04-27', '', 'D02', q'[St. Stephen's]', 2300, NULL, 3377, DATE '2013-04-16', 'ACTIVE', '100% satisfied');
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, joined, status, notes)
VALUES (501014, 'KN00017238', NULL, 'Björn', 'Smith', DATE '1940-06-23', '', '4051', 'Basel', 500, 2.5, DATE '2013-02-23', 'DORMANT', 'Said: ''never again''');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (501015, 'KN00017255', 'B', 'Bäckerei Ruß 1015', NULL, 'Weiß', NULL, 'n1015@mail.example', '00100', 'Roma', NULL, NULL, 0, TO_DATE('10.01.2025', 'DD.MM.YYYY'), 'ACTIVE', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, notes)
VALUES (501016, 'KN00017272', 'B', 'Čapek Print 1016', NULL, 'Ruß', NULL, 'f1016@mail.example', '80331', 'München', 2000, NULL, NULL, DATE '2013-05-28', 'Rückruf nur nachmittags');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (501017, 'KN00017289', 'P', NULL, 'Nils', 'Vogt', DATE '1983-10-07', NULL, '2100', 'København', NULL, 2, 0, DATE '2014-11-05', 'ACTIVE', 'VIP & friend of the board');
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, notes)
VALUES (501018, 'KN00017306', '', 'Grzegorz', 'Quist', TO_DATE('02.02.1994', 'DD.MM.YYYY'), 'g1018@mail.example', '69001', 'Lyon', NULL, 2.5, NULL, TO_DATE('18.11.2015', 'DD.MM.YYYY'), 'Moved twice' || CHR(10) || 'Ask for the new address');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (501019, 'KN00017323', 'B', 'Solar 24 1019', NULL, 'Ekström', NULL, '', '2100', 'København', NULL, 3, 0, DATE '2010-02-04', 'DORMANT', NULL);
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, notes)
VALUES (501020, 'KN00017340', '', 'Søren', 'Quist', NULL, 's1020@post.example', '31-001', 'Kraków', 1450, 0.75, 243, DATE '2022-12-24', 'Moved twice
Ask for the new address');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (501021, 'KN00017357', 'P', '', 'José', 'Ibsen', NULL, 'j1021@post.example', '80331', 'München', NULL, NULL, 0, TO_DATE('23.02.2022', 'DD.MM.YYYY'), 'CLOSED', '');
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, notes)
VALUES (501022, 'KN00017374', NULL, 'Fatma', 'smith', DATE '1952-08-12', '', '69001', 'Lyon', 2350, 2, 4635, DATE '2024-09-30', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (501023, 'KN00017391', 'P', NULL, 'Chloé', 'Quist', DATE '1936-05-27', '', '69001', 'Lyon', 700, 2, 0, DATE '2024-02-02', 'CLOSED', 'VIP & friend of the board');
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, notes)
VALUES (501024, 'KN00017408', NULL, 'Tove', 'O''Hara', NULL, 't1024@post.example', '31-001', 'Kraków', 1100, 1, 183, TO_DATE('29.05.2012', 'DD.MM.YYYY'), NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (501025, 'KN00017425', 'P', NULL, 'Tove', 'Čapek', DATE '1965-11-11', '', '31-001', 'Kraków', 2100, .75, 2324, DATE '2014-10-07', 'CLOSED', NULL);
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (501026, 'KN00017442', '', 'Nils', 'smith', DATE '1986-07-01', 'n1026@post.example', NULL, 'Graz', 300, 2.5, 3501, DATE '2012-04-15', 'DORMANT', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (501027, 'KN00017459', 'P', NULL, 'Róisín', 'Ünal', TO_DATE('28.12.2000', 'DD.MM.YYYY'), NULL, '00100', 'Roma', NULL, 2, NULL, TO_DATE('01.06.2015', 'DD.MM.YYYY'), 'DORMANT', 'Rückruf nur nachmittags');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (501028, 'KN00017476', 'B', 'Čapek Print 1028', NULL, NULL, NULL, 'o1028@post.example', '31-001', 'Kraków', 100, 0.75, 2985, DATE '2023-02-26', 'CLOSED', 'VIP & friend of the board');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (501029, 'KN00017493', 'B', 'Solar 24 1029', NULL, q'[D'Angelo]', NULL, NULL, '00100', 'Roma', 1650, 2.5, NULL, DATE '2009-04-03', 'ACTIVE', 'VIP & friend of the board');
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, joined, notes)
VALUES (501030, 'KN00017510', '', 'Róisín', 'Zając', TO_DATE('29.01.1990', 'DD.MM.YYYY'), '', '80331', 'München', 1800, 2, TO_DATE('17.01.2011', 'DD.MM.YYYY'), NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (501031, 'KN00017527', 'P', NULL, 'Søren', 'van Dijk', DATE '1990-02-08', 's1031@post.example', '00100', 'Roma', 750, 2, 0, DATE '2012-06-29', 'CLOSED', 'VIP & friend of the board');
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, joined, status, notes)
VALUES (501032, 'KN00017544', NULL, 'Oya', 'Pereira', DATE '1940-02-06', 'o1032@post.example', '', 'Porto', 1250, 2, DATE '2009-05-30', 'CLOSED', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (501033, 'KN00017561', 'P', '', 'Dmitri', 'Jansen', TO_DATE('26.05.1949', 'DD.MM.YYYY'), 'd1033@mail.example', '69001', 'Lyon', NULL, .75, 0, TO_DATE('11.03.2015', 'DD.MM.YYYY'), 'CLOSED', NULL);
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (501034, 'KN00017578', NULL, 'Inês', 'Brandt', DATE '1937-03-22', NULL, '80331', 'München', NULL, 2.5, 812, DATE '2010-09-27', 'DORMANT', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (501035, 'KN00017595', 'P', '', 'Grzegorz', 'Öztürk', NULL, NULL, '10115', 'Berlin', NULL, 1, 28, DATE '2018-10-30', 'ACTIVE', NULL);
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (501036, 'KN00017612', '', 'Björn', 'Zając', TO_DATE('26.06.1995', 'DD.MM.YYYY'), NULL, '69001', 'Lyon', NULL, NULL, 2559, TO_DATE('11.06.2021', 'DD.MM.YYYY'), 'CLOSED', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (501037, 'KN00017629', 'P', '', 'Łucja', 'Pereira', NULL, '', '2100', 'København', NULL, .75, 0, DATE '2021-06-01', 'ACTIVE', '');
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, notes)
VALUES (501038, 'KN00017646', NULL, 'Nils', 'Čapek', DATE '1958-09-07', NULL, '4051', 'Basel', NULL, 2.5, 344, DATE '2022-12-23', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (501039, 'KN00017663', 'P', '', 'Søren', 'Brandt', TO_DATE('27.04.1945', 'DD.MM.YYYY'), NULL, '80331', 'München', 700, 2, 1893, TO_DATE('12.03.2023', 'DD.MM.YYYY'), 'ACTIVE', q'[Said: 'never again']');
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, notes)
VALUES (501040, 'KN00017680', '', 'Quentin', 'D''Angelo', DATE '1988-03-30', NULL, '69001', 'Lyon', 2300, 1, NULL, DATE '2024-05-24', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (501041, 'KN00017697', 'B', 'Fish & Chips Ltd 1041', NULL, NULL, NULL, '', '', 'Porto', NULL, NULL, 4683, DATE '2015-10-16', 'ACTIVE', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, notes)
VALUES (501042, 'KN00017714', 'B', 'Hotel "Zur Post" 1042', NULL, NULL, NULL, 'p1042@mail.example', '', 'Porto', NULL, 3, 838, TO_DATE('27.08.2011', 'DD.MM.YYYY'), NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (501043, 'KN00017731', 'P', NULL, 'Dmitri', 'Čapek', DATE '1979-12-10', 'd1043@mail.example', NULL, 'Graz', 1150, 0.75, 0, DATE '2016-02-29', 'DORMANT', NULL);
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, notes)
VALUES (501044, 'KN00017748', '', 'Nils', 'García', DATE '1959-12-12', NULL, '10115', 'Berlin', NULL, NULL, 28, DATE '2016-02-29', 'Prefers e-mail');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (501045, 'KN00017765', 'B', q'[Murphy's Cabs 1045]', NULL, 'Smith', NULL, 'c1045@mail.example', '31-001', 'Kraków', 950, .75, 91, TO_DATE('21.07.2020', 'DD.MM.YYYY'), 'ACTIVE', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, notes)
VALUES (501046, 'KN00017782', 'B', 'Fish & Chips Ltd 1046', NULL, 'Brandt', NULL, 's1046@mail.example', '80331', 'München', NULL, 0.75, 508, DATE '2009-11-10', 'a_b%c');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (501047, 'KN00017799', 'P', NULL, 'Søren', 'Ekström', DATE '1975-11-16', '', '31-001', 'Kraków', NULL, 2.5, 0, DATE '2018-11-30', 'ACTIVE', 'VIP & friend of the board');
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (501048, 'KN00017816', '', 'Ada', 'Zając', TO_DATE('04.10.1993', 'DD.MM.YYYY'), NULL, '80331', 'München', NULL, 3, NULL, TO_DATE('12.03.2020', 'DD.MM.YYYY'), 'DORMANT', 'Rückruf nur nachmittags');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (501049, 'KN00017833', 'P', NULL, 'José', 'Jansen', DATE '2001-11-16', NULL, NULL, 'Graz', 1250, .75, 374, DATE '2022-10-12', 'ACTIVE', 'VIP & friend of the board');
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, joined, notes)
VALUES (501050, 'KN00017850', NULL, 'Inês', 'Čapek', DATE '1974-09-29', NULL, 'D02', 'St. Stephen''s', 2650, 3, DATE '2009-05-05', 'a_b%c');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (501051, 'KN00017867', 'P', '', 'Fatma', 'van Dijk', TO_DATE('28.11.2004', 'DD.MM.YYYY'), NULL, '00100', 'Roma', NULL, 2, 4091, TO_DATE('08.02.2020', 'DD.MM.YYYY'), 'ACTIVE', 'VIP ' || CHR(38) || ' friend of the board');
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, joined, notes)
VALUES (501052, 'KN00017884', '', 'Oya', 'Tanaka', DATE '1954-08-04', NULL, '69001', 'Lyon', 2550, 3, DATE '2024-07-18', 'a_b%c');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (501053, 'KN00017901', 'P', NULL, 'Mia', 'Ekström', DATE '1975-01-10', NULL, '31-001', 'Kraków', 1750, .75, 0, DATE '2023-10-13', 'ACTIVE', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, joined, status, notes)
VALUES (501054, 'KN00017918', 'B', 'Čapek Print 1054', NULL, 'Vogt', NULL, '', '4051', 'Basel', 800, 0.75, TO_DATE('16.05.2013', 'DD.MM.YYYY'), 'CLOSED', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (501055, 'KN00017935', 'P', '', 'Inês', 'Kowalski', DATE '1957-09-09', 'i1055@mail.example', '00100', 'Roma', 2100, 3, NULL, DATE '2010-07-12', 'ACTIVE', NULL);
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, joined, notes)
VALUES (501056, 'KN00017952', NULL, 'Søren', 'Brandt', DATE '1937-06-28', '', '69001', 'Lyon', 1350, 2.5, DATE '2022-09-10', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (501057, 'KN00017969', 'P', NULL, 'Dmitri', 'Nguyễn', TO_DATE('12.12.1976', 'DD.MM.YYYY'), '', '80331', 'München', NULL, 2, 0, TO_DATE('15.11.2021', 'DD.MM.YYYY'), 'ACTIVE', 'VIP ' || CHR(38) || ' friend of the board');
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, joined, notes)
VALUES (501058, 'KN00017986', '', 'Dmitri', 'Smith', DATE '1954-08-24', 'd1058@mail.example', '31-001', 'Kraków', NULL, 0.75, DATE '2017-02-07', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (501059, 'KN00018003', 'P', '', 'Łucja', q'[D'Angelo]', DATE '1985-11-03', 'ł1059@post.example', NULL, 'Graz', 1250, NULL, 0, DATE '2020-03-18', 'ACTIVE', '100% satisfied');
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (501060, 'KN00018020', NULL, 'Inês', 'Abel', TO_DATE('04.03.1967', 'DD.MM.YYYY'), NULL, NULL, 'Graz', NULL, 2.5, 805, TO_DATE('18.01.2023', 'DD.MM.YYYY'), 'CLOSED', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (501061, 'KN00018037', 'B', 'Bäckerei Ruß 1061', NULL, 'Abel', NULL, 'h1061@mail.example', '69001', 'Lyon', NULL, 2, 0, DATE '2012-01-18', 'CLOSED', 'Moved twice
Ask for the new address');
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, joined, notes)
VALUES (501062, 'KN00018054', NULL, 'Quentin', 'Weiß', DATE '1983-05-04', 'q1062@mail.example', '80331', 'München', 850, 2.5, DATE '2011-10-29', '');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (501063, 'KN00018071', 'P', '', 'Dmitri', 'Müller', TO_DATE('15.11.1957', 'DD.MM.YYYY'), 'd1063@mail.example', NULL, 'Graz', 350, 2.5, 0, TO_DATE('10.01.2013', 'DD.MM.YYYY'), 'ACTIVE', NULL);
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (501064, 'KN00018088', NULL, 'Oya', 'Fuchs', DATE '2004-08-04', 'o1064@post.example', '10115', 'Berlin', NULL, 3, 781, DATE '2010-09-25', 'CLOSED', '');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (501065, 'KN00018105', 'P', '', 'Łucja', 'Quist', DATE '1950-04-04', 'ł1065@mail.example', '', 'Porto', NULL, 1, 0, DATE '2016-10-05', 'CLOSED', '');
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, joined, status, notes)
VALUES (501066, 'KN00018122', NULL, 'Mia', 'Öztürk', TO_DATE('18.06.1953', 'DD.MM.YYYY'), 'm1066@post.example', '80331', 'München', NULL, 2, TO_DATE('07.06.2015', 'DD.MM.YYYY'), 'CLOSED', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (501067, 'KN00018139', 'B', 'Šport a.s. 1067', NULL, 'Tanaka', NULL, 'no mail', '2100', 'København', 2700, 0.75, NULL, DATE '2016-05-04', 'ACTIVE', '');
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, joined, notes)
VALUES (501068, 'KN00018156', '', 'Pia', 'Vogt', DATE '1997-08-13', '', '10115', 'Berlin', NULL, NULL, DATE '2018-05-03', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (501069, 'KN00018173', 'P', '', 'Nils', 'Abel', TO_DATE('13.09.1983', 'DD.MM.YYYY'), 'n1069@post.example', '31-001', 'Kraków', 1300, 3, 0, TO_DATE('20.10.2018', 'DD.MM.YYYY'), 'ACTIVE', NULL);
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (501070, 'KN00018190', NULL, 'Oya', 'Ünal', DATE '1981-06-05', 'o1070@post.example', '00100', 'Roma', 3000, 1, NULL, DATE '2024-09-27', 'DORMANT', 'Moved twice' || CHR(10) || 'Ask for the new address');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (501071, 'KN00018207', 'P', NULL, 'Inês', 'Öztürk', DATE '1987-01-04', NULL, NULL, 'Graz', 600, 3, 0, DATE '2022-11-07', 'ACTIVE', NULL);
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, joined, notes)
VALUES (501072, 'KN00018224', NULL, 'Fatma', 'smith', TO_DATE('27.05.1955', 'DD.MM.YYYY'), '', '31-001', 'Kraków', 2500, NULL, TO_DATE('02.10.2014', 'DD.MM.YYYY'), NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (501073, 'KN00018241', 'B', 'Čapek Print 1073', NULL, 'García', NULL, NULL, 'D02', q'[St. Stephen's]', NULL, .75, 0, DATE '2016-02-20', 'CLOSED', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, joined, notes)
VALUES (501074, 'KN00018258', 'B', 'Šport a.s. 1074', NULL, NULL, NULL, NULL, NULL, 'Graz', NULL, 0.75, DATE '2021-07-07', 'VIP & friend of the board');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (501075, 'KN00018275', 'P', '', 'Dmitri', 'smith', TO_DATE('11.04.1969', 'DD.MM.YYYY'), '', '4051', 'Basel', 2850, 2.5, 0, TO_DATE('14.03.2022', 'DD.MM.YYYY'), 'ACTIVE', 'a_b%c');
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, joined, notes)
VALUES (501076, 'KN00018292', NULL, 'Quentin', 'Fuchs', DATE '1980-11-16', 'q1076@mail.example', '10115', 'Berlin', NULL, 2, DATE '2024-12-13', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (501077, 'KN00018309', 'P', '', 'Nils', 'Lévy', DATE '1959-01-28', '', '80331', 'München', 2400, .75, 0, DATE '2024-09-02', 'ACTIVE', NULL);
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, notes)
VALUES (501078, 'KN00018326', NULL, 'Quentin', 'Nguyễn', NULL, NULL, '31-001', 'Kraków', NULL, 2.5, 4251, TO_DATE('14.08.2016', 'DD.MM.YYYY'), 'Rückruf nur nachmittags');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (501079, 'KN00018343', 'P', NULL, 'Pia', 'Pereira', NULL, '', '', 'Porto', 1550, 0.75, 0, DATE '2012-07-31', 'CLOSED', '100% satisfied');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, notes)
VALUES (501080, 'KN00018360', 'B', 'Šport a.s. 1080', NULL, NULL, NULL, '', '31-001', 'Kraków', 3000, 2.5, NULL, DATE '2014-02-23', 'Prefers e-mail');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (501081, 'KN00018377', 'P', NULL, 'Björn', 'Zając', TO_DATE('01.11.1967', 'DD.MM.YYYY'), '', '10115', 'Berlin', 600, 2, 0, TO_DATE('18.01.2014', 'DD.MM.YYYY'), 'DORMANT', 'Prefers e-mail');
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, notes)
VALUES (501082, 'KN00018394', NULL, 'Kaja', 'García', DATE '1992-05-23', 'k1082@post.example', '2100', 'København', NULL, 2, NULL, DATE '2024-04-19', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (501083, 'KN00018411', 'B', 'Kanzlei Vogt 1083', NULL, NULL, NULL, 'p1083@post.example', 'D02', q'[St. Stephen's]', NULL, 2, 1991, DATE '2010-08-18', 'ACTIVE', NULL);
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, joined, notes)
VALUES (501084, 'KN00018428', '', 'Fatma', 'Jansen', TO_DATE('23.02.1945', 'DD.MM.YYYY'), '', '80331', 'München', 1700, 1, TO_DATE('13.07.2024', 'DD.MM.YYYY'), NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (501085, 'KN00018445', 'B', 'Bäckerei Ruß 1085', NULL, 'García', NULL, 'ł1085@post.example', 'D02', q'[St. Stephen's]', 1500, 3, NULL, DATE '2021-02-17', 'CLOSED', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, joined, notes)
VALUES (501086, 'KN00018462', 'B', 'Bäckerei Ruß 1086', NULL, NULL, NULL, '', NULL, 'Graz', 1250, 2, DATE '2010-06-06', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (501087, 'KN00018479', 'P', '', 'Tove', 'van Dijk', TO_DATE('18.03.1957', 'DD.MM.YYYY'), '', '', 'Porto', 2700, 3, 857, TO_DATE('22.01.2020', 'DD.MM.YYYY'), 'CLOSED', '');
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, notes)
VALUES (501088, 'KN00018496', '', 'Oya', 'Tanaka', DATE '1949-01-12', 'o1088@post.example', '', 'Porto', 2200, 1, 74, DATE '2013-04-06', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (501089, 'KN00018513', 'P', '', 'Mia', 'smith', DATE '1972-04-01', 'm1089@post.example', '', 'Porto', NULL, NULL, NULL, DATE '2013-09-19', 'ACTIVE', NULL);
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, notes)
VALUES (501090, 'KN00018530', NULL, 'Pia', 'Ibsen', TO_DATE('07.11.1947', 'DD.MM.YYYY'), 'p1090@mail.example', '69001', 'Lyon', 2700, 3, 1851, TO_DATE('24.03.2022', 'DD.MM.YYYY'), NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (501091, 'KN00018547', 'B', 'Hotel "Zur Post" 1091', NULL, 'Čapek', NULL, '', 'D02', q'[St. Stephen's]', 2800, 0.75, NULL, DATE '2009-04-06', 'DORMANT', NULL);
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (501092, 'KN00018564', NULL, 'Mia', 'Vogt', NULL, 'm1092@mail.example', '69001', 'Lyon', 450, 0.75, NULL, DATE '2013-01-30', 'CLOSED', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (501093, 'KN00018581', 'P', NULL, 'Quentin', 'Abel', TO_DATE('12.06.1981', 'DD.MM.YYYY'), 'q1093@mail.example', 'D02', q'[St. Stephen's]', 1300, 3, 31, TO_DATE('03.11.2012', 'DD.MM.YYYY'), 'DORMANT', 'VIP ' || CHR(38) || ' friend of the board');
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, notes)
VALUES (501094, 'KN00018598', '', 'Tove', 'Nguyễn', DATE '1951-09-30', '', NULL, 'Graz', NULL, NULL, 220, DATE '2011-02-07', '');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (501095, 'KN00018615', 'P', NULL, 'Łucja', 'García', DATE '1951-10-31', 'ł1095@post.example', '80331', 'München', 2000, 0.75, 401, DATE '2021-05-03', 'ACTIVE', NULL);
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, notes)
VALUES (501096, 'KN00018632', NULL, 'Hana', 'Smith', TO_DATE('09.05.2006', 'DD.MM.YYYY'), 'h1096@post.example', '2100', 'København', 2850, 0.75, NULL, TO_DATE('15.02.2022', 'DD.MM.YYYY'), NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (501097, 'KN00018649', 'P', '', 'Grzegorz', 'Vogt', NULL, 'g1097@mail.example', '00100', 'Roma', 150, 3, 0, DATE '2010-09-15', 'ACTIVE', NULL);
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, joined, notes)
VALUES (501098, 'KN00018666', '', 'Nils', 'Weiß', DATE '1952-08-30', NULL, '31-001', 'Kraków', NULL, 0.75, DATE '2013-09-20', 'VIP & friend of the board');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (501099, 'KN00018683', 'P', '', 'Róisín', q'[O'Hara]', TO_DATE('19.04.1982', 'DD.MM.YYYY'), '', '80331', 'München', 1500, 1, NULL, TO_DATE('20.03.2013', 'DD.MM.YYYY'), 'ACTIVE', NULL);
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (501100, 'KN00018700', NULL, 'Søren', 'Nguyễn', DATE '1974-08-02', 's1100@post.example', '80331', 'München', 850, 1, NULL, DATE '2019-12-28', 'DORMANT', NULL);

/* 1100 rows so far */
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (501101, 'KN00018717', 'P', NULL, 'Søren', 'Weiß', NULL, 's1101@post.example', '', 'Porto', 850, 2, 1635, DATE '2009-09-08', 'DORMANT', NULL);
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, joined, status, notes)
VALUES (501102, 'KN00018734', '', 'Mia', 'D''Angelo', NULL, 'm1102@post.example', 'D02', 'St. Stephen''s', NULL, NULL, TO_DATE('11.07.2014', 'DD.MM.YYYY'), 'CLOSED', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (501103, 'KN00018751', 'P', '', 'Róisín', 'Quist', DATE '1941-11-05', 'r1103@post.example', '69001', 'Lyon', NULL, 2, 287, DATE '2011-04-14', 'ACTIVE', NULL);
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, notes)
VALUES (501104, 'KN00018768', NULL, 'Tove', 'Tanaka', DATE '1945-01-09', 't1104@post.example', '10115', 'Berlin', NULL, NULL, 3496, DATE '2012-12-19', 'Prefers e-mail');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (501105, 'KN00018785', 'P', NULL, 'Nils', 'Ruß', TO_DATE('22.08.1965', 'DD.MM.YYYY'), '', '69001', 'Lyon', NULL, .75, 0, TO_DATE('16.02.2021', 'DD.MM.YYYY'), 'ACTIVE', '100% satisfied');
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, notes)
VALUES (501106, 'KN00018802', '', 'Eoin', 'Tanaka', DATE '1952-07-10', '', 'D02', 'St. Stephen''s', NULL, 1, 2705, DATE '2010-11-28', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (501107, 'KN00018819', 'P', NULL, 'Fatma', 'Ünal', DATE '1942-03-15', 'f1107@mail.example', '80331', 'München', NULL, 2, NULL, DATE '2023-09-01', 'ACTIVE', NULL);
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, joined, status, notes)
VALUES (501108, 'KN00018836', '', 'Inês', 'Kowalski', TO_DATE('31.08.1941', 'DD.MM.YYYY'), 'i1108@mail.example', '00100', 'Roma', NULL, 0.75, TO_DATE('15.05.2020', 'DD.MM.YYYY'), 'DORMANT', 'Rückruf nur nachmittags');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (501109, 'KN00018853', 'P', NULL, 'José', q'[D'Angelo]', DATE '1961-12-18', NULL, '4051', 'Basel', 1600, 2.5, 1956, DATE '2011-03-14', 'ACTIVE', NULL);
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, notes)
VALUES (501110, 'KN00018870', NULL, 'Dmitri', 'van Dijk', DATE '1989-01-29', 'd1110@post.example', '', 'Porto', 200, NULL, 2444, DATE '2009-10-01', 'Said: ''never again''');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (501111, 'KN00018887', 'P', NULL, 'Hana', 'Brandt', TO_DATE('12.11.1988', 'DD.MM.YYYY'), 'h1111@mail.example', '31-001', 'Kraków', 200, NULL, 520, TO_DATE('18.02.2022', 'DD.MM.YYYY'), 'ACTIVE', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, joined, status, notes)
VALUES (501112, 'KN00018904', 'B', 'Kanzlei Vogt 1112', NULL, NULL, NULL, '', '69001', 'Lyon', NULL, 0.75, DATE '2024-06-10', 'CLOSED', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (501113, 'KN00018921', 'P', NULL, 'Grzegorz', 'Ruß', DATE '1992-09-29', 'g1113@mail.example', '00100', 'Roma', NULL, .75, 783, DATE '2013-04-07', 'ACTIVE', NULL);
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, notes)
VALUES (501114, 'KN00018938', '', 'Quentin', 'O''Hara', TO_DATE('24.12.1949', 'DD.MM.YYYY'), '', 'D02', 'St. Stephen''s', NULL, 2.5, 160, TO_DATE('27.07.2010', 'DD.MM.YYYY'), 'Rückruf nur nachmittags');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (501115, 'KN00018955', 'P', '', 'Eoin', 'Smith', DATE '1969-11-28', '', '10115', 'Berlin', 800, 1, NULL, DATE '2015-01-31', 'DORMANT', NULL);
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, joined, status, notes)
VALUES (501116, 'KN00018972', '', 'Mia', 'Ibsen', NULL, 'm1116@mail.example', 'D02', 'St. Stephen''s', 1850, 3, DATE '2025-01-06', 'DORMANT', 'Prefers e-mail');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (501117, 'KN00018989', 'P', NULL, 'Pia', 'Nguyễn', TO_DATE('20.04.1952', 'DD.MM.YYYY'), 'p1117@post.example', NULL, 'Graz', 300, NULL, 572, TO_DATE('23.08.2011', 'DD.MM.YYYY'), 'DORMANT', '');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, notes)
VALUES (501118, 'KN00019006', 'B', 'Čapek Print 1118', NULL, NULL, NULL, 'ł1118@post.example', '2100', 'København', 1300, 2.5, NULL, DATE '2013-05-09', 'Said: ''never again''');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (501119, 'KN00019023', 'P', '', 'Eoin', 'Čapek', DATE '1977-07-04', '', '69001', 'Lyon', 2000, 1, 2989, DATE '2013-04-18', 'DORMANT', 'Prefers e-mail');
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, joined, notes)
VALUES (501120, 'KN00019040', '', 'Søren', 'Jansen', TO_DATE('21.06.1978', 'DD.MM.YYYY'), '', 'D02', 'St. Stephen''s', NULL, 2.5, TO_DATE('17.03.2023', 'DD.MM.YYYY'), NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (501121, 'KN00019057', 'P', NULL, 'Tove', 'Ekström', DATE '1977-07-09', 't1121@post.example', '31-001', 'Kraków', NULL, 2.5, NULL, DATE '2023-04-11', 'ACTIVE', '100% satisfied');
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, notes)
VALUES (501122, 'KN00019074', '', 'Fatma', 'Kowalski', DATE '1965-05-16', NULL, '10115', 'Berlin', 200, NULL, 3368, DATE '2022-05-04', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (501123, 'KN00019091', 'P', NULL, 'Kaja', 'Ekström', TO_DATE('01.10.1970', 'DD.MM.YYYY'), 'k1123@post.example', '69001', 'Lyon', 1900, NULL, 373, TO_DATE('08.09.2020', 'DD.MM.YYYY'), 'ACTIVE', '');
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (501124, 'KN00019108', NULL, 'Łucja', 'Čapek', DATE '1970-11-27', 'ł1124@mail.example', '10115', 'Berlin', 2350, 3, NULL, DATE '2019-03-06', 'DORMANT', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (501125, 'KN00019125', 'P', NULL, 'Søren', 'Ruß', DATE '1945-02-21', NULL, '4051', 'Basel', NULL, NULL, 0, DATE '2023-09-06', 'ACTIVE', 'Prefers e-mail');
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, joined, notes)
VALUES (501126, 'KN00019142', '', 'Oya', 'Müller', TO_DATE('16.06.1946', 'DD.MM.YYYY'), 'o1126@mail.example', '10115', 'Berlin', NULL, NULL, TO_DATE('17.07.2023', 'DD.MM.YYYY'), 'VIP ' || CHR(38) || ' friend of the board');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (501127, 'KN00019159', 'P', NULL, 'Ada', 'Čapek', DATE '1988-04-08', 'a1127@post.example', '00100', 'Roma', 2250, 2.5, NULL, DATE '2015-03-24', 'ACTIVE', q'[Said: 'never again']');
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, joined, notes)
VALUES (501128, 'KN00019176', NULL, 'Søren', 'Kowalski', DATE '1971-12-05', '', NULL, 'Graz', NULL, NULL, DATE '2010-05-26', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (501129, 'KN00019193', 'P', NULL, 'Oya', 'Ekström', TO_DATE('21.09.1952', 'DD.MM.YYYY'), 'o1129@mail.example', '2100', 'København', NULL, NULL, NULL, TO_DATE('10.12.2010', 'DD.MM.YYYY'), 'CLOSED', '100% satisfied');
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (501130, 'KN00019210', NULL, 'Inês', 'D''Angelo', DATE '1940-07-23', 'i1130@post.example', '4051', 'Basel', NULL, 2, NULL, DATE '2023-05-31', 'CLOSED', 'Prefers e-mail');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (501131, 'KN00019227', 'P', NULL, 'Eoin', 'Smith', DATE '1943-06-18', '', '31-001', 'Kraków', 1750, 0.75, NULL, DATE '2022-07-01', 'ACTIVE', NULL);
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, notes)
VALUES (501132, 'KN00019244', NULL, 'Łucja', 'Ruß', TO_DATE('30.01.1936', 'DD.MM.YYYY'), 'ł1132@post.example', '4051', 'Basel', 250, 0.75, 4123, TO_DATE('16.01.2021', 'DD.MM.YYYY'), NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (501133, 'KN00019261', 'P', NULL, 'Mia', 'Müller', DATE '1956-06-02', '', '2100', 'København', 1950, NULL, 0, DATE '2019-03-09', 'ACTIVE', 'a_b%c');
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, joined, notes)
VALUES (501134, 'KN00019278', NULL, 'Björn', 'Kowalski', NULL, '', NULL, 'Graz', 2650, 2.5, DATE '2014-09-26', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (501135, 'KN00019295', 'B', q'[Murphy's Cabs 1135]', NULL, NULL, NULL, NULL, '10115', 'Berlin', 1100, 3, 223, TO_DATE('17.12.2016', 'DD.MM.YYYY'), 'CLOSED', NULL);
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, joined, notes)
VALUES (501136, 'KN00019312', '', 'Søren', 'Pereira', NULL, '', '', 'Porto', NULL, 3, DATE '2020-12-14', 'Rückruf nur nachmittags');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (501137, 'KN00019329', 'B', q'[Murphy's Cabs 1137]', NULL, NULL, NULL, '', '10115', 'Berlin', NULL, .75, 0, DATE '2014-01-14', 'ACTIVE', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, joined, status, notes)
VALUES (501138, 'KN00019346', 'B', 'Hotel "Zur Post" 1138', NULL, NULL, NULL, 'g1138@post.example', '2100', 'København', NULL, 3, TO_DATE('09.03.2021', 'DD.MM.YYYY'), 'CLOSED', 'Moved twice' || CHR(10) || 'Ask for the new address');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (501139, 'KN00019363', 'P', '', 'Kaja', 'Öztürk', DATE '1939-04-18', '', '80331', 'München', NULL, NULL, 296, DATE '2025-02-09', 'CLOSED', 'VIP & friend of the board');
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (501140, 'KN00019380', NULL, 'Inês', 'Tanaka', DATE '1990-08-17', 'i1140@post.example', '10115', 'Berlin', NULL, 2, 791, DATE '2013-08-25', 'DORMANT', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (501141, 'KN00019397', 'P', '', 'Ada', 'Öztürk', TO_DATE('30.01.1939', 'DD.MM.YYYY'), 'a1141@mail.example', '31-001', 'Kraków', 1300, 2, 2702, TO_DATE('11.05.2016', 'DD.MM.YYYY'), 'ACTIVE', 'Prefers e-mail');
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, notes)
VALUES (501142, 'KN00019414', NULL, 'Chloé', 'Jansen', DATE '1966-04-21', 'c1142@post.example', '69001', 'Lyon', 2050, 2, 569, DATE '2013-06-01', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (501143, 'KN00019431', 'P', NULL, 'Kaja', 'Weiß', DATE '1999-02-19', '', '31-001', 'Kraków', 350, 2, 4498, DATE '2014-07-29', 'ACTIVE', q'[Said: 'never again']');
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, notes)
VALUES (501144, 'KN00019448', '', 'Oya', 'Čapek', TO_DATE('07.09.1970', 'DD.MM.YYYY'), NULL, '', 'Porto', NULL, 3, 142, TO_DATE('03.01.2014', 'DD.MM.YYYY'), 'Moved twice
Ask for the new address');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (501145, 'KN00019465', 'B', 'Solar 24 1145', NULL, 'Ruß', NULL, 'c1145@post.example', '31-001', 'Kraków', 1600, 2.5, 4291, DATE '2019-03-04', 'DORMANT', NULL);
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, joined, notes)
VALUES (501146, 'KN00019482', NULL, 'Inês', 'D''Angelo', DATE '1988-11-25', '', '2100', 'København', NULL, 2, DATE '2011-03-04', '');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (501147, 'KN00019499', 'P', '', 'José', 'Pereira', TO_DATE('23.12.1994', 'DD.MM.YYYY'), '', '80331', 'München', 1250, 1, NULL, TO_DATE('07.05.2021', 'DD.MM.YYYY'), 'ACTIVE', q'[Said: 'never again']');
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, joined, notes)
VALUES (501148, 'KN00019516', '', 'Hana', 'Ekström', NULL, NULL, '10115', 'Berlin', 1000, 0.75, DATE '2024-11-23', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (501149, 'KN00019533', 'P', '', 'Oya', 'Vogt', DATE '1996-03-29', 'o1149@post.example', NULL, 'Graz', NULL, NULL, 891, DATE '2010-10-09', 'ACTIVE', 'Moved twice
Ask for the new address');
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (501150, 'KN00019550', NULL, 'Róisín', 'Kowalski', TO_DATE('27.09.1992', 'DD.MM.YYYY'), '', '10115', 'Berlin', 2650, 2.5, NULL, TO_DATE('15.04.2019', 'DD.MM.YYYY'), 'DORMANT', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (501151, 'KN00019567', 'P', '', 'Quentin', 'smith', DATE '1997-01-28', 'q1151@mail.example', '', 'Porto', NULL, 3, NULL, DATE '2017-12-26', 'CLOSED', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, joined, status, notes)
VALUES (501152, 'KN00019584', 'B', 'Čapek Print 1152', NULL, NULL, NULL, 'f1152@mail.example', '4051', 'Basel', 1400, 2, DATE '2013-07-01', 'DORMANT', 'Moved twice
Ask for the new address');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (501153, 'KN00019601', 'P', '', 'Nils', 'Müller', TO_DATE('10.08.1968', 'DD.MM.YYYY'), NULL, '', 'Porto', NULL, 3, 0, TO_DATE('01.08.2016', 'DD.MM.YYYY'), 'DORMANT', NULL);
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (501154, 'KN00019618', '', 'Dmitri', 'Zając', DATE '1948-09-13', '', '00100', 'Roma', NULL, 2, NULL, DATE '2018-02-28', 'DORMANT', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (501155, 'KN00019635', 'P', '', 'Dmitri', 'Jansen', NULL, 'd1155@post.example', '10115', 'Berlin', NULL, 1, 900, DATE '2017-06-16', 'ACTIVE', 'VIP & friend of the board');
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (501156, 'KN00019652', NULL, 'Björn', 'Ünal', TO_DATE('22.09.1944', 'DD.MM.YYYY'), '', '2100', 'København', NULL, NULL, 446, TO_DATE('04.05.2017', 'DD.MM.YYYY'), 'CLOSED', '100% satisfied');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (501157, 'KN00019669', 'B', 'Solar 24 1157', NULL, NULL, NULL, NULL, '10115', 'Berlin', 2600, 1, 0, DATE '2010-01-05', 'ACTIVE', '100% satisfied');
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, notes)
VALUES (501158, 'KN00019686', NULL, 'Tove', 'Vogt', DATE '2005-11-29', NULL, '69001', 'Lyon', NULL, NULL, 596, DATE '2021-11-13', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (501159, 'KN00019703', 'P', NULL, 'Dmitri', 'smith', TO_DATE('24.01.1998', 'DD.MM.YYYY'), NULL, '10115', 'Berlin', 2600, NULL, 0, TO_DATE('19.06.2024', 'DD.MM.YYYY'), 'ACTIVE', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (501160, 'KN00019720', 'B', 'R&D Labs 1160', NULL, NULL, NULL, '', NULL, 'Graz', 2750, 3, 151, DATE '2015-05-27', 'CLOSED', '');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (501161, 'KN00019737', 'P', NULL, 'Oya', q'[D'Angelo]', NULL, 'o1161@mail.example', NULL, 'Graz', 700, NULL, 0, DATE '2010-05-03', 'ACTIVE', NULL);
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, notes)
VALUES (501162, 'KN00019754', NULL, 'Oya', 'Smith', TO_DATE('24.02.1948', 'DD.MM.YYYY'), 'o1162@post.example', '31-001', 'Kraków', 1350, 1, 2892, TO_DATE('20.05.2023', 'DD.MM.YYYY'), NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (501163, 'KN00019771', 'P', NULL, 'Björn', 'Kowalski', DATE '1975-01-15', '', '69001', 'Lyon', 1550, 2.5, 363, DATE '2020-05-24', 'DORMANT', 'VIP & friend of the board');
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, joined, notes)
VALUES (501164, 'KN00019788', NULL, 'Nils', 'Ekström', DATE '1976-07-09', 'no mail', NULL, 'Graz', 2650, 2, DATE '2016-09-04', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (501165, 'KN00019805', 'P', '', 'José', q'[O'Hara]', TO_DATE('11.05.1970', 'DD.MM.YYYY'), '', 'D02', q'[St. Stephen's]', NULL, .75, 0, TO_DATE('21.06.2011', 'DD.MM.YYYY'), 'ACTIVE', 'Moved twice
Ask for the new address');
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, joined, status, notes)
VALUES (501166, 'KN00019822', '', 'Chloé', 'Jansen', DATE '1970-04-18', 'c1166@post.example', '80331', 'München', 1900, 3, DATE '2019-01-11', 'DORMANT', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (501167, 'KN00019839', 'P', NULL, 'Grzegorz', 'van Dijk', DATE '1951-08-05', 'g1167@post.example', '', 'Porto', 250, 2, 0, DATE '2015-09-30', 'ACTIVE', q'[Said: 'never again']');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, joined, notes)
VALUES (501168, 'KN00019856', 'B', 'Čapek Print 1168', NULL, NULL, NULL, 'ł1168@post.example', 'D02', 'St. Stephen''s', NULL, 1, TO_DATE('18.11.2021', 'DD.MM.YYYY'), 'Rückruf nur nachmittags');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (501169, 'KN00019873', 'P', NULL, 'Róisín', 'Vogt', DATE '1990-01-16', 'r1169@post.example', '4051', 'Basel', 850, 3, 39, DATE '2015-07-11', 'CLOSED', 'Prefers e-mail');
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, joined, notes)
VALUES (501170, 'KN00019890', NULL, 'Fatma', 'Zając', DATE '1955-08-04', 'f1170@mail.example', '', 'Porto', 1750, 3, DATE '2020-01-09', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (501171, 'KN00019907', 'P', NULL, 'Fatma', 'smith', TO_DATE('31.12.2003', 'DD.MM.YYYY'), 'f1171@post.example', '69001', 'Lyon', NULL, NULL, NULL, TO_DATE('12.12.2024', 'DD.MM.YYYY'), 'CLOSED', NULL);
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, joined, notes)
VALUES (501172, 'KN00019924', '', 'Fatma', 'Tanaka', DATE '1992-10-28', 'f1172@post.example', '10115', 'Berlin', 850, 2, DATE '2010-10-20', '100% satisfied');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (501173, 'KN00019941', 'P', NULL, 'Nils', 'Ruß', DATE '1980-04-29', NULL, '2100', 'København', 1050, .75, 0, DATE '2013-03-30', 'ACTIVE', 'VIP & friend of the board');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, notes)
VALUES (501174, 'KN00019958', 'B', 'Hotel "Zur Post" 1174', NULL, NULL, NULL, '', 'D02', 'St. Stephen''s', 450, 2, 4637, TO_DATE('27.05.2014', 'DD.MM.YYYY'), NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (501175, 'KN00019975', 'P', '', 'Kaja', 'Tanaka', DATE '1949-03-21', '', '10115', 'Berlin', 400, 3, 0, DATE '2018-09-20', 'ACTIVE', NULL);
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (501176, 'KN00019992', NULL, 'Inês', 'Brandt', DATE '1948-01-17', 'i1176@mail.example', '31-001', 'Kraków', NULL, 2.5, NULL, DATE '2015-10-15', 'DORMANT', 'VIP & friend of the board');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (501177, 'KN00020009', 'P', NULL, 'Søren', 'Lévy', TO_DATE('26.04.1981', 'DD.MM.YYYY'), 's1177@mail.example', '10115', 'Berlin', 3000, .75, 0, TO_DATE('18.06.2009', 'DD.MM.YYYY'), 'ACTIVE', NULL);
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, joined, notes)
VALUES (501178, 'KN00020026', NULL, 'Søren', 'Brandt', DATE '1941-09-02', '', 'D02', 'St. Stephen''s', 2350, NULL, DATE '2023-10-31', 'Rückruf nur nachmittags');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (501179, 'KN00020043', 'P', NULL, 'Quentin', 'Ibsen', DATE '1941-02-06', NULL, '31-001', 'Kraków', 1950, 1, 4035, DATE '2024-11-27', 'ACTIVE', q'[Said: 'never again']');
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, joined, notes)
VALUES (501180, 'KN00020060', '', 'Quentin', 'van Dijk', TO_DATE('07.11.1941', 'DD.MM.YYYY'), 'q1180@mail.example', 'D02', 'St. Stephen''s', NULL, NULL, TO_DATE('11.09.2013', 'DD.MM.YYYY'), NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (501181, 'KN00020077', 'P', '', 'Tove', 'Kowalski', DATE '1965-06-13', 't1181@post.example', '10115', 'Berlin', 1750, NULL, 143, DATE '2017-03-07', 'CLOSED', 'Rückruf nur nachmittags');
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, notes)
VALUES (501182, 'KN00020094', NULL, 'Nils', 'Abel', DATE '1975-08-23', '', NULL, 'Graz', NULL, 2.5, 665, DATE '2009-09-23', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (501183, 'KN00020111', 'P', NULL, 'Björn', 'Nguyễn', TO_DATE('02.11.1977', 'DD.MM.YYYY'), NULL, '4051', 'Basel', NULL, NULL, 0, TO_DATE('24.10.2021', 'DD.MM.YYYY'), 'ACTIVE', NULL);
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, notes)
VALUES (501184, 'KN00020128', '', 'Nils', 'Pereira', DATE '1959-06-28', '', 'D02', 'St. Stephen''s', 2900, 0.75, 542, DATE '2013-05-02', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (501185, 'KN00020145', 'B', 'Hotel "Zur Post" 1185', NULL, NULL, NULL, NULL, '4051', 'Basel', 2750, 1, 0, DATE '2023-03-04', 'DORMANT', 'Rückruf nur nachmittags');
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (501186, 'KN00020162', '', 'Róisín', 'Kowalski', TO_DATE('22.01.1970', 'DD.MM.YYYY'), NULL, '', 'Porto', 500, 2.5, NULL, TO_DATE('15.09.2023', 'DD.MM.YYYY'), 'DORMANT', 'Prefers e-mail');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (501187, 'KN00020179', 'P', NULL, 'Ada', 'Nguyễn', DATE '1957-08-31', 'a1187@mail.example', '31-001', 'Kraków', NULL, 2.5, 0, DATE '2017-06-25', 'ACTIVE', 'a_b%c');
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, notes)
VALUES (501188, 'KN00020196', NULL, 'Hana', 'Ünal', DATE '1979-03-27', 'h1188@mail.example', '2100', 'København', 300, 0.75, NULL, DATE '2021-01-31', '');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (501189, 'KN00020213', 'P', NULL, 'Fatma', 'Abel', TO_DATE('01.05.1981', 'DD.MM.YYYY'), NULL, '4051', 'Basel', NULL, 2, 0, TO_DATE('03.06.2009', 'DD.MM.YYYY'), 'ACTIVE', NULL);
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, notes)
VALUES (501190, 'KN00020230', NULL, 'Oya', 'Smith', DATE '2002-01-02', NULL, '4051', 'Basel', 2900, 0.75, 1809, DATE '2024-08-18', 'VIP & friend of the board');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (501191, 'KN00020247', 'P', NULL, 'Fatma', 'Ibsen', DATE '1993-07-31', '', '80331', 'München', 2850, 3, 3944, DATE '2016-04-13', 'DORMANT', 'Prefers e-mail');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, joined, status, notes)
VALUES (501192, 'KN00020264', 'B', 'Weingut Öhler 1192', NULL, 'Müller', NULL, 'h1192@mail.example', '2100', 'København', NULL, 3, TO_DATE('29.07.2024', 'DD.MM.YYYY'), 'DORMANT', 'Rückruf nur nachmittags');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (501193, 'KN00020281', 'P', '', 'Quentin', 'Smith', DATE '1980-08-21', NULL, '80331', 'München', 650, 2, 0, DATE '2022-12-04', 'ACTIVE', NULL);
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (501194, 'KN00020298', '', 'Chloé', 'D''Angelo', NULL, NULL, '', 'Porto', 1950, 2.5, NULL, DATE '2014-02-01', 'CLOSED', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (501195, 'KN00020315', 'P', '', 'Eoin', 'Pereira', TO_DATE('30.11.1945', 'DD.MM.YYYY'), 'e1195@post.example', '00100', 'Roma', NULL, 0.75, NULL, TO_DATE('12.09.2023', 'DD.MM.YYYY'), 'DORMANT', '100% satisfied');
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (501196, 'KN00020332', '', 'José', 'Abel', DATE '1941-02-24', 'j1196@mail.example', 'D02', 'St. Stephen''s', NULL, 0.75, 874, DATE '2010-09-24', 'CLOSED', 'Moved twice
Ask for the new address');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (501197, 'KN00020349', 'P', '', 'José', 'Čapek', DATE '1999-02-13', '', '4051', 'Basel', 1150, 3, 0, DATE '2011-01-29', 'ACTIVE', NULL);
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, notes)
VALUES (501198, 'KN00020366', '', 'Chloé', 'D''Angelo', TO_DATE('26.09.1980', 'DD.MM.YYYY'), NULL, '4051', 'Basel', NULL, 0.75, 431, TO_DATE('02.07.2019', 'DD.MM.YYYY'), 'Moved twice' || CHR(10) || 'Ask for the new address');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (501199, 'KN00020383', 'P', NULL, 'Łucja', 'Brandt', DATE '1960-04-16', 'ł1199@mail.example', '2100', 'København', NULL, NULL, 0, DATE '2011-09-16', 'CLOSED', '100% satisfied');
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, joined, status, notes)
VALUES (501200, 'KN00020400', NULL, 'Björn', 'Weiß', DATE '1947-07-26', 'b1200@mail.example', '69001', 'Lyon', 1400, 3, DATE '2009-12-10', 'DORMANT', NULL);

/* 1200 rows so far */
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (501201, 'KN00020417', 'P', '', 'Björn', 'Pereira', TO_DATE('10.12.1950', 'DD.MM.YYYY'), '', '00100', 'Roma', 1200, 2.5, 3186, TO_DATE('31.01.2019', 'DD.MM.YYYY'), 'ACTIVE', q'[Said: 'never again']');
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, notes)
VALUES (501202, 'KN00020434', '', 'Mia', 'García', NULL, NULL, NULL, 'Graz', NULL, 1, 1658, DATE '2018-10-21', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (501203, 'KN00020451', 'P', '', 'Björn', q'[D'Angelo]', DATE '2005-07-17', '', '10115', 'Berlin', NULL, 2, NULL, DATE '2010-10-06', 'ACTIVE', q'[Said: 'never again']');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, notes)
VALUES (501204, 'KN00020468', 'B', 'Čapek Print 1204', NULL, 'smith', NULL, 's1204@post.example', '80331', 'München', 2050, 2, 325, TO_DATE('08.05.2014', 'DD.MM.YYYY'), NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (501205, 'KN00020485', 'P', '', 'Søren', 'Ruß', DATE '1985-12-08', 's1205@mail.example', NULL, 'Graz', NULL, 2, NULL, DATE '2017-05-04', 'CLOSED', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, notes)
VALUES (501206, 'KN00020502', 'B', 'R&D Labs 1206', NULL, 'Tanaka', NULL, '', '', 'Porto', NULL, 0.75, 407, DATE '2011-12-13', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (501207, 'KN00020519', 'P', '', 'Pia', 'Abel', NULL, NULL, '4051', 'Basel', NULL, 2.5, 0, TO_DATE('01.12.2009', 'DD.MM.YYYY'), 'DORMANT', NULL);
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, joined, notes)
VALUES (501208, 'KN00020536', '', 'Dmitri', 'Brandt', DATE '1973-11-16', '', '', 'Porto', NULL, 2.5, DATE '2014-08-11', 'Rückruf nur nachmittags');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (501209, 'KN00020553', 'P', NULL, 'Søren', 'Nguyễn', DATE '1958-01-10', 's1209@mail.example', '00100', 'Roma', 2050, NULL, NULL, DATE '2021-05-16', 'DORMANT', q'[Said: 'never again']');
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, notes)
VALUES (501210, 'KN00020570', NULL, 'Hana', 'Öztürk', TO_DATE('17.04.1939', 'DD.MM.YYYY'), NULL, '80331', 'München', 2150, 0.75, NULL, TO_DATE('20.01.2017', 'DD.MM.YYYY'), NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (501211, 'KN00020587', 'P', '', 'Mia', 'Nguyễn', DATE '1956-11-08', NULL, '00100', 'Roma', NULL, 3, 0, DATE '2010-05-05', 'ACTIVE', NULL);
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, joined, notes)
VALUES (501212, 'KN00020604', '', 'Fatma', 'Vogt', DATE '1979-01-26', 'f1212@mail.example', '2100', 'København', 200, 2, DATE '2023-12-30', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (501213, 'KN00020621', 'B', q'[Murphy's Cabs 1213]', NULL, NULL, NULL, NULL, '31-001', 'Kraków', NULL, NULL, 0, TO_DATE('03.07.2022', 'DD.MM.YYYY'), 'ACTIVE', '');
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, notes)
VALUES (501214, 'KN00020638', NULL, 'Chloé', 'Fuchs', DATE '1944-03-03', 'c1214@post.example', NULL, 'Graz', 2900, 2, 1793, DATE '2014-04-20', 'Prefers e-mail');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (501215, 'KN00020655', 'P', '', 'Nils', q'[D'Angelo]', DATE '1958-12-09', '', '69001', 'Lyon', 1250, 3, NULL, DATE '2024-04-25', 'CLOSED', '100% satisfied');
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, joined, notes)
VALUES (501216, 'KN00020672', NULL, 'Kaja', 'Kowalski', TO_DATE('03.04.1996', 'DD.MM.YYYY'), 'k1216@post.example', NULL, 'Graz', 2850, 0.75, TO_DATE('08.05.2015', 'DD.MM.YYYY'), NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (501217, 'KN00020689', 'P', '', 'Ada', 'van Dijk', DATE '1959-03-21', 'a1217@mail.example', '', 'Porto', NULL, 2.5, 3090, DATE '2022-09-02', 'DORMANT', NULL);
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, joined, status, notes)
VALUES (501218, 'KN00020706', '', 'José', 'Jansen', DATE '1951-02-13', NULL, '', 'Porto', 1800, 2, DATE '2019-04-27', 'DORMANT', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (501219, 'KN00020723', 'P', NULL, 'Tove', 'Jansen', TO_DATE('05.01.1970', 'DD.MM.YYYY'), 't1219@post.example', '00100', 'Roma', NULL, 0.75, 0, TO_DATE('29.10.2010', 'DD.MM.YYYY'), 'ACTIVE', NULL);
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (501220, 'KN00020740', NULL, 'Nils', 'Kowalski', DATE '1976-07-27', NULL, NULL, 'Graz', 50, 2.5, 265, DATE '2023-10-13', 'CLOSED', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (501221, 'KN00020757', 'P', '', 'Chloé', 'Kowalski', DATE '1978-09-16', 'c1221@mail.example', '', 'Porto', 2600, 3, 2139, DATE '2009-01-24', 'ACTIVE', 'Rückruf nur nachmittags');
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (501222, 'KN00020774', '', 'Grzegorz', 'O''Hara', NULL, NULL, '31-001', 'Kraków', 3000, 0.75, 510, TO_DATE('04.07.2019', 'DD.MM.YYYY'), 'CLOSED', 'Prefers e-mail');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (501223, 'KN00020791', 'P', NULL, 'Ada', 'Ekström', DATE '1963-09-05', 'a1223@mail.example', '69001', 'Lyon', 2050, NULL, NULL, DATE '2010-02-18', 'ACTIVE', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, notes)
VALUES (501224, 'KN00020808', 'B', 'Solar 24 1224', NULL, 'van Dijk', NULL, 'i1224@mail.example', 'D02', 'St. Stephen''s', NULL, NULL, 276, DATE '2017-07-28', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (501225, 'KN00020825', 'P', '', 'Quentin', q'[O'Hara]', NULL, 'q1225@mail.example', '2100', 'København', NULL, 3, 22, TO_DATE('28.11.2015', 'DD.MM.YYYY'), 'CLOSED', 'VIP ' || CHR(38) || ' friend of the board');
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, joined, status, notes)
VALUES (501226, 'KN00020842', NULL, 'José', 'smith', DATE '1938-10-12', 'j1226@mail.example', '10115', 'Berlin', NULL, 1, DATE '2015-08-31', 'DORMANT', 'Prefers e-mail');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (501227, 'KN00020859', 'B', q'[Murphy's Cabs 1227]', NULL, 'Lévy', NULL, NULL, NULL, 'Graz', 2650, 2, 243, DATE '2022-01-01', 'ACTIVE', NULL);
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, joined, status, notes)
VALUES (501228, 'KN00020876', '', 'Grzegorz', 'Weiß', TO_DATE('25.06.1987', 'DD.MM.YYYY'), 'g1228@mail.example', '10115', 'Berlin', NULL, 2, TO_DATE('02.10.2011', 'DD.MM.YYYY'), 'DORMANT', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (501229, 'KN00020893', 'B', 'Fish & Chips Ltd 1229', NULL, NULL, NULL, 'j1229@mail.example', '', 'Porto', NULL, 1, 379, DATE '2014-06-24', 'CLOSED', 'Moved twice
Ask for the new address');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, joined, notes)
VALUES (501230, 'KN00020910', 'B', 'Hotel "Zur Post" 1230', NULL, 'Ibsen', NULL, 't1230@post.example', 'D02', 'St. Stephen''s', 1400, 2.5, DATE '2022-04-27', 'a_b%c');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (501231, 'KN00020927', 'P', NULL, 'Róisín', 'van Dijk', TO_DATE('14.07.1955', 'DD.MM.YYYY'), 'r1231@mail.example', '69001', 'Lyon', 1450, 0.75, 714, TO_DATE('09.07.2021', 'DD.MM.YYYY'), 'CLOSED', 'Moved twice
Ask for the new address');
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (501232, 'KN00020944', '', 'Eoin', 'Ibsen', DATE '1955-05-25', NULL, '31-001', 'Kraków', 2300, 0.75, 191, DATE '2018-09-02', 'DORMANT', 'Rückruf nur nachmittags');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (501233, 'KN00020961', 'P', NULL, 'Dmitri', 'Tanaka', DATE '1976-04-07', 'd1233@post.example', '', 'Porto', NULL, 2, 864, DATE '2015-04-22', 'CLOSED', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, joined, status, notes)
VALUES (501234, 'KN00020978', 'B', 'Murphy''s Cabs 1234', NULL, NULL, NULL, 'h1234@mail.example', '00100', 'Roma', NULL, 3, TO_DATE('18.06.2024', 'DD.MM.YYYY'), 'CLOSED', 'Rückruf nur nachmittags');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (501235, 'KN00020995', 'P', '', 'Mia', 'Ibsen', DATE '1997-04-26', 'm1235@post.example', '2100', 'København', NULL, 1, 1575, DATE '2012-10-04', 'CLOSED', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, notes)
VALUES (501236, 'KN00021012', 'B', 'R&D Labs 1236', NULL, 'Fuchs', NULL, 'n1236@mail.example', '00100', 'Roma', 1000, NULL, 1558, DATE '2023-11-24', 'VIP & friend of the board');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (501237, 'KN00021029', 'B', 'Kanzlei Vogt 1237', NULL, NULL, NULL, '', '2100', 'København', NULL, .75, NULL, TO_DATE('27.11.2012', 'DD.MM.YYYY'), 'CLOSED', NULL);
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, notes)
VALUES (501238, 'KN00021046', NULL, 'Søren', 'Ibsen', DATE '1962-01-06', '', 'D02', 'St. Stephen''s', 1400, NULL, NULL, DATE '2021-04-24', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (501239, 'KN00021063', 'P', NULL, 'Kaja', 'Nguyễn', DATE '1964-05-14', 'k1239@post.example', '2100', 'København', NULL, 2.5, NULL, DATE '2020-11-06', 'ACTIVE', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, notes)
VALUES (501240, 'KN00021080', 'B', 'Hotel "Zur Post" 1240', NULL, 'Ekström', NULL, 'ł1240@post.example', '10115', 'Berlin', 2550, 2, 4824, TO_DATE('29.04.2024', 'DD.MM.YYYY'), '');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (501241, 'KN00021097', 'P', NULL, 'Łucja', 'smith', DATE '1994-12-20', '', '2100', 'København', 1000, NULL, 0, DATE '2024-04-28', 'DORMANT', NULL);
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, notes)
VALUES (501242, 'KN00021114', NULL, 'Nils', 'Ekström', DATE '1973-05-04', 'n1242@post.example', '2100', 'København', NULL, 1, 419, DATE '2024-11-11', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (501243, 'KN00021131', 'B', 'Hotel "Zur Post" 1243', NULL, 'Quist', NULL, NULL, '4051', 'Basel', 1500, 2.5, 1187, TO_DATE('07.11.2012', 'DD.MM.YYYY'), 'ACTIVE', '100% satisfied');
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, notes)
VALUES (501244, 'KN00021148', '', 'Fatma', 'Pereira', DATE '1959-04-03', 'f1244@mail.example', NULL, 'Graz', 2700, 2.5, 841, DATE '2010-08-10', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (501245, 'KN00021165', 'P', '', 'Łucja', 'Fuchs', DATE '1949-02-28', 'ł1245@mail.example', '31-001', 'Kraków', 2050, 3, 0, DATE '2012-01-10', 'ACTIVE', 'Prefers e-mail');
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, joined, notes)
VALUES (501246, 'KN00021182', NULL, 'Eoin', 'Zając', NULL, 'e1246@mail.example', '10115', 'Berlin', 1350, 2.5, TO_DATE('28.07.2024', 'DD.MM.YYYY'), 'Rückruf nur nachmittags');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (501247, 'KN00021199', 'B', 'Hotel "Zur Post" 1247', NULL, 'Fuchs', NULL, NULL, '', 'Porto', NULL, 1, 259, DATE '2012-06-14', 'ACTIVE', NULL);
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, notes)
VALUES (501248, 'KN00021216', '', 'Fatma', 'Zając', DATE '2004-04-03', 'f1248@post.example', 'D02', 'St. Stephen''s', 2950, 2, 3413, DATE '2015-04-15', 'Said: ''never again''');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (501249, 'KN00021233', 'B', 'Fish ' || CHR(38) || ' Chips Ltd 1249', NULL, 'Čapek', NULL, 'm1249@post.example', '10115', 'Berlin', NULL, 2, 0, TO_DATE('21.05.2018', 'DD.MM.YYYY'), 'ACTIVE', q'[Said: 'never again']');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, joined, notes)
VALUES (501250, 'KN00021250', 'B', 'R&D Labs 1250', NULL, 'Ruß', NULL, 'g1250@mail.example', NULL, 'Graz', NULL, 2, DATE '2019-08-31', 'Moved twice' || CHR(10) || 'Ask for the new address');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (501251, 'KN00021267', 'P', NULL, 'Oya', 'Pereira', DATE '1997-09-06', NULL, '00100', 'Roma', NULL, 2.5, 291, DATE '2009-02-25', 'ACTIVE', 'Rückruf nur nachmittags');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, notes)
VALUES (501252, 'KN00021284', 'B', 'R' || CHR(38) || 'D Labs 1252', NULL, 'Kowalski', NULL, NULL, '4051', 'Basel', NULL, 3, 276, TO_DATE('07.11.2023', 'DD.MM.YYYY'), '');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (501253, 'KN00021301', 'P', '', 'Pia', 'Weiß', DATE '1970-12-23', '', NULL, 'Graz', 1200, .75, 0, DATE '2018-11-21', 'CLOSED', NULL);
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (501254, 'KN00021318', NULL, 'Ada', 'Lévy', DATE '1989-11-30', NULL, '4051', 'Basel', 2000, NULL, 471, DATE '2012-08-19', 'DORMANT', 'Moved twice' || CHR(10) || 'Ask for the new address');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (501255, 'KN00021335', 'P', NULL, 'Inês', 'Vogt', NULL, '', '10115', 'Berlin', NULL, NULL, 822, TO_DATE('21.07.2020', 'DD.MM.YYYY'), 'ACTIVE', NULL);
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (501256, 'KN00021352', '', 'Łucja', 'Tanaka', DATE '1996-11-21', '', '4051', 'Basel', 2400, NULL, NULL, DATE '2019-05-26', 'DORMANT', 'Prefers e-mail');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (501257, 'KN00021369', 'P', '', 'José', 'Ibsen', DATE '1938-03-19', NULL, '69001', 'Lyon', 2000, 1, NULL, DATE '2018-12-31', 'ACTIVE', NULL);
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, joined, notes)
VALUES (501258, 'KN00021386', '', 'Oya', 'Fuchs', TO_DATE('07.05.1985', 'DD.MM.YYYY'), '', '69001', 'Lyon', 2350, 3, TO_DATE('06.03.2015', 'DD.MM.YYYY'), 'a_b%c');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (501259, 'KN00021403', 'P', NULL, 'Nils', 'Weiß', DATE '1938-08-13', NULL, '31-001', 'Kraków', 1250, 3, 0, DATE '2011-02-17', 'DORMANT', NULL);
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (501260, 'KN00021420', '', 'Łucja', 'Čapek', DATE '1955-03-04', 'ł1260@post.example', '10115', 'Berlin', NULL, NULL, 36, DATE '2023-09-29', 'CLOSED', 'Prefers e-mail');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (501261, 'KN00021437', 'P', NULL, 'Nils', 'Lévy', NULL, 'no mail', 'D02', q'[St. Stephen's]', 300, 3, NULL, TO_DATE('17.09.2013', 'DD.MM.YYYY'), 'ACTIVE', 'VIP ' || CHR(38) || ' friend of the board');
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, notes)
VALUES (501262, 'KN00021454', '', 'Nils', 'Tanaka', DATE '1949-12-19', 'n1262@mail.example', '69001', 'Lyon', NULL, NULL, 252, DATE '2024-12-13', '100% satisfied');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (501263, 'KN00021471', 'P', '', 'Nils', 'Smith', DATE '1953-04-22', 'n1263@mail.example', '', 'Porto', 1500, 2.5, 0, DATE '2009-08-01', 'ACTIVE', NULL);
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, notes)
VALUES (501264, 'KN00021488', '', 'Pia', 'Brandt', TO_DATE('24.12.1987', 'DD.MM.YYYY'), 'p1264@post.example', '', 'Porto', 1900, 0.75, NULL, TO_DATE('27.08.2015', 'DD.MM.YYYY'), '100% satisfied');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (501265, 'KN00021505', 'P', '', 'Quentin', 'Öztürk', DATE '1945-06-18', 'q1265@post.example', '10115', 'Berlin', 1500, NULL, 3160, DATE '2010-02-18', 'ACTIVE', 'a_b%c');
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, notes)
VALUES (501266, 'KN00021522', NULL, 'Oya', 'van Dijk', DATE '1949-08-16', 'o1266@mail.example', '69001', 'Lyon', 700, NULL, 2918, DATE '2020-10-14', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (501267, 'KN00021539', 'P', '', 'Pia', q'[D'Angelo]', TO_DATE('21.09.1940', 'DD.MM.YYYY'), 'p1267@mail.example', '00100', 'Roma', 650, 1, 3072, TO_DATE('12.04.2012', 'DD.MM.YYYY'), 'ACTIVE', '100% satisfied');
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, notes)
VALUES (501268, 'KN00021556', NULL, 'Hana', 'van Dijk', NULL, '', '', 'Porto', 1850, 1, 148, DATE '2009-11-14', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (501269, 'KN00021573', 'P', NULL, 'Søren', 'Smith', DATE '1998-11-23', NULL, '2100', 'København', 1000, 2.5, 0, DATE '2017-03-22', 'ACTIVE', NULL);
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, joined, notes)
VALUES (501270, 'KN00021590', NULL, 'Hana', 'Čapek', TO_DATE('11.01.1990', 'DD.MM.YYYY'), NULL, 'D02', 'St. Stephen''s', 1850, 0.75, TO_DATE('24.01.2014', 'DD.MM.YYYY'), 'a_b%c');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (501271, 'KN00021607', 'P', '', 'Quentin', q'[O'Hara]', DATE '1989-10-05', 'q1271@post.example', '80331', 'München', 850, 3, 394, DATE '2022-08-14', 'CLOSED', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (501272, 'KN00021624', 'B', 'Hotel "Zur Post" 1272', NULL, 'Pereira', NULL, 's1272@mail.example', '2100', 'København', NULL, 3, NULL, DATE '2020-09-10', 'CLOSED', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (501273, 'KN00021641', 'P', '', 'Chloé', 'van Dijk', TO_DATE('23.09.1942', 'DD.MM.YYYY'), 'c1273@post.example', 'D02', q'[St. Stephen's]', NULL, .75, NULL, TO_DATE('26.01.2018', 'DD.MM.YYYY'), 'ACTIVE', NULL);
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, notes)
VALUES (501274, 'KN00021658', NULL, 'Grzegorz', 'Jansen', DATE '1955-01-29', '', '4051', 'Basel', 950, NULL, 2411, DATE '2018-12-05', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (501275, 'KN00021675', 'B', 'Čapek Print 1275', NULL, 'Ibsen', NULL, '', '10115', 'Berlin', 1300, 1, 0, DATE '2015-11-28', 'ACTIVE', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, joined, notes)
VALUES (501276, 'KN00021692', 'B', 'Murphy''s Cabs 1276', NULL, 'Weiß', NULL, NULL, '00100', 'Roma', NULL, 3, TO_DATE('26.06.2019', 'DD.MM.YYYY'), NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (501277, 'KN00021709', 'P', '', 'Nils', 'smith', DATE '1937-12-07', 'n1277@post.example', '31-001', 'Kraków', 2700, 1, NULL, DATE '2017-08-18', 'ACTIVE', NULL);
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, notes)
VALUES (501278, 'KN00021726', '', 'Dmitri', 'Ekström', DATE '1963-01-25', NULL, NULL, 'Graz', NULL, 3, 716, DATE '2024-05-08', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (501279, 'KN00021743', 'B', 'Šport a.s. 1279', NULL, 'Tanaka', NULL, '', '4051', 'Basel', 1300, 1, 465, TO_DATE('30.09.2023', 'DD.MM.YYYY'), 'ACTIVE', NULL);
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (501280, 'KN00021760', '', 'Ada', 'Zając', NULL, NULL, '80331', 'München', 1850, 3, 2044, DATE '2011-09-30', 'CLOSED', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (501281, 'KN00021777', 'P', '', 'Kaja', 'Ruß', DATE '1974-08-22', '', '69001', 'Lyon', NULL, NULL, NULL, DATE '2015-11-30', 'ACTIVE', 'Prefers e-mail');
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, notes)
VALUES (501282, 'KN00021794', '', 'Róisín', 'Ibsen', TO_DATE('19.08.2001', 'DD.MM.YYYY'), 'r1282@mail.example', '69001', 'Lyon', 350, 2, NULL, TO_DATE('28.06.2015', 'DD.MM.YYYY'), NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (501283, 'KN00021811', 'P', '', 'Søren', 'Ruß', DATE '1985-11-22', 's1283@post.example', '80331', 'München', 900, 1, 0, DATE '2023-07-12', 'ACTIVE', '100% satisfied');
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, notes)
VALUES (501284, 'KN00021828', '', 'Quentin', 'Nguyễn', DATE '2000-06-09', 'q1284@post.example', '10115', 'Berlin', NULL, NULL, 682, DATE '2021-01-31', 'Said: ''never again''');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (501285, 'KN00021845', 'P', '', 'Chloé', 'Pereira', TO_DATE('25.08.1937', 'DD.MM.YYYY'), '', NULL, 'Graz', NULL, 1, 0, TO_DATE('21.01.2019', 'DD.MM.YYYY'), 'DORMANT', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, notes)
VALUES (501286, 'KN00021862', 'B', 'Weingut Öhler 1286', NULL, NULL, NULL, '', '2100', 'København', 1450, 2.5, 183, DATE '2009-06-01', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (501287, 'KN00021879', 'P', NULL, 'Nils', 'Tanaka', DATE '1969-10-13', NULL, '2100', 'København', 2050, 2.5, 0, DATE '2009-09-05', 'ACTIVE', NULL);
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (501288, 'KN00021896', '', 'Chloé', 'Ibsen', NULL, '', '69001', 'Lyon', 2850, 0.75, 4674, TO_DATE('15.12.2022', 'DD.MM.YYYY'), 'CLOSED', 'Rückruf nur nachmittags');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (501289, 'KN00021913', 'P', '', 'Łucja', 'Ekström', DATE '1946-12-27', 'ł1289@post.example', '69001', 'Lyon', 2900, 2, 0, DATE '2019-03-07', 'ACTIVE', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, joined, notes)
VALUES (501290, 'KN00021930', 'B', 'Fish & Chips Ltd 1290', NULL, 'Ekström', NULL, 'n1290@post.example', '31-001', 'Kraków', 2050, 3, DATE '2009-08-11', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (501291, 'KN00021947', 'P', '', 'Hana', 'Kowalski', TO_DATE('23.09.1986', 'DD.MM.YYYY'), NULL, '00100', 'Roma', 2500, 3, 3925, TO_DATE('02.07.2022', 'DD.MM.YYYY'), 'ACTIVE', 'Prefers e-mail');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, notes)
VALUES (501292, 'KN00021964', 'B', 'Solar 24 1292', NULL, 'O''Hara', NULL, 'k1292@post.example', '', 'Porto', 2900, 0.75, 1424, DATE '2020-10-21', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (501293, 'KN00021981', 'B', 'Bäckerei Ruß 1293', NULL, 'smith', NULL, NULL, 'D02', q'[St. Stephen's]', 2550, 1, 0, DATE '2014-04-02', 'CLOSED', NULL);
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, joined, status, notes)
VALUES (501294, 'KN00021998', '', 'Róisín', 'Jansen', TO_DATE('19.11.1975', 'DD.MM.YYYY'), NULL, '00100', 'Roma', NULL, 2.5, TO_DATE('14.01.2022', 'DD.MM.YYYY'), 'CLOSED', 'Rückruf nur nachmittags');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (501295, 'KN00022015', 'P', NULL, 'Björn', 'Abel', NULL, NULL, '00100', 'Roma', 2400, 2, 729, DATE '2020-03-01', 'CLOSED', 'VIP & friend of the board');
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, notes)
VALUES (501296, 'KN00022032', NULL, 'Quentin', 'García', NULL, 'q1296@post.example', 'D02', 'St. Stephen''s', 2550, 0.75, 846, DATE '2018-06-17', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (501297, 'KN00022049', 'P', NULL, 'Søren', 'Čapek', TO_DATE('12.04.1968', 'DD.MM.YYYY'), 's1297@post.example', '80331', 'München', NULL, 3, 0, TO_DATE('11.09.2015', 'DD.MM.YYYY'), 'ACTIVE', 'Rückruf nur nachmittags');
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, notes)
VALUES (501298, 'KN00022066', '', 'José', 'Abel', DATE '2002-12-20', 'j1298@post.example', '80331', 'München', 1050, 3, 259, DATE '2018-09-24', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (501299, 'KN00022083', 'P', NULL, 'Eoin', q'[D'Angelo]', DATE '1969-04-04', NULL, '80331', 'München', 1450, NULL, 632, DATE '2018-09-27', 'CLOSED', 'a_b%c');
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, joined, notes)
VALUES (501300, 'KN00022100', '', 'Søren', 'van Dijk', NULL, 's1300@mail.example', '', 'Porto', 600, 0.75, TO_DATE('03.02.2009', 'DD.MM.YYYY'), 'Rückruf nur nachmittags');

/* 1300 rows so far */
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (501301, 'KN00022117', 'P', '', 'Inês', 'Lévy', DATE '1995-08-24', 'i1301@post.example', '69001', 'Lyon', NULL, 1, NULL, DATE '2018-09-30', 'ACTIVE', NULL);
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, joined, notes)
VALUES (501302, 'KN00022134', NULL, 'Dmitri', 'Tanaka', DATE '1989-04-23', NULL, '00100', 'Roma', NULL, NULL, DATE '2013-04-20', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (501303, 'KN00022151', 'P', NULL, 'Łucja', q'[O'Hara]', TO_DATE('19.09.1986', 'DD.MM.YYYY'), '', 'D02', q'[St. Stephen's]', 2100, 3, 803, TO_DATE('12.12.2009', 'DD.MM.YYYY'), 'ACTIVE', NULL);
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, notes)
VALUES (501304, 'KN00022168', NULL, 'Kaja', 'Zając', DATE '1985-09-20', NULL, '00100', 'Roma', 2050, 2.5, NULL, DATE '2016-03-25', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (501305, 'KN00022185', 'P', '', 'Dmitri', 'Tanaka', DATE '1949-08-12', 'd1305@post.example', '80331', 'München', 2350, 2, NULL, DATE '2009-07-15', 'DORMANT', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, notes)
VALUES (501306, 'KN00022202', 'B', 'Kanzlei Vogt 1306', NULL, NULL, NULL, 'b1306@post.example', '00100', 'Roma', 400, 0.75, 1433, TO_DATE('27.02.2013', 'DD.MM.YYYY'), NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (501307, 'KN00022219', 'B', 'Čapek Print 1307', NULL, NULL, NULL, '', '00100', 'Roma', NULL, 3, 46, DATE '2019-06-06', 'ACTIVE', 'Rückruf nur nachmittags');
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, joined, status, notes)
VALUES (501308, 'KN00022236', '', 'Chloé', 'van Dijk', DATE '1988-07-11', 'c1308@mail.example', '80331', 'München', NULL, 2.5, DATE '2010-08-25', 'CLOSED', 'Moved twice
Ask for the new address');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (501309, 'KN00022253', 'P', '', 'Björn', 'Smith', TO_DATE('05.01.1985', 'DD.MM.YYYY'), NULL, 'D02', q'[St. Stephen's]', NULL, 1, 4508, TO_DATE('20.07.2010', 'DD.MM.YYYY'), 'ACTIVE', NULL);
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, joined, notes)
VALUES (501310, 'KN00022270', '', 'Mia', 'Jansen', DATE '1953-01-23', NULL, NULL, 'Graz', NULL, NULL, DATE '2010-01-14', 'VIP & friend of the board');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (501311, 'KN00022287', 'P', NULL, 'Mia', 'Čapek', DATE '1997-03-19', NULL, '4051', 'Basel', NULL, 2, 1785, DATE '2009-12-04', 'ACTIVE', NULL);
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, notes)
VALUES (501312, 'KN00022304', NULL, 'Eoin', 'Smith', TO_DATE('13.04.2001', 'DD.MM.YYYY'), '', '', 'Porto', 1750, NULL, 757, TO_DATE('18.02.2014', 'DD.MM.YYYY'), NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (501313, 'KN00022321', 'B', 'Fish & Chips Ltd 1313', NULL, 'Pereira', NULL, 'm1313@post.example', '', 'Porto', NULL, 1, 974, DATE '2021-05-06', 'CLOSED', NULL);
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (501314, 'KN00022338', '', 'Łucja', 'Fuchs', DATE '1988-06-02', '', '4051', 'Basel', NULL, 1, 891, DATE '2018-03-02', 'DORMANT', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (501315, 'KN00022355', 'P', NULL, 'Fatma', 'Vogt', TO_DATE('16.08.1941', 'DD.MM.YYYY'), 'f1315@mail.example', '10115', 'Berlin', NULL, NULL, 0, TO_DATE('27.03.2014', 'DD.MM.YYYY'), 'ACTIVE', 'a_b%c');
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, joined, notes)
VALUES (501316, 'KN00022372', NULL, 'Nils', 'Jansen', DATE '1966-05-27', NULL, '69001', 'Lyon', NULL, 1, DATE '2022-07-07', 'Prefers e-mail');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (501317, 'KN00022389', 'P', NULL, 'Chloé', 'Müller', DATE '1956-01-11', '', '10115', 'Berlin', NULL, 1, 2233, DATE '2019-12-30', 'ACTIVE', NULL);
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, joined, notes)
VALUES (501318, 'KN00022406', '', 'Fatma', 'Müller', NULL, NULL, '69001', 'Lyon', NULL, 1, TO_DATE('31.12.2019', 'DD.MM.YYYY'), 'a_b%c');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (501319, 'KN00022423', 'P', '', 'Chloé', q'[D'Angelo]', DATE '1990-03-06', '', '80331', 'München', NULL, 2.5, 0, DATE '2016-04-24', 'DORMANT', NULL);
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, joined, status, notes)
VALUES (501320, 'KN00022440', NULL, 'Nils', 'Weiß', DATE '1964-10-25', 'n1320@mail.example', '80331', 'München', 2800, 2, DATE '2010-10-06', 'DORMANT', 'Said: ''never again''');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (501321, 'KN00022457', 'P', '', 'Ada', 'Ruß', TO_DATE('14.02.1962', 'DD.MM.YYYY'), NULL, '69001', 'Lyon', 2500, 2, NULL, TO_DATE('03.12.2024', 'DD.MM.YYYY'), 'CLOSED', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (501322, 'KN00022474', 'B', 'Čapek Print 1322', NULL, 'Abel', NULL, NULL, '00100', 'Roma', 1750, 2, NULL, DATE '2009-04-18', 'CLOSED', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (501323, 'KN00022491', 'P', NULL, 'Kaja', 'Müller', NULL, 'k1323@mail.example', '4051', 'Basel', NULL, 1, NULL, DATE '2021-11-20', 'ACTIVE', NULL);
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, joined, notes)
VALUES (501324, 'KN00022508', NULL, 'Søren', 'Öztürk', TO_DATE('04.05.1968', 'DD.MM.YYYY'), NULL, '00100', 'Roma', NULL, 0.75, TO_DATE('03.09.2013', 'DD.MM.YYYY'), 'Rückruf nur nachmittags');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (501325, 'KN00022525', 'P', NULL, 'Quentin', 'Smith', DATE '1938-09-17', '', '2100', 'København', 800, NULL, NULL, DATE '2024-11-15', 'CLOSED', NULL);
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (501326, 'KN00022542', '', 'José', 'Čapek', DATE '1968-05-25', NULL, 'D02', 'St. Stephen''s', 1700, 1, 499, DATE '2009-05-19', 'CLOSED', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (501327, 'KN00022559', 'P', '', 'Róisín', 'Quist', TO_DATE('29.09.1964', 'DD.MM.YYYY'), NULL, NULL, 'Graz', NULL, 2.5, NULL, TO_DATE('28.09.2018', 'DD.MM.YYYY'), 'ACTIVE', 'a_b%c');
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, joined, notes)
VALUES (501328, 'KN00022576', '', 'Inês', 'smith', DATE '1998-06-21', '', '10115', 'Berlin', 2500, 3, DATE '2023-05-27', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (501329, 'KN00022593', 'P', '', 'Björn', 'Zając', DATE '1994-11-16', 'b1329@mail.example', NULL, 'Graz', 2200, 3, NULL, DATE '2014-08-20', 'ACTIVE', NULL);
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, notes)
VALUES (501330, 'KN00022610', NULL, 'Nils', 'Pereira', TO_DATE('01.05.1941', 'DD.MM.YYYY'), 'n1330@post.example', 'D02', 'St. Stephen''s', 2400, 0.75, 1587, TO_DATE('12.02.2013', 'DD.MM.YYYY'), NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (501331, 'KN00022627', 'P', '', 'Kaja', 'Nguyễn', DATE '1942-03-13', '', '', 'Porto', NULL, NULL, 0, DATE '2017-12-25', 'DORMANT', NULL);
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (501332, 'KN00022644', '', 'Eoin', 'O''Hara', NULL, 'e1332@mail.example', '00100', 'Roma', NULL, 0.75, 3674, DATE '2013-04-15', 'CLOSED', 'VIP & friend of the board');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (501333, 'KN00022661', 'P', NULL, 'Quentin', 'Ünal', TO_DATE('07.07.1965', 'DD.MM.YYYY'), 'q1333@mail.example', '80331', 'München', 3000, 3, 394, TO_DATE('23.10.2023', 'DD.MM.YYYY'), 'ACTIVE', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (501334, 'KN00022678', 'B', 'Weingut Öhler 1334', NULL, NULL, NULL, 'e1334@mail.example', '', 'Porto', 2150, 1, 1762, DATE '2016-11-06', 'DORMANT', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (501335, 'KN00022695', 'P', '', 'Chloé', 'García', DATE '1965-08-26', 'c1335@post.example', NULL, 'Graz', 1150, 1, 0, DATE '2014-07-14', 'ACTIVE', NULL);
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (501336, 'KN00022712', '', 'Fatma', 'Čapek', TO_DATE('30.05.1974', 'DD.MM.YYYY'), 'f1336@mail.example', 'D02', 'St. Stephen''s', NULL, 3, NULL, TO_DATE('05.08.2018', 'DD.MM.YYYY'), 'CLOSED', 'VIP ' || CHR(38) || ' friend of the board');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (501337, 'KN00022729', 'P', NULL, 'Kaja', 'Nguyễn', DATE '1953-04-11', 'k1337@mail.example', '2100', 'København', NULL, 3, 0, DATE '2011-10-23', 'ACTIVE', NULL);
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, notes)
VALUES (501338, 'KN00022746', '', 'Søren', 'Quist', NULL, 's1338@post.example', '', 'Porto', NULL, 3, NULL, DATE '2021-01-28', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (501339, 'KN00022763', 'B', 'Bäckerei Ruß 1339', NULL, NULL, NULL, NULL, '', 'Porto', NULL, 2.5, 0, TO_DATE('14.10.2022', 'DD.MM.YYYY'), 'CLOSED', NULL);
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, joined, status, notes)
VALUES (501340, 'KN00022780', '', 'Grzegorz', 'Weiß', DATE '1989-08-08', 'g1340@post.example', NULL, 'Graz', 2600, 2.5, DATE '2011-02-01', 'CLOSED', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (501341, 'KN00022797', 'P', '', 'Tove', 'Jansen', DATE '1977-11-05', 't1341@post.example', '69001', 'Lyon', 50, 2, NULL, DATE '2011-11-07', 'ACTIVE', NULL);
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, joined, notes)
VALUES (501342, 'KN00022814', '', 'Ada', 'Quist', TO_DATE('12.10.1946', 'DD.MM.YYYY'), '', '00100', 'Roma', 850, NULL, TO_DATE('05.09.2013', 'DD.MM.YYYY'), NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (501343, 'KN00022831', 'P', '', 'Fatma', 'Kowalski', DATE '1998-05-15', NULL, '80331', 'München', NULL, NULL, NULL, DATE '2015-07-03', 'ACTIVE', 'Rückruf nur nachmittags');
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, joined, notes)
VALUES (501344, 'KN00022848', '', 'Inês', 'Fuchs', DATE '1997-03-17', NULL, 'D02', 'St. Stephen''s', 600, NULL, DATE '2012-04-17', 'Moved twice
Ask for the new address');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (501345, 'KN00022865', 'P', NULL, 'Søren', 'Müller', TO_DATE('08.07.2005', 'DD.MM.YYYY'), 's1345@mail.example', '00100', 'Roma', 300, 3, 103, TO_DATE('30.05.2019', 'DD.MM.YYYY'), 'ACTIVE', NULL);
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, notes)
VALUES (501346, 'KN00022882', '', 'Inês', 'Weiß', DATE '1988-07-12', 'i1346@post.example', '69001', 'Lyon', 2300, 0.75, NULL, DATE '2021-09-27', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (501347, 'KN00022899', 'B', 'Šport a.s. 1347', NULL, 'Smith', NULL, NULL, '', 'Porto', 1200, NULL, 307, DATE '2025-01-17', 'ACTIVE', 'VIP & friend of the board');
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, joined, notes)
VALUES (501348, 'KN00022916', '', 'Eoin', 'Ekström', TO_DATE('27.04.1961', 'DD.MM.YYYY'), 'e1348@mail.example', '2100', 'København', NULL, 1, TO_DATE('22.12.2012', 'DD.MM.YYYY'), 'Rückruf nur nachmittags');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (501349, 'KN00022933', 'P', '', 'Eoin', 'Weiß', DATE '1960-04-21', '', '00100', 'Roma', 1500, .75, 0, DATE '2021-08-02', 'ACTIVE', 'Moved twice
Ask for the new address');
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, joined, notes)
VALUES (501350, 'KN00022950', '', 'Björn', 'O''Hara', DATE '1948-08-03', '', 'D02', 'St. Stephen''s', NULL, 2, DATE '2012-11-24', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (501351, 'KN00022967', 'P', NULL, 'Grzegorz', 'Öztürk', TO_DATE('23.07.1957', 'DD.MM.YYYY'), 'g1351@post.example', NULL, 'Graz', 2200, 0.75, 123, TO_DATE('20.06.2010', 'DD.MM.YYYY'), 'ACTIVE', '100% satisfied');
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (501352, 'KN00022984', NULL, 'Tove', 'O''Hara', DATE '1969-01-30', 't1352@post.example', '4051', 'Basel', 2950, 2.5, 4113, DATE '2020-04-07', 'CLOSED', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (501353, 'KN00023001', 'P', '', 'Pia', 'smith', DATE '1937-04-18', 'p1353@mail.example', '31-001', 'Kraków', NULL, 2.5, 0, DATE '2017-09-16', 'DORMANT', 'Moved twice
Ask for the new address');
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (501354, 'KN00023018', '', 'Grzegorz', 'Quist', NULL, 'g1354@post.example', '', 'Porto', 1600, 2.5, 497, TO_DATE('16.09.2017', 'DD.MM.YYYY'), 'DORMANT', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (501355, 'KN00023035', 'P', NULL, 'Ada', 'Pereira', NULL, 'a1355@mail.example', '10115', 'Berlin', NULL, 0.75, NULL, DATE '2016-05-23', 'ACTIVE', q'[Said: 'never again']');
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (501356, 'KN00023052', NULL, 'Mia', 'D''Angelo', NULL, 'm1356@mail.example', '00100', 'Roma', NULL, 1, 743, DATE '2010-04-10', 'CLOSED', 'VIP & friend of the board');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (501357, 'KN00023069', 'P', NULL, 'Fatma', 'smith', TO_DATE('29.08.1961', 'DD.MM.YYYY'), 'f1357@post.example', 'D02', q'[St. Stephen's]', NULL, 2.5, NULL, TO_DATE('30.01.2013', 'DD.MM.YYYY'), 'ACTIVE', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, joined, notes)
VALUES (501358, 'KN00023086', 'B', 'Solar 24 1358', NULL, 'D''Angelo', NULL, 'no mail', '00100', 'Roma', 1100, 2, DATE '2021-11-18', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (501359, 'KN00023103', 'P', '', 'Quentin', q'[O'Hara]', DATE '1991-08-22', 'q1359@post.example', 'D02', q'[St. Stephen's]', 800, 2.5, 36, DATE '2012-01-27', 'ACTIVE', NULL);
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, joined, status, notes)
VALUES (501360, 'KN00023120', NULL, 'Tove', 'Brandt', TO_DATE('11.12.1950', 'DD.MM.YYYY'), NULL, '31-001', 'Kraków', 1350, 0.75, TO_DATE('08.11.2017', 'DD.MM.YYYY'), 'CLOSED', '');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (501361, 'KN00023137', 'P', NULL, 'Nils', 'Vogt', DATE '1956-04-06', 'n1361@post.example', '2100', 'København', 800, 2.5, 0, DATE '2014-01-19', 'DORMANT', NULL);
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (501362, 'KN00023154', '', 'Chloé', 'Fuchs', NULL, NULL, '4051', 'Basel', NULL, 1, NULL, DATE '2019-08-23', 'DORMANT', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (501363, 'KN00023171', 'P', NULL, 'Björn', 'Ekström', TO_DATE('21.05.1950', 'DD.MM.YYYY'), NULL, '', 'Porto', 2100, 3, 456, TO_DATE('11.08.2024', 'DD.MM.YYYY'), 'DORMANT', NULL);
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, joined, status, notes)
VALUES (501364, 'KN00023188', '', 'Róisín', 'Abel', NULL, '', '4051', 'Basel', 2300, 2, DATE '2016-06-26', 'DORMANT', 'VIP & friend of the board');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (501365, 'KN00023205', 'P', NULL, 'Róisín', 'Zając', DATE '1960-07-22', 'r1365@post.example', '4051', 'Basel', NULL, 2, NULL, DATE '2019-07-09', 'CLOSED', '');
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, notes)
VALUES (501366, 'KN00023222', '', 'Dmitri', 'Nguyễn', TO_DATE('01.02.2005', 'DD.MM.YYYY'), 'd1366@post.example', NULL, 'Graz', NULL, 2, 2563, TO_DATE('22.06.2011', 'DD.MM.YYYY'), '100% satisfied');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (501367, 'KN00023239', 'P', '', 'Nils', 'Abel', DATE '1998-01-16', '', '69001', 'Lyon', 1750, 3, 1427, DATE '2024-05-07', 'DORMANT', 'VIP & friend of the board');
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, joined, notes)
VALUES (501368, 'KN00023256', '', 'Chloé', 'Brandt', DATE '1993-06-05', NULL, 'D02', 'St. Stephen''s', 2300, NULL, DATE '2020-04-24', '');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (501369, 'KN00023273', 'P', NULL, 'Inês', 'Öztürk', NULL, '', '00100', 'Roma', 350, NULL, NULL, TO_DATE('24.07.2011', 'DD.MM.YYYY'), 'ACTIVE', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (501370, 'KN00023290', 'B', 'Weingut Öhler 1370', NULL, NULL, NULL, NULL, NULL, 'Graz', 2750, NULL, NULL, DATE '2017-07-05', 'DORMANT', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (501371, 'KN00023307', 'P', '', 'Ada', 'Ekström', NULL, NULL, NULL, 'Graz', 2250, 0.75, 199, DATE '2012-03-23', 'DORMANT', 'Moved twice
Ask for the new address');
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, joined, status, notes)
VALUES (501372, 'KN00023324', '', 'Quentin', 'Lévy', TO_DATE('03.06.1958', 'DD.MM.YYYY'), NULL, '', 'Porto', 1050, 2.5, TO_DATE('05.04.2009', 'DD.MM.YYYY'), 'CLOSED', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (501373, 'KN00023341', 'P', NULL, 'Hana', 'Ekström', DATE '2006-03-10', 'h1373@mail.example', '10115', 'Berlin', NULL, 3, 0, DATE '2009-09-05', 'ACTIVE', 'VIP & friend of the board');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, joined, notes)
VALUES (501374, 'KN00023358', 'B', 'Weingut Öhler 1374', NULL, 'Ruß', NULL, '', '10115', 'Berlin', 500, NULL, DATE '2023-07-25', 'Said: ''never again''');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (501375, 'KN00023375', 'P', '', 'Hana', 'Brandt', TO_DATE('22.12.1964', 'DD.MM.YYYY'), NULL, '2100', 'København', 2500, 1, 4800, TO_DATE('11.12.2018', 'DD.MM.YYYY'), 'ACTIVE', 'VIP ' || CHR(38) || ' friend of the board');
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, notes)
VALUES (501376, 'KN00023392', '', 'José', 'Lévy', DATE '1960-02-15', 'j1376@mail.example', '31-001', 'Kraków', 1550, 2.5, 786, DATE '2013-03-28', 'Rückruf nur nachmittags');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (501377, 'KN00023409', 'P', '', 'Oya', 'Kowalski', DATE '1975-03-12', 'o1377@mail.example', '69001', 'Lyon', NULL, .75, 0, DATE '2009-11-20', 'ACTIVE', NULL);
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, notes)
VALUES (501378, 'KN00023426', '', 'Eoin', 'Abel', TO_DATE('07.12.1955', 'DD.MM.YYYY'), NULL, NULL, 'Graz', 2150, 3, NULL, TO_DATE('29.10.2013', 'DD.MM.YYYY'), NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (501379, 'KN00023443', 'P', NULL, 'Pia', 'García', DATE '1999-01-23', 'p1379@mail.example', 'D02', q'[St. Stephen's]', 2900, 1, 179, DATE '2023-09-03', 'CLOSED', NULL);
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (501380, 'KN00023460', '', 'Ada', 'Ruß', DATE '1981-01-27', '', '2100', 'København', 1100, 1, NULL, DATE '2022-04-23', 'CLOSED', '');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (501381, 'KN00023477', 'P', '', 'Róisín', 'Kowalski', TO_DATE('09.06.1947', 'DD.MM.YYYY'), NULL, '10115', 'Berlin', NULL, 3, 0, TO_DATE('25.09.2010', 'DD.MM.YYYY'), 'ACTIVE', 'VIP ' || CHR(38) || ' friend of the board');
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, joined, status, notes)
VALUES (501382, 'KN00023494', NULL, 'Quentin', 'Jansen', DATE '1947-06-09', '', '', 'Porto', 1650, 2.5, DATE '2018-12-12', 'CLOSED', 'Moved twice' || CHR(10) || 'Ask for the new address');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (501383, 'KN00023511', 'P', NULL, 'Kaja', 'Brandt', DATE '1983-12-22', NULL, '00100', 'Roma', 800, 3, 0, DATE '2012-06-11', 'ACTIVE', NULL);
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (501384, 'KN00023528', NULL, 'Björn', 'Weiß', TO_DATE('23.04.1965', 'DD.MM.YYYY'), 'b1384@post.example', '', 'Porto', 2850, NULL, 781, TO_DATE('10.04.2015', 'DD.MM.YYYY'), 'DORMANT', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (501385, 'KN00023545', 'P', '', 'Ada', 'Müller', DATE '1966-09-28', NULL, '80331', 'München', NULL, 3, 1659, DATE '2011-02-10', 'DORMANT', 'Prefers e-mail');
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, joined, status, notes)
VALUES (501386, 'KN00023562', '', 'Søren', 'van Dijk', DATE '1950-04-08', 's1386@mail.example', '00100', 'Roma', NULL, 2, DATE '2013-09-29', 'CLOSED', 'Rückruf nur nachmittags');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (501387, 'KN00023579', 'B', 'Šport a.s. 1387', NULL, 'Weiß', NULL, '', '4051', 'Basel', 1500, 3, 0, TO_DATE('24.08.2014', 'DD.MM.YYYY'), 'ACTIVE', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, joined, notes)
VALUES (501388, 'KN00023596', 'B', 'Čapek Print 1388', NULL, 'Ibsen', NULL, 'g1388@mail.example', '10115', 'Berlin', 1100, 2, DATE '2013-09-01', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (501389, 'KN00023613', 'P', '', 'Tove', 'Kowalski', DATE '1957-07-30', 't1389@post.example', '80331', 'München', 250, .75, 0, DATE '2017-11-15', 'ACTIVE', 'Prefers e-mail');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, notes)
VALUES (501390, 'KN00023630', 'B', 'R' || CHR(38) || 'D Labs 1390', NULL, NULL, NULL, '', NULL, 'Graz', 3000, 0.75, 4106, TO_DATE('10.04.2023', 'DD.MM.YYYY'), NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (501391, 'KN00023647', 'P', NULL, 'Pia', 'Quist', DATE '1950-06-01', 'p1391@post.example', '2100', 'København', NULL, 0.75, 0, DATE '2022-12-20', 'DORMANT', '100% satisfied');
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, notes)
VALUES (501392, 'KN00023664', NULL, 'Inês', 'Vogt', DATE '1993-01-19', '', NULL, 'Graz', NULL, NULL, 2250, DATE '2013-08-31', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (501393, 'KN00023681', 'P', '', 'Hana', 'Čapek', TO_DATE('01.08.1965', 'DD.MM.YYYY'), NULL, '00100', 'Roma', 3000, 1, 0, TO_DATE('04.03.2023', 'DD.MM.YYYY'), 'ACTIVE', 'Prefers e-mail');
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, joined, notes)
VALUES (501394, 'KN00023698', NULL, 'Dmitri', 'Brandt', DATE '1999-10-07', 'd1394@post.example', '4051', 'Basel', NULL, 2.5, DATE '2015-06-30', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (501395, 'KN00023715', 'B', 'Kanzlei Vogt 1395', NULL, NULL, NULL, 'i1395@mail.example', '4051', 'Basel', 2900, 2.5, 855, DATE '2009-01-25', 'ACTIVE', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, notes)
VALUES (501396, 'KN00023732', 'B', 'Fish ' || CHR(38) || ' Chips Ltd 1396', NULL, NULL, NULL, NULL, '31-001', 'Kraków', 2100, 2.5, 642, TO_DATE('19.10.2010', 'DD.MM.YYYY'), NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (501397, 'KN00023749', 'P', '', 'Mia', 'Lévy', DATE '1963-05-23', 'm1397@mail.example', '00100', 'Roma', 1050, 2, 0, DATE '2021-11-20', 'ACTIVE', 'VIP & friend of the board');
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, joined, status, notes)
VALUES (501398, 'KN00023766', NULL, 'Quentin', 'D''Angelo', DATE '1965-04-08', NULL, '10115', 'Berlin', NULL, 1, DATE '2009-09-15', 'CLOSED', 'Prefers e-mail');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (501399, 'KN00023783', 'P', '', 'Nils', 'Vogt', TO_DATE('18.09.1999', 'DD.MM.YYYY'), NULL, '2100', 'København', 1100, 1, NULL, TO_DATE('09.01.2014', 'DD.MM.YYYY'), 'ACTIVE', NULL);
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (501400, 'KN00023800', NULL, 'Hana', 'Ekström', NULL, 'h1400@post.example', '', 'Porto', 450, 2, 3424, DATE '2025-01-25', 'CLOSED', NULL);

/* 1400 rows so far */
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (501401, 'KN00023817', 'P', NULL, 'Chloé', 'Brandt', NULL, NULL, NULL, 'Graz', 2600, NULL, 132, DATE '2015-07-17', 'CLOSED', NULL);
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, joined, status, notes)
VALUES (501402, 'KN00023834', '', 'Ada', 'Čapek', TO_DATE('28.02.1948', 'DD.MM.YYYY'), NULL, '10115', 'Berlin', NULL, 2.5, TO_DATE('09.07.2019', 'DD.MM.YYYY'), 'CLOSED', '100% satisfied');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (501403, 'KN00023851', 'P', '', 'Søren', 'Pereira', DATE '1974-09-30', '', '2100', 'København', 2250, 3, NULL, DATE '2012-11-02', 'ACTIVE', NULL);
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, joined, status, notes)
VALUES (501404, 'KN00023868', NULL, 'Inês', 'Öztürk', DATE '2002-03-15', 'i1404@post.example', NULL, 'Graz', NULL, 2, DATE '2016-05-01', 'DORMANT', '100% satisfied');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (501405, 'KN00023885', 'B', 'R' || CHR(38) || 'D Labs 1405', NULL, NULL, NULL, 's1405@post.example', '69001', 'Lyon', 2400, 1, 3513, TO_DATE('24.05.2020', 'DD.MM.YYYY'), 'CLOSED', 'Moved twice
Ask for the new address');
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (501406, 'KN00023902', '', 'Pia', 'Pereira', DATE '2006-05-15', 'p1406@post.example', NULL, 'Graz', NULL, 1, 1975, DATE '2010-06-09', 'DORMANT', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (501407, 'KN00023919', 'P', NULL, 'Kaja', 'Lévy', NULL, NULL, '4051', 'Basel', NULL, 2.5, 0, DATE '2021-02-24', 'ACTIVE', 'a_b%c');
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, joined, notes)
VALUES (501408, 'KN00023936', NULL, 'Inês', 'Pereira', TO_DATE('17.05.1983', 'DD.MM.YYYY'), 'i1408@mail.example', '80331', 'München', 2400, 0.75, TO_DATE('07.08.2009', 'DD.MM.YYYY'), 'VIP ' || CHR(38) || ' friend of the board');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (501409, 'KN00023953', 'P', '', 'Pia', 'smith', DATE '1963-08-27', 'p1409@post.example', '2100', 'København', NULL, 2.5, NULL, DATE '2017-08-30', 'ACTIVE', NULL);
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, joined, notes)
VALUES (501410, 'KN00023970', NULL, 'Grzegorz', 'Ekström', NULL, NULL, NULL, 'Graz', 650, 3, DATE '2013-06-04', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (501411, 'KN00023987', 'P', '', 'Róisín', 'Lévy', TO_DATE('25.01.1942', 'DD.MM.YYYY'), '', '', 'Porto', NULL, 3, 0, TO_DATE('24.09.2021', 'DD.MM.YYYY'), 'CLOSED', 'VIP ' || CHR(38) || ' friend of the board');
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, notes)
VALUES (501412, 'KN00024004', NULL, 'Dmitri', 'Čapek', DATE '1958-05-03', '', '69001', 'Lyon', 1950, 0.75, 2532, DATE '2017-12-09', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (501413, 'KN00024021', 'P', NULL, 'Søren', 'Brandt', DATE '1992-12-17', 's1413@post.example', '69001', 'Lyon', 900, 2.5, 618, DATE '2021-04-03', 'ACTIVE', NULL);
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, notes)
VALUES (501414, 'KN00024038', NULL, 'Hana', 'Ekström', TO_DATE('22.12.1972', 'DD.MM.YYYY'), NULL, '4051', 'Basel', 3000, 0.75, 2703, TO_DATE('04.04.2022', 'DD.MM.YYYY'), '');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (501415, 'KN00024055', 'P', '', 'Kaja', 'Pereira', DATE '1960-09-29', 'k1415@mail.example', '00100', 'Roma', 1200, 1, 0, DATE '2020-05-25', 'ACTIVE', NULL);
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, joined, status, notes)
VALUES (501416, 'KN00024072', NULL, 'Grzegorz', 'Abel', DATE '2004-08-14', NULL, '', 'Porto', 1650, 0.75, DATE '2024-04-28', 'CLOSED', 'VIP & friend of the board');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (501417, 'KN00024089', 'P', NULL, 'Grzegorz', 'Lévy', TO_DATE('02.05.1969', 'DD.MM.YYYY'), '', '10115', 'Berlin', 1500, 3, NULL, TO_DATE('22.02.2018', 'DD.MM.YYYY'), 'CLOSED', NULL);
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, joined, notes)
VALUES (501418, 'KN00024106', NULL, 'Eoin', 'Öztürk', DATE '1986-03-10', NULL, 'D02', 'St. Stephen''s', NULL, 1, DATE '2014-04-24', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (501419, 'KN00024123', 'P', NULL, 'Björn', 'Fuchs', DATE '1949-11-28', '', '4051', 'Basel', NULL, 3, 792, DATE '2024-07-03', 'ACTIVE', NULL);
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, notes)
VALUES (501420, 'KN00024140', NULL, 'Grzegorz', 'Ünal', TO_DATE('22.07.1969', 'DD.MM.YYYY'), 'g1420@post.example', 'D02', 'St. Stephen''s', NULL, 3, 1598, TO_DATE('15.04.2010', 'DD.MM.YYYY'), NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (501421, 'KN00024157', 'P', NULL, 'Dmitri', 'Kowalski', DATE '1999-09-23', '', '80331', 'München', NULL, 2.5, 0, DATE '2019-06-27', 'DORMANT', 'VIP & friend of the board');
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (501422, 'KN00024174', NULL, 'José', 'Vogt', DATE '1948-04-11', 'j1422@post.example', '80331', 'München', 2850, 1, 494, DATE '2016-10-24', 'CLOSED', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (501423, 'KN00024191', 'P', NULL, 'Dmitri', 'Fuchs', TO_DATE('01.06.1982', 'DD.MM.YYYY'), NULL, NULL, 'Graz', NULL, 0.75, NULL, TO_DATE('12.01.2014', 'DD.MM.YYYY'), 'ACTIVE', '');
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (501424, 'KN00024208', NULL, 'Inês', 'Pereira', DATE '1978-03-26', '', '69001', 'Lyon', NULL, 0.75, 2214, DATE '2019-12-21', 'DORMANT', 'Prefers e-mail');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (501425, 'KN00024225', 'B', 'Weingut Öhler 1425', NULL, NULL, NULL, '', '80331', 'München', 100, 1, 0, DATE '2011-12-07', 'CLOSED', 'Prefers e-mail');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, notes)
VALUES (501426, 'KN00024242', 'B', 'Šport a.s. 1426', NULL, NULL, NULL, '', NULL, 'Graz', 550, 2, 3148, TO_DATE('25.04.2017', 'DD.MM.YYYY'), 'Moved twice' || CHR(10) || 'Ask for the new address');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (501427, 'KN00024259', 'P', '', 'Grzegorz', 'Ruß', NULL, '', '', 'Porto', 2150, 2, 0, DATE '2016-12-28', 'ACTIVE', '100% satisfied');
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, joined, notes)
VALUES (501428, 'KN00024276', '', 'Eoin', 'Čapek', DATE '1951-06-30', '', NULL, 'Graz', 1900, 2.5, DATE '2019-04-10', 'VIP & friend of the board');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (501429, 'KN00024293', 'P', NULL, 'Oya', 'Kowalski', TO_DATE('19.07.1983', 'DD.MM.YYYY'), NULL, '2100', 'København', 1300, 3, 127, TO_DATE('27.09.2015', 'DD.MM.YYYY'), 'ACTIVE', 'VIP ' || CHR(38) || ' friend of the board');
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, notes)
VALUES (501430, 'KN00024310', NULL, 'Tove', 'Ünal', DATE '2002-08-05', '', '31-001', 'Kraków', 2900, 2.5, NULL, DATE '2018-06-11', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (501431, 'KN00024327', 'P', '', 'Chloé', 'Vogt', DATE '1943-07-07', 'c1431@post.example', '', 'Porto', 1500, 3, 0, DATE '2023-03-09', 'ACTIVE', NULL);
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (501432, 'KN00024344', NULL, 'Łucja', 'Tanaka', TO_DATE('10.05.1998', 'DD.MM.YYYY'), '', '80331', 'München', NULL, 2.5, 4373, TO_DATE('19.05.2020', 'DD.MM.YYYY'), 'DORMANT', 'a_b%c');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (501433, 'KN00024361', 'P', '', 'Oya', 'Weiß', DATE '1987-03-15', 'o1433@mail.example', '2100', 'København', NULL, 2, NULL, DATE '2011-04-01', 'ACTIVE', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, joined, notes)
VALUES (501434, 'KN00024378', 'B', 'Solar 24 1434', NULL, NULL, NULL, NULL, '', 'Porto', NULL, 2, DATE '2020-02-27', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (501435, 'KN00024395', 'P', '', 'Łucja', 'van Dijk', TO_DATE('21.07.1984', 'DD.MM.YYYY'), 'ł1435@post.example', '4051', 'Basel', NULL, NULL, 2953, TO_DATE('27.12.2014', 'DD.MM.YYYY'), 'DORMANT', NULL);
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, notes)
VALUES (501436, 'KN00024412', '', 'Pia', 'Smith', DATE '1950-04-07', 'p1436@mail.example', '69001', 'Lyon', 700, 0.75, 472, DATE '2009-10-03', 'Prefers e-mail');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (501437, 'KN00024429', 'P', '', 'Chloé', 'smith', DATE '1959-01-22', '', '80331', 'München', 100, .75, NULL, DATE '2023-04-08', 'ACTIVE', '');
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (501438, 'KN00024446', '', 'Eoin', 'O''Hara', TO_DATE('23.05.1946', 'DD.MM.YYYY'), 'e1438@post.example', NULL, 'Graz', NULL, 2.5, 1357, TO_DATE('12.05.2019', 'DD.MM.YYYY'), 'CLOSED', 'Said: ''never again''');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (501439, 'KN00024463', 'P', '', 'Kaja', 'Pereira', NULL, 'k1439@post.example', 'D02', q'[St. Stephen's]', NULL, 2, 184, DATE '2023-11-23', 'CLOSED', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, joined, notes)
VALUES (501440, 'KN00024480', 'B', 'Weingut Öhler 1440', NULL, NULL, NULL, '', '69001', 'Lyon', 2450, 1, DATE '2010-02-07', 'a_b%c');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (501441, 'KN00024497', 'P', '', 'Quentin', 'Pereira', TO_DATE('20.03.2001', 'DD.MM.YYYY'), NULL, '10115', 'Berlin', NULL, 2, 0, TO_DATE('05.04.2020', 'DD.MM.YYYY'), 'ACTIVE', 'Moved twice
Ask for the new address');
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, joined, notes)
VALUES (501442, 'KN00024514', '', 'Kaja', 'Quist', DATE '1988-11-16', 'k1442@post.example', 'D02', 'St. Stephen''s', NULL, 0.75, DATE '2012-11-19', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (501443, 'KN00024531', 'P', '', 'Łucja', q'[O'Hara]', DATE '1978-09-24', 'ł1443@post.example', '00100', 'Roma', NULL, 2.5, 0, DATE '2021-04-01', 'ACTIVE', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, joined, status, notes)
VALUES (501444, 'KN00024548', 'B', 'Weingut Öhler 1444', NULL, 'Weiß', NULL, '', 'D02', 'St. Stephen''s', 200, 3, TO_DATE('13.10.2018', 'DD.MM.YYYY'), 'CLOSED', 'Rückruf nur nachmittags');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (501445, 'KN00024565', 'P', '', 'Róisín', q'[D'Angelo]', DATE '2001-04-14', '', '00100', 'Roma', 2150, 1, 0, DATE '2024-07-16', 'ACTIVE', '');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, notes)
VALUES (501446, 'KN00024582', 'B', 'Weingut Öhler 1446', NULL, NULL, NULL, NULL, '00100', 'Roma', 1450, 0.75, NULL, DATE '2015-05-11', 'Rückruf nur nachmittags');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (501447, 'KN00024599', 'P', '', 'Mia', 'Lévy', TO_DATE('30.10.1942', 'DD.MM.YYYY'), 'm1447@post.example', '4051', 'Basel', NULL, 2, 419, TO_DATE('02.07.2010', 'DD.MM.YYYY'), 'ACTIVE', 'Moved twice
Ask for the new address');
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, joined, status, notes)
VALUES (501448, 'KN00024616', '', 'Róisín', 'Smith', DATE '1962-12-05', NULL, '69001', 'Lyon', 2500, 2, DATE '2011-11-06', 'CLOSED', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (501449, 'KN00024633', 'P', NULL, 'Dmitri', 'smith', DATE '1942-03-11', 'd1449@mail.example', '80331', 'München', NULL, 2.5, 422, DATE '2011-10-17', 'ACTIVE', NULL);
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, joined, notes)
VALUES (501450, 'KN00024650', NULL, 'Oya', 'Čapek', TO_DATE('19.08.1965', 'DD.MM.YYYY'), NULL, '69001', 'Lyon', 1750, 2.5, TO_DATE('10.02.2016', 'DD.MM.YYYY'), NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (501451, 'KN00024667', 'B', 'Bäckerei Ruß 1451', NULL, NULL, NULL, 'e1451@mail.example', '69001', 'Lyon', NULL, 1, 0, DATE '2018-12-24', 'ACTIVE', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, joined, notes)
VALUES (501452, 'KN00024684', 'B', 'Šport a.s. 1452', NULL, 'Smith', NULL, 'p1452@post.example', '31-001', 'Kraków', 2050, 3, DATE '2009-10-17', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (501453, 'KN00024701', 'B', 'Čapek Print 1453', NULL, 'Weiß', NULL, '', '', 'Porto', NULL, 2, 0, TO_DATE('08.03.2012', 'DD.MM.YYYY'), 'ACTIVE', NULL);
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, joined, notes)
VALUES (501454, 'KN00024718', NULL, 'Fatma', 'Öztürk', DATE '1976-10-24', NULL, '80331', 'München', 950, NULL, DATE '2012-02-27', 'Prefers e-mail');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (501455, 'KN00024735', 'P', NULL, 'Inês', q'[D'Angelo]', DATE '1953-12-03', 'no mail', '4051', 'Basel', 2400, 2, 555, DATE '2012-10-25', 'DORMANT', 'Moved twice
Ask for the new address');
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, joined, notes)
VALUES (501456, 'KN00024752', '', 'Inês', 'García', TO_DATE('19.10.1967', 'DD.MM.YYYY'), NULL, 'D02', 'St. Stephen''s', 2100, 0.75, TO_DATE('22.03.2015', 'DD.MM.YYYY'), 'a_b%c');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (501457, 'KN00024769', 'P', '', 'Tove', 'Pereira', DATE '1940-03-03', NULL, '10115', 'Berlin', NULL, 2.5, 364, DATE '2015-02-21', 'ACTIVE', NULL);
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (501458, 'KN00024786', NULL, 'Tove', 'Öztürk', DATE '2002-02-03', 't1458@mail.example', 'D02', 'St. Stephen''s', NULL, 2.5, NULL, DATE '2019-09-01', 'DORMANT', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (501459, 'KN00024803', 'P', '', 'Inês', 'Fuchs', TO_DATE('05.01.1961', 'DD.MM.YYYY'), 'i1459@post.example', '', 'Porto', 1000, 2, 0, TO_DATE('14.01.2015', 'DD.MM.YYYY'), 'ACTIVE', NULL);
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, joined, status, notes)
VALUES (501460, 'KN00024820', '', 'Fatma', 'Lévy', NULL, 'f1460@post.example', '31-001', 'Kraków', NULL, 2.5, DATE '2019-08-15', 'CLOSED', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (501461, 'KN00024837', 'P', '', 'José', 'van Dijk', DATE '1942-01-29', NULL, 'D02', q'[St. Stephen's]', 2650, 2.5, NULL, DATE '2011-08-04', 'ACTIVE', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (501462, 'KN00024854', 'B', 'Bäckerei Ruß 1462', NULL, 'Kowalski', NULL, 'q1462@mail.example', 'D02', 'St. Stephen''s', NULL, 2, 262, TO_DATE('11.09.2011', 'DD.MM.YYYY'), 'DORMANT', 'VIP ' || CHR(38) || ' friend of the board');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (501463, 'KN00024871', 'P', NULL, 'Fatma', 'smith', DATE '2003-11-05', '', '31-001', 'Kraków', 750, 0.75, 38, DATE '2023-01-01', 'ACTIVE', NULL);
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, notes)
VALUES (501464, 'KN00024888', NULL, 'Tove', 'Weiß', DATE '1999-10-25', 't1464@mail.example', '69001', 'Lyon', 1500, 0.75, 52, DATE '2016-03-07', 'Moved twice
Ask for the new address');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (501465, 'KN00024905', 'B', 'Solar 24 1465', NULL, 'Ibsen', NULL, '', '10115', 'Berlin', 2000, 2.5, 310, TO_DATE('30.05.2018', 'DD.MM.YYYY'), 'ACTIVE', NULL);
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, joined, notes)
VALUES (501466, 'KN00024922', NULL, 'Björn', 'smith', DATE '1982-12-29', 'b1466@post.example', '80331', 'München', 2900, NULL, DATE '2017-06-24', 'Said: ''never again''');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (501467, 'KN00024939', 'B', 'Fish & Chips Ltd 1467', NULL, NULL, NULL, '', '2100', 'København', 2850, 2, NULL, DATE '2010-08-24', 'ACTIVE', 'Prefers e-mail');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, joined, status, notes)
VALUES (501468, 'KN00024956', 'B', 'R' || CHR(38) || 'D Labs 1468', NULL, 'Vogt', NULL, 'c1468@mail.example', '4051', 'Basel', NULL, 2, TO_DATE('26.11.2011', 'DD.MM.YYYY'), 'CLOSED', 'Moved twice
Ask for the new address');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (501469, 'KN00024973', 'P', NULL, 'Nils', 'Pereira', DATE '2000-08-27', '', NULL, 'Graz', 2300, NULL, 232, DATE '2024-08-26', 'ACTIVE', 'VIP & friend of the board');
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, joined, notes)
VALUES (501470, 'KN00024990', '', 'José', 'Tanaka', DATE '1953-03-17', NULL, '4051', 'Basel', 950, 3, DATE '2015-02-17', 'Prefers e-mail');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (501471, 'KN00025007', 'P', NULL, 'Chloé', 'Nguyễn', NULL, '', '31-001', 'Kraków', NULL, 1, 690, TO_DATE('22.11.2024', 'DD.MM.YYYY'), 'ACTIVE', '100% satisfied');
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, joined, notes)
VALUES (501472, 'KN00025024', NULL, 'Dmitri', 'Pereira', NULL, '', '', 'Porto', 1750, 0.75, DATE '2019-11-29', '');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (501473, 'KN00025041', 'P', '', 'Quentin', 'García', DATE '2003-10-12', 'q1473@mail.example', '80331', 'München', 900, 2, 223, DATE '2024-04-04', 'ACTIVE', NULL);
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, joined, notes)
VALUES (501474, 'KN00025058', NULL, 'Tove', 'Ekström', NULL, 't1474@mail.example', '', 'Porto', 1350, NULL, TO_DATE('03.04.2024', 'DD.MM.YYYY'), 'a_b%c');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (501475, 'KN00025075', 'P', NULL, 'José', 'Ekström', DATE '1970-02-05', 'j1475@mail.example', NULL, 'Graz', 2750, 0.75, 4365, DATE '2022-12-28', 'ACTIVE', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, notes)
VALUES (501476, 'KN00025092', 'B', 'Murphy''s Cabs 1476', NULL, NULL, NULL, 'a1476@post.example', '10115', 'Berlin', 1350, NULL, 822, DATE '2013-03-14', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (501477, 'KN00025109', 'P', '', 'Hana', 'Ruß', TO_DATE('28.03.1944', 'DD.MM.YYYY'), '', '2100', 'København', 2450, 2.5, 839, TO_DATE('26.04.2013', 'DD.MM.YYYY'), 'CLOSED', NULL);
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, notes)
VALUES (501478, 'KN00025126', '', 'Tove', 'O''Hara', NULL, 't1478@mail.example', '10115', 'Berlin', NULL, 3, 1522, DATE '2022-12-16', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (501479, 'KN00025143', 'B', 'Čapek Print 1479', NULL, NULL, NULL, '', '', 'Porto', NULL, 1, 0, DATE '2010-08-13', 'ACTIVE', NULL);
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, joined, notes)
VALUES (501480, 'KN00025160', NULL, 'Mia', 'Nguyễn', TO_DATE('26.03.1955', 'DD.MM.YYYY'), 'm1480@post.example', '69001', 'Lyon', 2300, 2, TO_DATE('16.11.2009', 'DD.MM.YYYY'), 'Moved twice
Ask for the new address');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (501481, 'KN00025177', 'P', NULL, 'Björn', 'Lévy', DATE '1986-09-07', 'b1481@post.example', '10115', 'Berlin', 550, 2, 0, DATE '2009-07-09', 'ACTIVE', NULL);
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, joined, notes)
VALUES (501482, 'KN00025194', '', 'Dmitri', 'Zając', NULL, 'd1482@mail.example', '', 'Porto', 1250, 1, DATE '2016-11-25', 'a_b%c');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (501483, 'KN00025211', 'P', NULL, 'Dmitri', 'Tanaka', TO_DATE('06.02.1973', 'DD.MM.YYYY'), 'd1483@mail.example', '80331', 'München', 2750, 1, 1250, TO_DATE('07.10.2022', 'DD.MM.YYYY'), 'ACTIVE', 'Prefers e-mail');
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, notes)
VALUES (501484, 'KN00025228', '', 'Hana', 'Ekström', DATE '1996-01-27', '', '69001', 'Lyon', NULL, 2, NULL, DATE '2024-03-08', '100% satisfied');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (501485, 'KN00025245', 'P', '', 'Łucja', 'Pereira', DATE '1978-01-03', 'ł1485@mail.example', '80331', 'München', NULL, 1, 3315, DATE '2019-04-24', 'ACTIVE', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (501486, 'KN00025262', 'B', 'Hotel "Zur Post" 1486', NULL, 'Ibsen', NULL, 'h1486@mail.example', '4051', 'Basel', 1150, 2.5, 4125, TO_DATE('29.10.2010', 'DD.MM.YYYY'), 'CLOSED', 'Said: ''never again''');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (501487, 'KN00025279', 'P', NULL, 'Mia', 'van Dijk', DATE '1993-08-31', 'm1487@mail.example', NULL, 'Graz', NULL, 2.5, 0, DATE '2010-06-21', 'ACTIVE', 'Prefers e-mail');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, joined, notes)
VALUES (501488, 'KN00025296', 'B', 'Murphy''s Cabs 1488', NULL, NULL, NULL, 'ł1488@post.example', '', 'Porto', NULL, NULL, DATE '2016-12-25', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (501489, 'KN00025313', 'P', NULL, 'Quentin', 'smith', TO_DATE('04.01.1997', 'DD.MM.YYYY'), 'q1489@post.example', '', 'Porto', 1250, 2, NULL, TO_DATE('29.02.2016', 'DD.MM.YYYY'), 'ACTIVE', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (501490, 'KN00025330', 'B', 'Bäckerei Ruß 1490', NULL, NULL, NULL, 'f1490@post.example', '00100', 'Roma', 200, 0.75, 78, DATE '2022-11-26', 'DORMANT', '100% satisfied');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (501491, 'KN00025347', 'B', 'Šport a.s. 1491', NULL, NULL, NULL, '', '4051', 'Basel', 1750, 0.75, 4015, DATE '2020-01-12', 'ACTIVE', 'Moved twice
Ask for the new address');
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (501492, 'KN00025364', 'B', 'R' || CHR(38) || 'D Labs 1492', NULL, NULL, NULL, NULL, NULL, 'Graz', NULL, 1, 494, TO_DATE('02.06.2024', 'DD.MM.YYYY'), 'CLOSED', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (501493, 'KN00025381', 'P', NULL, 'Łucja', 'Čapek', DATE '1963-10-04', '', '2100', 'København', 1700, 3, 0, DATE '2010-10-30', 'ACTIVE', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (501494, 'KN00025398', 'B', 'Solar 24 1494', NULL, 'Müller', NULL, 'm1494@mail.example', '00100', 'Roma', 700, 3, 380, DATE '2021-11-06', 'CLOSED', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (501495, 'KN00025415', 'P', '', 'Łucja', 'smith', NULL, 'ł1495@post.example', '80331', 'München', NULL, 3, 1873, TO_DATE('06.06.2009', 'DD.MM.YYYY'), 'ACTIVE', NULL);
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, notes)
VALUES (501496, 'KN00025432', '', 'Grzegorz', 'Zając', DATE '1965-11-18', 'g1496@mail.example', NULL, 'Graz', 1700, 2, 722, DATE '2019-02-19', NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (501497, 'KN00025449', 'P', NULL, 'Chloé', 'Vogt', DATE '2003-08-26', NULL, NULL, 'Graz', NULL, 3, 0, DATE '2020-07-25', 'ACTIVE', NULL);
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, joined, notes)
VALUES (501498, 'KN00025466', NULL, 'Björn', 'Ruß', TO_DATE('23.10.1942', 'DD.MM.YYYY'), NULL, '80331', 'München', 50, 3, TO_DATE('06.02.2023', 'DD.MM.YYYY'), NULL);
INSERT INTO customers (customer_id, customer_no, kind, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, status, notes)
VALUES (501499, 'KN00025483', 'P', NULL, 'Eoin', 'Quist', DATE '1961-02-02', '', '10115', 'Berlin', 1600, 0.75, 0, DATE '2024-03-11', 'ACTIVE', 'Prefers e-mail');
INSERT INTO customers (customer_id, customer_no, company_name, first_name, last_name, birth_date, email, postal_code, city, credit_limit, rating, loyalty_points, joined, notes)
VALUES (501500, 'KN00025500', '', 'Dmitri', 'García', DATE '1996-08-29', 'd1500@mail.example', '4051', 'Basel', 1200, NULL, NULL, DATE '2015-11-29', 'Moved twice
Ask for the new address');

COMMIT;
