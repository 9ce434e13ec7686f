-- helper: to_float
-- needs: none
-- what: text as FLOAT: digits with a point and an exponent, empty text is 0; lenient: NULL instead of an error. Transact-SQL reference, "CAST and CONVERT".
CREATE FUNCTION IF NOT EXISTS talora.to_float(value longtext, lenient boolean) RETURNS double
DETERMINISTIC NO SQL
BEGIN
  IF value IS NULL THEN
    RETURN NULL;
  END IF;
  IF char_length(trim(value)) = 0 THEN
    RETURN 0;
  END IF;
  IF NOT (trim(value) REGEXP '^[+-]?([0-9]+[.]?[0-9]*|[.][0-9]+)([eE][+-]?[0-9]{1,3})?$') THEN
    IF lenient THEN
      RETURN NULL;
    END IF;
    SIGNAL SQLSTATE '22P02' SET MESSAGE_TEXT = 'Error converting data type varchar to float.';
  END IF;
  RETURN CAST(trim(value) AS double);
END;
