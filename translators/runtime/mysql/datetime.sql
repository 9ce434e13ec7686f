-- helper: datetime
-- needs: none
-- what: a moment rounded as DATETIME stores it: to .000, .003 or .007 seconds. Transact-SQL reference, "datetime".
CREATE FUNCTION IF NOT EXISTS talora.datetime(value datetime(6)) RETURNS datetime(3)
DETERMINISTIC NO SQL
RETURN value + INTERVAL (round(round(microsecond(value) * 3 / 10000) * 10 / 3) * 1000 - microsecond(value)) MICROSECOND;
