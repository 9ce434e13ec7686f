-- helper: replace_text
-- needs: none
-- what: REPLACE(text, wanted, by) by the collation of the text. Transact-SQL reference, "REPLACE".
CREATE FUNCTION IF NOT EXISTS talora.replace_text(value longtext, wanted longtext, replacement longtext) RETURNS longtext
DETERMINISTIC NO SQL
BEGIN
  DECLARE result longtext DEFAULT '';
  DECLARE at, place bigint DEFAULT 1;
  IF value IS NULL OR wanted IS NULL OR replacement IS NULL THEN
    RETURN NULL;
  END IF;
  IF char_length(wanted) = 0 THEN
    RETURN value;
  END IF;
  SET place = locate(wanted, value);
  WHILE place > 0 DO
    SET result = concat(result, substr(value, at, place - at), replacement);
    SET at = place + char_length(wanted);
    SET place = locate(wanted, value, at);
  END WHILE;
  RETURN concat(result, substr(value, at));
END;
