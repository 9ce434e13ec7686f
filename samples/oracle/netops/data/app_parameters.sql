-- Rows of APP_PARAMETERS; made by data/generate.py, not by hand.

INSERT INTO app_parameters (param_name, text_value, num_value, description)
VALUES ('VAT_RATE', NULL, .19, 'Value added tax');
INSERT INTO app_parameters (param_name, text_value, num_value, description)
VALUES ('MAX_OPEN_DAYS', NULL, 14, 'Tickets older than this are late');
INSERT INTO app_parameters (param_name, text_value, num_value, description)
VALUES ('DESK_MAIL', 'desk@netops.example', NULL, NULL);
INSERT INTO app_parameters (param_name, text_value, num_value, description)
VALUES ('BUSY_LIMIT_GB', NULL, 2000, 'Cells above are busy');
INSERT INTO app_parameters (param_name, text_value, num_value, description)
VALUES ('EMPTY_ONE', '', NULL, 'Given as an empty text');
INSERT INTO app_parameters (param_name, text_value, num_value, description)
VALUES ('CURRENCY', 'EUR', NULL, '');
INSERT INTO app_parameters (param_name, text_value, num_value, description)
VALUES ('RELEASE', '19.3', 19.3, q'[The application's release]');
INSERT INTO app_parameters (param_name, text_value, num_value, description)
VALUES ('OLD_PRINTER', 'lp0', NULL, NULL);
INSERT INTO app_parameters (param_name, text_value, num_value, description)
VALUES ('OLD_MODEM', '/dev/ttyS0', NULL, 'Used until 2012');
INSERT INTO app_parameters (param_name, text_value, num_value, description)
VALUES ('OLDEST_YEAR', NULL, 2008, NULL);
INSERT INTO app_parameters (param_name, text_value, num_value, description)
VALUES ('LATE_FEE', NULL, 2.5, NULL);
INSERT INTO app_parameters (param_name, text_value, num_value, description)
VALUES ('DISCOUNT_MAX', NULL, 0.333, 'Share');

COMMIT;
