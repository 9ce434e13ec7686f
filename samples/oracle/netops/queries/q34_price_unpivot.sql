-- Unit prices as rows; a price that is not set has no row.
SELECT u.tariff_code,
       u.valid_from,
       u.unit,
       u.price
  FROM tariff_prices
 UNPIVOT (price FOR unit IN (per_gb AS 'GB', per_minute AS 'MINUTE', per_sms AS 'SMS')) u
 WHERE u.tariff_code IN ('S', 'M', 'IOT')
 ORDER BY u.tariff_code, u.valid_from, u.unit;
