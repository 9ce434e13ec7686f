-- helper: part_length
-- needs: none
-- what: the length that LEFT and RIGHT are given: a negative one is an error. Transact-SQL reference, "LEFT", "RIGHT".
CREATE FUNCTION IF NOT EXISTS talora.part_length(value bigint) RETURNS bigint
DETERMINISTIC NO SQL
BEGIN
  IF value < 0 THEN
    SIGNAL SQLSTATE '22011' SET MESSAGE_TEXT = 'Invalid length parameter passed to the left or right function.';
  END IF;
  RETURN value;
END;
