-- helper: to_money
-- needs: none
-- what: text as MONEY: commas and a currency sign do not count, empty text is 0; lenient: NULL instead of an error. Transact-SQL reference, "money and smallmoney".
CREATE FUNCTION IF NOT EXISTS talora.to_money(value longtext, lenient boolean) RETURNS decimal(65, 4)
DETERMINISTIC NO SQL
BEGIN
  DECLARE trimmed longtext DEFAULT trim(regexp_replace(value, '[,$€£¥]', ''));
  IF value IS NULL THEN
    RETURN NULL;
  END IF;
  IF char_length(trimmed) = 0 THEN
    RETURN 0;
  END IF;
  IF NOT (trimmed REGEXP '^[+-]?([0-9]+[.]?[0-9]*|[.][0-9]+)$') THEN
    IF lenient THEN
      RETURN NULL;
    END IF;
    SIGNAL SQLSTATE '22P02' SET MESSAGE_TEXT = 'Cannot convert a char value to money. The char value has incorrect syntax.';
  END IF;
  RETURN round(CAST(trimmed AS decimal(65, 30)), 4);
END;
