-- Rows of TARIFFS; made by data/generate.py, not by hand.

INSERT INTO tariffs (tariff_code, tariff_name, kind, monthly_fee, included_gb, launched, withdrawn, options)
VALUES ('START', 'Start', 'PRE', 0, 1.5, TO_DATE('01.04.2016', 'DD.MM.YYYY'), NULL, '{"speed_mbps": 50, "hotspot": false}');
INSERT INTO tariffs (tariff_code, tariff_name, kind, monthly_fee, included_gb, launched, withdrawn, options)
VALUES ('START+', 'Start plus', 'PRE', 4.99, 3, DATE '2018-09-01', NULL, '{"speed_mbps": 100, "hotspot": true, "roaming": {"zones": ["EU"], "gb": 1}}');
INSERT INTO tariffs (tariff_code, tariff_name, kind, monthly_fee, included_gb, launched, withdrawn, options)
VALUES ('TALK', 'Talk & text', 'PRE', 2.5, 0.5, DATE '2012-01-15', DATE '2021-06-30', NULL);
INSERT INTO tariffs (tariff_code, tariff_name, kind, monthly_fee, included_gb, launched, withdrawn, options)
VALUES ('S', 'Small', 'POST', 9.99, 5, TO_DATE('01.02.2019', 'DD.MM.YYYY'), NULL, '{"speed_mbps": 150, "hotspot": true, "roaming": {"zones": ["EU", "UK"], "gb": 2.5}, "gifts": []}');
INSERT INTO tariffs (tariff_code, tariff_name, kind, monthly_fee, included_gb, launched, withdrawn, options)
VALUES ('M', 'Medium', 'POST', 19.99, 15, DATE '2019-02-01', NULL, '{"speed_mbps": 300, "hotspot": true, "roaming": {"zones": ["EU", "UK", "CH"], "gb": 8}, "gifts": [{"name": "Cinema", "months": 3}]}');
INSERT INTO tariffs (tariff_code, tariff_name, kind, monthly_fee, included_gb, launched, withdrawn, options)
VALUES ('L', 'Large', 'POST', 34.99, 60, DATE '2019-02-01', NULL, '{"speed_mbps": 500, "hotspot": true, "roaming": {"zones": ["EU", "UK", "CH", "US"], "gb": 20}, "gifts": [{"name": "Cinema", "months": 6}, {"name": "Kid''s box", "months": 12}]}');
INSERT INTO tariffs (tariff_code, tariff_name, kind, monthly_fee, included_gb, launched, withdrawn, options)
VALUES ('XL', 'Grenzenlos', 'POST', 59.9, NULL, TO_DATE('01.10.2020', 'DD.MM.YYYY'), NULL, '{"speed_mbps": null, "hotspot": true, "roaming": {"zones": ["WORLD"], "gb": 40}, "gifts": [{"name": "Music", "months": 24}, {"name": "Cinema", "months": 24}, {"name": "Watch", "months": null}]}');
INSERT INTO tariffs (tariff_code, tariff_name, kind, monthly_fee, included_gb, launched, withdrawn, options)
VALUES ('OLD-M', 'Medium (2014)', 'POST', 24.95, 2, DATE '2014-05-01', DATE '2019-01-31', '{"speed_mbps": 42, "note": "R&D \"test\""}');
INSERT INTO tariffs (tariff_code, tariff_name, kind, monthly_fee, included_gb, launched, withdrawn, options)
VALUES ('OLD-L', 'Large (2014)', 'POST', 44.95, 6, DATE '2014-05-01', DATE '2019-01-31', '{"speed_mbps": 42}');
INSERT INTO tariffs (tariff_code, tariff_name, kind, monthly_fee, included_gb, launched, withdrawn, options)
VALUES ('BIZ-1', 'Business basic', 'POST', 14.5, 10, TO_DATE('01.07.2017', 'DD.MM.YYYY'), NULL, '{"speed_mbps": 300, "hotspot": true, "sla": {"hours": 8, "penalty": 0.05}}');
INSERT INTO tariffs (tariff_code, tariff_name, kind, monthly_fee, included_gb, launched, withdrawn, options)
VALUES ('BIZ-2', 'Business pro', 'POST', 39, 80, DATE '2017-07-01', NULL, '{"speed_mbps": 600, "hotspot": true, "sla": {"hours": 4, "penalty": 0.125}, "roaming": {"zones": ["EU", "US"], "gb": 30}}');
INSERT INTO tariffs (tariff_code, tariff_name, kind, monthly_fee, included_gb, launched, withdrawn, options)
VALUES ('IOT', 'Things', 'DATA', 0.35, 0, DATE '2018-01-01', NULL, '{"speed_mbps": 1, "hotspot": false}');
INSERT INTO tariffs (tariff_code, tariff_name, kind, monthly_fee, included_gb, launched, withdrawn, options)
VALUES ('CUBE', 'Würfel für zu Hause', 'DATA', 29.99, 250, TO_DATE('01.03.2021', 'DD.MM.YYYY'), NULL, '{"speed_mbps": 250, "gifts": [{"name": "Router", "months": 0}]}');
INSERT INTO tariffs (tariff_code, tariff_name, kind, monthly_fee, included_gb, launched, withdrawn, options)
VALUES ('TEST', 'Prüftarif', 'DATA', 0, NULL, DATE '2015-01-01', NULL, '');

COMMIT;
