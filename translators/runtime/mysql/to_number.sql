-- helper: to_number
-- needs: none
-- what: TO_NUMBER(text): blanks around and an exponent are allowed, everything else raises. Oracle Database SQL Language Reference 19c, "TO_NUMBER".
CREATE FUNCTION IF NOT EXISTS talora.to_number(value longtext) RETURNS decimal(65, 30)
DETERMINISTIC NO SQL
BEGIN
  IF value IS NULL OR value = '' THEN
    RETURN NULL;
  END IF;
  IF NOT (trim(value) REGEXP '^[+-]?([0-9]+[.]?[0-9]*|[.][0-9]+)([eE][+-]?[0-9]{1,2})?$') THEN
    SIGNAL SQLSTATE '22P02' SET MESSAGE_TEXT = 'ORA-01722: invalid number';
  END IF;
  RETURN CAST(trim(value) AS decimal(65, 30));
END;
