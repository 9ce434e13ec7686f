-- helper: to_char_number
-- needs: none
-- what: TO_CHAR(number): exactly its significant digits, no zero before the point, no trailing zeros. Oracle Database SQL Language Reference 19c, "TO_CHAR (number)".
CREATE FUNCTION IF NOT EXISTS talora.to_char_number(value decimal(65, 30)) RETURNS varchar(80)
DETERMINISTIC NO SQL
BEGIN
  DECLARE digits varchar(80) DEFAULT trim(TRAILING '.' FROM trim(TRAILING '0' FROM CAST(value AS char)));
  IF digits LIKE '0.%' THEN
    RETURN substr(digits, 2);
  ELSEIF digits LIKE '-0.%' THEN
    RETURN concat('-', substr(digits, 3));
  END IF;
  RETURN CASE digits WHEN '' THEN '0' WHEN '-0' THEN '0' ELSE digits END;
END;
