-- helper: trunc_date
-- needs: none
-- what: TRUNC(date, fmt), every documented format; weeks of DAY, DY, D begin on Sunday (territory AMERICA). Oracle Database SQL Language Reference 19c, "ROUND and TRUNC Date Functions".
CREATE FUNCTION IF NOT EXISTS talora.trunc_date(value datetime(6), format varchar(200)) RETURNS datetime
DETERMINISTIC NO SQL
BEGIN
  DECLARE start datetime DEFAULT CAST(value AS date);
  DECLARE fourth datetime;
  IF value IS NULL OR format IS NULL THEN
    RETURN NULL;
  END IF;
  CASE
    WHEN upper(format) IN ('DD', 'DDD', 'J') THEN RETURN start;
    WHEN upper(format) IN ('MONTH', 'MON', 'MM', 'RM') THEN RETURN start - INTERVAL day(start) - 1 DAY;
    WHEN upper(format) IN ('SYYYY', 'YYYY', 'YEAR', 'SYEAR', 'YYY', 'YY', 'Y') THEN
      RETURN start - INTERVAL dayofyear(start) - 1 DAY;
    WHEN upper(format) = 'Q' THEN
      RETURN start - INTERVAL day(start) - 1 DAY - INTERVAL (month(start) - 1) % 3 MONTH;
    WHEN upper(format) IN ('HH', 'HH12', 'HH24') THEN RETURN start + INTERVAL hour(value) HOUR;
    WHEN upper(format) = 'MI' THEN RETURN start + INTERVAL hour(value) * 60 + minute(value) MINUTE;
    WHEN upper(format) = 'IW' THEN RETURN start - INTERVAL weekday(start) DAY;
    WHEN upper(format) IN ('DAY', 'DY', 'D') THEN RETURN start - INTERVAL dayofweek(start) - 1 DAY;
    WHEN upper(format) = 'WW' THEN RETURN start - INTERVAL (dayofyear(start) - 1) % 7 DAY;
    WHEN upper(format) = 'W' THEN RETURN start - INTERVAL (day(start) - 1) % 7 DAY;
    WHEN upper(format) IN ('IYYY', 'IYY', 'IY', 'I') THEN
      -- 4 January is always in the first ISO week; the year of the week is that of its Thursday.
      SET fourth = start + INTERVAL 3 - weekday(start) DAY;
      SET fourth = makedate(year(fourth), 4);
      RETURN fourth - INTERVAL weekday(fourth) DAY;
    WHEN upper(format) IN ('CC', 'SCC') THEN
      RETURN start - INTERVAL dayofyear(start) - 1 DAY - INTERVAL (year(start) - 1) % 100 YEAR;
    ELSE
      SIGNAL SQLSTATE '22007' SET MESSAGE_TEXT = 'ORA-01898: too many precision specifiers';
  END CASE;
END;
