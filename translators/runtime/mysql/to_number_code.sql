-- helper: to_number_code
-- needs: none
-- what: TO_NUMBER(char) and implicit conversion to NUMBER in PL/SQL statements, where a text that is no number is ORA-06502. Oracle Database PL/SQL Language Reference 19c, "Predefined Exceptions" (INVALID_NUMBER, VALUE_ERROR).
CREATE FUNCTION IF NOT EXISTS talora.to_number_code(value longtext) RETURNS decimal(65, 30)
DETERMINISTIC NO SQL
BEGIN
  IF value IS NULL OR value = '' THEN
    RETURN NULL;
  END IF;
  IF NOT (trim(value) REGEXP '^[+-]?([0-9]+[.]?[0-9]*|[.][0-9]+)([eE][+-]?[0-9]{1,2})?$') THEN
    SIGNAL SQLSTATE '22005' SET MESSAGE_TEXT = 'ORA-06502: PL/SQL: numeric or value error: character to number conversion error';
  END IF;
  RETURN CAST(trim(value) AS decimal(65, 30));
END;
