-- What the team repaired after the load of the scripts; written by hand (correct() in model_operations.py restates it).
UPDATE staff
   SET email = LOWER(email)
 WHERE email <> LOWER(email);

/* the underscore is meant: OLDEST_YEAR stays */
DELETE FROM app_parameters WHERE param_name LIKE 'OLD\_%' ESCAPE '\';

-- Three percent more per gigabyte from April on, for the tariffs on sale.
INSERT INTO tariff_prices (tariff_code, valid_from, per_gb, per_minute, per_sms)
SELECT p.tariff_code,
       DATE '2025-04-01',
       ROUND(p.per_gb * 1.03, 4),
       p.per_minute,
       p.per_sms
  FROM tariff_prices p
 WHERE p.valid_from = (SELECT MAX(l.valid_from)
                         FROM tariff_prices l
                        WHERE l.tariff_code = p.tariff_code)
   AND p.tariff_code IN (SELECT f.tariff_code
                           FROM tariffs f
                          WHERE f.kind = 'POST'
                            AND f.withdrawn IS NULL);

MERGE INTO app_parameters a
USING (SELECT 'LATE_FEE' AS param_name, NULL AS text_value, 5 AS num_value FROM dual
       UNION ALL
       SELECT 'DAY_OF_SAMPLE', '2025-03-31', NULL FROM dual) n
   ON (a.param_name = n.param_name)
 WHEN MATCHED THEN
   UPDATE SET a.num_value = n.num_value, a.description = 'per month'
 WHEN NOT MATCHED THEN
   INSERT (param_name, text_value, num_value)
   VALUES (n.param_name, n.text_value, n.num_value);

COMMIT;
