-- The price card for the web shop, as JSON.
SELECT JSON_OBJECT(
         'code' VALUE f.tariff_code,
         'name' VALUE f.tariff_name,
         'gb' VALUE f.included_gb,
         'prices' VALUE (SELECT JSON_ARRAYAGG(
                                  JSON_OBJECT('from' VALUE TO_CHAR(p.valid_from, 'YYYY-MM-DD'),
                                              'sms' VALUE CASE WHEN p.per_sms IS NOT NULL THEN 'yes' END ABSENT ON NULL)
                                  ORDER BY p.valid_from)
                           FROM tariff_prices p
                          WHERE p.tariff_code = f.tariff_code) FORMAT JSON) AS card
  FROM tariffs f
 WHERE f.kind = 'POST'
 ORDER BY f.tariff_code;
