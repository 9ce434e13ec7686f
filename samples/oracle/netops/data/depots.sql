-- Rows of DEPOTS; made by data/generate.py, not by hand.

INSERT INTO depots (depot_id, depot_code, region_id, address, phones, floor_m2, opened)
VALUES (1, 'NORD', 3, postal_address_t('Kai 7', '2100', 'København', 'DK'), phone_list_t('+45 32 10 10 10', '+45 32 10 10 11'), 820.5, TO_DATE('02.05.2011', 'DD.MM.YYYY'));
INSERT INTO depots (depot_id, depot_code, region_id, address, phones, floor_m2, opened)
VALUES (2, 'ISLE', 4, postal_address_t('St. John''s Road 1', 'D02', 'Dublin', 'IE'), phone_list_t('+353 1 555 0100'), 140, DATE '2015-09-14');
INSERT INTO depots (depot_id, depot_code, region_id, address, phones, floor_m2, opened)
VALUES (3, 'MID', 5, postal_address_t('Ring 12 & 14', '31-001', 'Kraków', 'PL'), phone_list_t('+48 12 555 01 00', '+48 12 555 01 01', '+48 12 555 01 02'), 1900, DATE '2009-01-02');
INSERT INTO depots (depot_id, depot_code, region_id, address, phones, floor_m2, opened)
VALUES (4, 'ALP', 6, postal_address_t('Bergstraße 3', '8010', 'Graz', 'AT'), phone_list_t(), 75.5, TO_DATE('01.07.2018', 'DD.MM.YYYY'));
INSERT INTO depots (depot_id, depot_code, region_id, address, phones, floor_m2, opened)
VALUES (5, 'MER', 7, postal_address_t('Quai 5', '69001', 'Lyon', 'FR'), NULL, NULL, DATE '2016-03-30');
INSERT INTO depots (depot_id, depot_code, region_id, address, phones, floor_m2, opened)
VALUES (6, 'CAP', 8, postal_address_t('Alexanderplatz 1', '10115', 'Berlin', 'DE'), phone_list_t('+49 30 555 0', '+49 30 555 100'), 2400, DATE '2008-08-18');
INSERT INTO depots (depot_id, depot_code, region_id, address, phones, floor_m2, opened)
VALUES (7, 'LAKE', 9, postal_address_t(NULL, NULL, 'Łódź', 'PL'), phone_list_t('+48 42 555 00 00'), 310, NULL);
INSERT INTO depots (depot_id, depot_code, region_id, address, phones, floor_m2, opened)
VALUES (8, 'SAND', 10, NULL, NULL, 12, DATE '2022-11-05');

COMMIT;
