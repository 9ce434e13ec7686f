-- Rows of REGIONS; made by data/generate.py, not by hand.

INSERT INTO regions (region_id, region_code, region_name, parent_region_id, population, area_km2, created_on)
VALUES (1, 'N  ', 'Northern Area', NULL, 9120000, 88120.5, TO_DATE('2004-02-07 08:01:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO regions (region_id, region_code, region_name, parent_region_id, population, area_km2, created_on)
VALUES (2, 'S  ', 'Southern Area', NULL, 11300000, 102400, TO_DATE('2004-03-15 08:02:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO regions (region_id, region_code, region_name, parent_region_id, population, area_km2, created_on)
VALUES (3, 'NE ', 'Øresund Coast', 1, 2410000, 9021.75, TO_DATE('2004-04-21 08:03:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO regions (region_id, region_code, region_name, parent_region_id, population, area_km2, created_on)
VALUES (4, 'NW ', 'St. John''s ' || CHR(38) || ' Isles', 1, 640500, 12004.2, TO_DATE('2004-05-28 08:04:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO regions (region_id, region_code, region_name, parent_region_id, population, area_km2, created_on)
VALUES (5, 'CEN', 'Central Plain', 1, 3870000, 21077, TO_DATE('2004-07-04 08:05:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO regions (region_id, region_code, region_name, parent_region_id, population, area_km2, created_on)
VALUES (6, 'SE ', 'Südliche Alpen', 2, 812345, 15330.08, TO_DATE('2004-08-10 08:06:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO regions (region_id, region_code, region_name, parent_region_id, population, area_km2, created_on)
VALUES (7, 'SW ', q'[Côte d'Émeraude]', 2, 1903000, 7710.6, TO_DATE('2004-09-16 08:07:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO regions (region_id, region_code, region_name, parent_region_id, population, area_km2, created_on)
VALUES (8, 'CAP', 'Capital', 2, 4250000, 892.01, TO_DATE('2004-10-23 08:08:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO regions (region_id, region_code, region_name, parent_region_id, population, area_km2, created_on)
VALUES (9, 'LAK', 'Łódź Lakes', 2, NULL, 4450, TO_DATE('2004-11-29 08:09:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO regions (region_id, region_code, region_name, parent_region_id, population, area_km2, created_on)
VALUES (10, 'DES', 'dry lands', 2, 90210, NULL, TO_DATE('2005-01-05 08:10:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO regions (region_id, region_code, region_name, parent_region_id, population, area_km2, created_on)
VALUES (11, 'HAR', 'Harbour', NULL, 350000, 0.5, TO_DATE('2005-02-11 08:11:00', 'YYYY-MM-DD HH24:MI:SS'));
INSERT INTO regions (region_id, region_code, region_name, parent_region_id, population, area_km2, created_on)
VALUES (12, 'OFF', 'Offshore', NULL, 0, NULL, TO_DATE('2005-03-20 08:12:00', 'YYYY-MM-DD HH24:MI:SS'));

COMMIT;
