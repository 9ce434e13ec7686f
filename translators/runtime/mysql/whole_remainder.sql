-- helper: whole_remainder
-- needs: none
-- what: a % b of integers; a division by zero raises, where the target gives NULL. Transact-SQL reference, "% (Modulus)".
CREATE FUNCTION IF NOT EXISTS talora.whole_remainder(a bigint, b bigint) RETURNS bigint
DETERMINISTIC NO SQL
BEGIN
  IF b = 0 AND a IS NOT NULL THEN
    SIGNAL SQLSTATE '22012' SET MESSAGE_TEXT = 'Divide by zero error encountered.';
  END IF;
  RETURN a % b;
END;
