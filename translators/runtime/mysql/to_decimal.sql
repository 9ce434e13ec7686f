-- helper: to_decimal
-- needs: none
-- what: text as DECIMAL: digits with a point; empty text and exponents are errors; lenient: NULL instead. Transact-SQL reference, "CAST and CONVERT".
CREATE FUNCTION IF NOT EXISTS talora.to_decimal(value longtext, lenient boolean) RETURNS decimal(65, 30)
DETERMINISTIC NO SQL
BEGIN
  IF value IS NULL THEN
    RETURN NULL;
  END IF;
  IF NOT (trim(value) REGEXP '^[+-]?([0-9]+[.]?[0-9]*|[.][0-9]+)$') THEN
    IF lenient THEN
      RETURN NULL;
    END IF;
    SIGNAL SQLSTATE '22P02' SET MESSAGE_TEXT = 'Error converting data type varchar to numeric.';
  END IF;
  RETURN CAST(trim(value) AS decimal(65, 30));
END;
