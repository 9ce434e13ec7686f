-- helper: last_day
-- needs: none
-- what: LAST_DAY(date): the month's last day, the time of day is kept. Oracle Database SQL Language Reference 19c, "LAST_DAY".
CREATE FUNCTION IF NOT EXISTS talora.last_day(value datetime(6)) RETURNS datetime
DETERMINISTIC NO SQL
RETURN CAST(date_format(value, '%Y-%m-%d %H:%i:%s') AS datetime) + INTERVAL datediff(last_day(value), value) DAY;
