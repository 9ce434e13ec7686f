-- helper: slice
-- needs: none
-- what: SUBSTRING(text, start, length): a start before the text shortens the result, a negative length is an error. Transact-SQL reference, "SUBSTRING".
CREATE FUNCTION IF NOT EXISTS talora.slice(value longtext, start int, amount int) RETURNS longtext
DETERMINISTIC NO SQL
BEGIN
  IF amount < 0 THEN
    SIGNAL SQLSTATE '22011' SET MESSAGE_TEXT = 'Invalid length parameter passed to the LEFT or SUBSTRING function.';
  END IF;
  RETURN substr(value, greatest(start, 1), greatest(least(start, 1) + amount - 1, 0));
END;
