-- helper: remainder
-- needs: none
-- what: a % b of exact numbers; a division by zero raises, where the target gives NULL. Transact-SQL reference, "% (Modulus)".
CREATE FUNCTION IF NOT EXISTS talora.remainder(a decimal(65, 30), b decimal(65, 30)) RETURNS decimal(65, 30)
DETERMINISTIC NO SQL
BEGIN
  IF b = 0 AND a IS NOT NULL THEN
    SIGNAL SQLSTATE '22012' SET MESSAGE_TEXT = 'Divide by zero error encountered.';
  END IF;
  RETURN a % b;
END;
