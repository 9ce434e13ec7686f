-- helper: translate_text
-- needs: none
-- what: TRANSLATE(text, characters, translations): each character of the second by that of the third. Transact-SQL reference, "TRANSLATE".
CREATE FUNCTION IF NOT EXISTS talora.translate_text(value longtext, wanted longtext, replacement longtext) RETURNS longtext
DETERMINISTIC NO SQL
BEGIN
  DECLARE result longtext DEFAULT '';
  DECLARE at, place bigint DEFAULT 1;
  IF value IS NULL OR wanted IS NULL OR replacement IS NULL THEN
    RETURN NULL;
  END IF;
  IF char_length(wanted) <> char_length(replacement) THEN
    SIGNAL SQLSTATE '22023' SET MESSAGE_TEXT = 'The second and third arguments of TRANSLATE must contain an equal number of characters.';
  END IF;
  WHILE at <= char_length(value) DO
    SET place = locate(substr(value, at, 1), wanted);
    SET result = concat(result, IF(place > 0, substr(replacement, place, 1), substr(value, at, 1)));
    SET at = at + 1;
  END WHILE;
  RETURN result;
END;
