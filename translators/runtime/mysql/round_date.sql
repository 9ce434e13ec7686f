-- helper: round_date
-- needs: trunc_date
-- what: ROUND(date, fmt), every documented format: years up on 1 July, quarters on the 16th of the second month, months on the 16th, the others at half. Oracle Database SQL Language Reference 19c, "ROUND and TRUNC Date Functions".
CREATE FUNCTION IF NOT EXISTS talora.round_date(value datetime(6), format varchar(200)) RETURNS datetime
DETERMINISTIC NO SQL
BEGIN
  DECLARE low datetime DEFAULT talora.trunc_date(value, format);
  CASE
    WHEN value IS NULL OR format IS NULL THEN RETURN NULL;
    WHEN upper(format) IN ('DD', 'DDD', 'J') THEN RETURN talora.trunc_date(value + INTERVAL 12 HOUR, 'DD');
    WHEN upper(format) IN ('HH', 'HH12', 'HH24') THEN RETURN talora.trunc_date(value + INTERVAL 30 MINUTE, 'HH24');
    WHEN upper(format) = 'MI' THEN RETURN talora.trunc_date(value + INTERVAL 30 SECOND, 'MI');
    WHEN upper(format) IN ('MONTH', 'MON', 'MM', 'RM') THEN
      RETURN IF(day(value) >= 16, low + INTERVAL 1 MONTH, low);
    WHEN upper(format) = 'Q' THEN
      RETURN IF(value >= low + INTERVAL 1 MONTH + INTERVAL 15 DAY, low + INTERVAL 3 MONTH, low);
    WHEN upper(format) IN ('SYYYY', 'YYYY', 'YEAR', 'SYEAR', 'YYY', 'YY', 'Y') THEN
      RETURN IF(month(value) >= 7, low + INTERVAL 1 YEAR, low);
    WHEN upper(format) IN ('IYYY', 'IYY', 'IY', 'I') THEN
      -- The ISO year's July: 1 July of the year that holds its fourth of January.
      RETURN IF(value >= talora.trunc_date(low + INTERVAL 3 DAY, 'YYYY') + INTERVAL 6 MONTH,
                talora.trunc_date(low + INTERVAL 371 DAY, 'IYYY'), low);
    WHEN upper(format) IN ('CC', 'SCC') THEN
      RETURN IF(value >= low + INTERVAL 50 YEAR, low + INTERVAL 100 YEAR, low);
    ELSE
      RETURN IF(value >= low + INTERVAL 84 HOUR, low + INTERVAL 7 DAY, low);
  END CASE;
END;
