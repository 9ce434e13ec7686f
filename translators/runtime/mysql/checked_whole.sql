-- helper: checked_whole
-- needs: none
-- what: a whole number as an integer of 3, 5, 10 or 19 digits: beyond its range an error. Transact-SQL reference, "int, bigint, smallint, and tinyint".
CREATE FUNCTION IF NOT EXISTS talora.checked_whole(value decimal(65), digits int) RETURNS bigint
DETERMINISTIC NO SQL
BEGIN
  IF value NOT BETWEEN CASE digits WHEN 3 THEN 0 WHEN 5 THEN -32768 WHEN 10 THEN -2147483648 ELSE -9223372036854775808 END
                   AND CASE digits WHEN 3 THEN 255 WHEN 5 THEN 32767 WHEN 10 THEN 2147483647 ELSE 9223372036854775807 END THEN
    SIGNAL SQLSTATE '22003' SET MESSAGE_TEXT = 'Arithmetic overflow error converting expression to an integer data type.';
  END IF;
  RETURN value;
END;
