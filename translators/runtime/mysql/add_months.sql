-- helper: add_months
-- needs: none
-- what: ADD_MONTHS(date, n): sticks to the month's last day, keeps the time, cuts fractions of seconds and of n. Oracle Database SQL Language Reference 19c, "ADD_MONTHS".
CREATE FUNCTION IF NOT EXISTS talora.add_months(value datetime(6), months decimal(65, 30)) RETURNS datetime
DETERMINISTIC NO SQL
BEGIN
  DECLARE whole datetime DEFAULT CAST(date_format(value, '%Y-%m-%d %H:%i:%s') AS datetime);
  DECLARE moved datetime DEFAULT whole + INTERVAL CAST(truncate(months, 0) AS signed) MONTH;
  IF CAST(whole AS date) = last_day(whole) THEN
    RETURN moved + INTERVAL datediff(last_day(moved), moved) DAY;
  END IF;
  RETURN moved;
END;
