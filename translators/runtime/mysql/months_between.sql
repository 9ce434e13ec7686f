-- helper: months_between
-- needs: none
-- what: MONTHS_BETWEEN(a, b): whole on the same day or both month ends, else by a 31-day month with the time of day. Oracle Database SQL Language Reference 19c, "MONTHS_BETWEEN".
CREATE FUNCTION IF NOT EXISTS talora.months_between(later datetime(6), earlier datetime(6)) RETURNS decimal(65, 30)
DETERMINISTIC NO SQL
BEGIN
  DECLARE a datetime DEFAULT CAST(date_format(later, '%Y-%m-%d %H:%i:%s') AS datetime);
  DECLARE b datetime DEFAULT CAST(date_format(earlier, '%Y-%m-%d %H:%i:%s') AS datetime);
  DECLARE months int DEFAULT (CAST(year(a) AS signed) - CAST(year(b) AS signed)) * 12 + CAST(month(a) AS signed) - CAST(month(b) AS signed);
  DECLARE days int DEFAULT CAST(day(a) AS signed) - CAST(day(b) AS signed);
  IF days = 0 OR (CAST(a AS date) = last_day(a) AND CAST(b AS date) = last_day(b)) THEN
    RETURN months;
  END IF;
  RETURN months + CAST(days * 86400 + time_to_sec(CAST(a AS time)) - time_to_sec(CAST(b AS time)) AS decimal(65, 30)) / 2678400;
END;
