-- helper: divide
-- needs: none
-- what: a / b with 30 decimals; a division by zero raises, where the target gives NULL. Oracle Database SQL Language Reference 19c, "Arithmetic Operators".
CREATE FUNCTION IF NOT EXISTS talora.divide(a decimal(65, 30), b decimal(65, 30)) RETURNS decimal(65, 30)
DETERMINISTIC NO SQL
BEGIN
  IF b = 0 AND a IS NOT NULL THEN
    SIGNAL SQLSTATE '22012' SET MESSAGE_TEXT = 'ORA-01476: divisor is equal to zero';
  END IF;
  RETURN a / b;
END;
