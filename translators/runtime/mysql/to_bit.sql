-- helper: to_bit
-- needs: none
-- what: text as BIT: TRUE, FALSE or a number, zero is false; lenient: NULL instead of an error. Transact-SQL reference, "bit".
CREATE FUNCTION IF NOT EXISTS talora.to_bit(value longtext, lenient boolean) RETURNS boolean
DETERMINISTIC NO SQL
BEGIN
  DECLARE trimmed longtext DEFAULT lower(trim(value));
  IF trimmed IN ('true', 'false') THEN
    RETURN trimmed = 'true';
  END IF;
  IF value IS NULL OR char_length(trimmed) = 0 THEN
    RETURN IF(value IS NULL, NULL, false);
  END IF;
  IF NOT (trimmed REGEXP '^[+-]?[0-9]{1,60}$') THEN
    IF lenient THEN
      RETURN NULL;
    END IF;
    SIGNAL SQLSTATE '22P02' SET MESSAGE_TEXT = 'Conversion failed when converting the varchar value to data type bit.';
  END IF;
  RETURN CAST(trimmed AS decimal(65)) <> 0;
END;
