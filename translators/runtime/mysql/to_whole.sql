-- helper: to_whole
-- needs: none
-- what: text as an integer of 3, 5, 10 or 19 digits: blanks around the digits do not count, empty text is 0; lenient: NULL instead of an error. Transact-SQL reference, "CAST and CONVERT".
CREATE FUNCTION IF NOT EXISTS talora.to_whole(value longtext, digits int, lenient boolean) RETURNS bigint
DETERMINISTIC NO SQL
BEGIN
  DECLARE trimmed longtext DEFAULT trim(value);
  DECLARE number decimal(65) DEFAULT 0;
  IF value IS NULL THEN
    RETURN NULL;
  END IF;
  IF char_length(trimmed) = 0 THEN
    RETURN 0;
  END IF;
  IF NOT (trimmed REGEXP '^[+-]?[0-9]{1,60}$') THEN
    IF lenient THEN
      RETURN NULL;
    END IF;
    SIGNAL SQLSTATE '22P02' SET MESSAGE_TEXT = 'Conversion failed when converting the varchar value to an integer data type.';
  END IF;
  SET number = CAST(trimmed AS decimal(65));
  IF number NOT BETWEEN CASE digits WHEN 3 THEN 0 WHEN 5 THEN -32768 WHEN 10 THEN -2147483648 ELSE -9223372036854775808 END
                    AND CASE digits WHEN 3 THEN 255 WHEN 5 THEN 32767 WHEN 10 THEN 2147483647 ELSE 9223372036854775807 END THEN
    IF lenient THEN
      RETURN NULL;
    END IF;
    SIGNAL SQLSTATE '22003' SET MESSAGE_TEXT = 'The conversion of the varchar value overflowed an integer column.';
  END IF;
  RETURN number;
END;
