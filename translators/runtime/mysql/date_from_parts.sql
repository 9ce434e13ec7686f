-- helper: date_from_parts
-- needs: none
-- what: DATEFROMPARTS(year, month, day): parts out of range are an error. Transact-SQL reference, "DATEFROMPARTS".
CREATE FUNCTION IF NOT EXISTS talora.date_from_parts(years int, months int, days int) RETURNS date
DETERMINISTIC NO SQL
BEGIN
  DECLARE first_day date DEFAULT makedate(years, 1) + INTERVAL (months - 1) MONTH;
  IF years IS NULL OR months IS NULL OR days IS NULL THEN
    RETURN NULL;
  END IF;
  IF years NOT BETWEEN 1 AND 9999 OR months NOT BETWEEN 1 AND 12 OR days NOT BETWEEN 1 AND day(last_day(first_day)) THEN
    SIGNAL SQLSTATE '22008' SET MESSAGE_TEXT = 'Cannot construct data type date, some of the arguments have values which are not valid.';
  END IF;
  RETURN first_day + INTERVAL (days - 1) DAY;
END;
