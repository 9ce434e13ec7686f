-- The price card in all the spellings that printers and files want.
SELECT f.tariff_code,
       TO_CHAR(f.monthly_fee) AS plain,
       TO_CHAR(f.monthly_fee, '990.00') AS padded,
       TO_CHAR(f.monthly_fee, 'FM990.00') AS trimmed,
       TO_CHAR(-f.monthly_fee, 'FM990.00MI') AS minus_behind,
       TO_CHAR(-f.monthly_fee, 'FM990.00PR') AS in_brackets,
       TO_CHAR(f.monthly_fee, 'FMS990.0') AS with_sign,
       TO_CHAR(f.monthly_fee, '0999') AS leading_zeros,
       TO_CHAR(f.included_gb, '99') AS two_digits,
       TO_CHAR(f.monthly_fee * 1000, '99G999', 'NLS_NUMERIC_CHARACTERS = '',.''') AS german,
       TO_CHAR(f.monthly_fee * 100, 'FM0XXX') AS hexadecimal
  FROM tariffs f
 ORDER BY f.tariff_code;
