-- helper: float_quotient
-- needs: none
-- what: a / b of floating numbers; a division by zero raises, where the target gives NULL. Transact-SQL reference, "/ (Division)".
CREATE FUNCTION IF NOT EXISTS talora.float_quotient(a double, b double) RETURNS double
DETERMINISTIC NO SQL
BEGIN
  IF b = 0 AND a IS NOT NULL THEN
    SIGNAL SQLSTATE '22012' SET MESSAGE_TEXT = 'Divide by zero error encountered.';
  END IF;
  RETURN a / b;
END;
