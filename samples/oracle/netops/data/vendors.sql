-- Rows of VENDORS; made by data/generate.py, not by hand.

INSERT INTO vendors (vendor_id, vendor_name, vendor_prefix, country_code, contact_email, rating, remarks)
VALUES (1, 'Nordwave Radio', 'NWR', 'SE', 'sales@nordwave.example', 4.5, '');
INSERT INTO vendors (vendor_id, vendor_name, vendor_prefix, contact_email, rating, remarks)
VALUES (2, 'Antennenbau Größmann', 'AGM', 'info@groessmann.example', 4, 'Pays attention to ''small print''');
INSERT INTO vendors (vendor_id, vendor_name, vendor_prefix, country_code, contact_email, rating, remarks)
VALUES (3, 'Halo & Sons', 'HAS', 'GB', NULL, 3.2, 'Delivers to R&D only');
INSERT INTO vendors (vendor_id, vendor_name, vendor_prefix, country_code, contact_email, rating, remarks)
VALUES (4, 'O''Connell Power', 'OCP', 'IE', 'power@oconnell.example', NULL, 'First line of the remark.
Second line, after a break.');
INSERT INTO vendors (vendor_id, vendor_name, vendor_prefix, country_code, contact_email, rating, remarks)
VALUES (5, 'Sakura Denki 桜電機', 'SKD', 'JP', 'world@sakura.example', 4.9, 'Framework contract; see folder C:\contracts\2023');
INSERT INTO vendors (vendor_id, vendor_name, vendor_prefix, country_code, contact_email, rating, remarks)
VALUES (6, 'Bluestone Networks', 'BSN', 'US', '', 2.8, 'Ключевой поставщик');
INSERT INTO vendors (vendor_id, vendor_name, vendor_prefix, country_code, contact_email, rating, remarks)
VALUES (7, 'Frío Sur', 'FRS', 'ES', 'ventas@friosur.example', 0, NULL);
INSERT INTO vendors (vendor_id, vendor_name, vendor_prefix, contact_email, rating, remarks)
VALUES (8, 'Telmax', 'TMX', 'kontakt@telmax.example', 5, '');
INSERT INTO vendors (vendor_id, vendor_name, vendor_prefix, country_code, contact_email, rating, remarks)
VALUES (9, 'Ridge', 'RDG', 'CA', NULL, NULL, q'[Pays attention to 'small print']');
INSERT INTO vendors (vendor_id, vendor_name, vendor_prefix, country_code, contact_email, rating, remarks)
VALUES (10, 'Quantum/Link', 'QLK', 'US', 'hello@quantumlink.example', 1.5, 'Delivers to R' || CHR(38) || 'D only');
INSERT INTO vendors (vendor_id, vendor_name, vendor_prefix, country_code, contact_email, rating, remarks)
VALUES (11, 'Élan Réseaux', 'ELR', 'FR', 'contact@elan.example', 3.9, 'First line of the remark.
Second line, after a break.');
INSERT INTO vendors (vendor_id, vendor_name, vendor_prefix, country_code, contact_email, rating, remarks)
VALUES (12, 'Zephyr Cooling', 'ZPC', 'NL', 'z@zephyr.example', 3, 'Framework contract; see folder C:\contracts\2023');
INSERT INTO vendors (vendor_id, vendor_name, vendor_prefix, country_code, contact_email, rating, remarks)
VALUES (13, '100% Mast', 'HPM', 'DE', NULL, 2, 'Ключевой поставщик');
INSERT INTO vendors (vendor_id, vendor_name, vendor_prefix, country_code, contact_email, rating, remarks)
VALUES (14, 'Unit_7', 'UN7', 'KR', '', 4.1, NULL);
INSERT INTO vendors (vendor_id, vendor_name, vendor_prefix, country_code, contact_email, rating, remarks)
VALUES (15, 'Old Copper Co.', 'OCC', 'GB', NULL, 0.5, '');

COMMIT;
