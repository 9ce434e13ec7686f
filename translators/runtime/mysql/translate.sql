-- helper: translate
-- needs: none
-- what: TRANSLATE(text, from, to): character for character, those without a partner go; '' as an argument is NULL. Oracle Database SQL Language Reference 19c, "TRANSLATE".
CREATE FUNCTION IF NOT EXISTS talora.translate(value longtext, from_characters longtext, to_characters longtext) RETURNS longtext
DETERMINISTIC NO SQL
BEGIN
  DECLARE result longtext DEFAULT '';
  DECLARE at bigint DEFAULT 1;
  DECLARE place bigint;
  IF value IS NULL OR nullif(from_characters, '') IS NULL OR nullif(to_characters, '') IS NULL THEN
    RETURN NULL;
  END IF;
  WHILE at <= char_length(value) DO
    SET place = locate(substr(value, at, 1), from_characters COLLATE utf8mb4_bin);
    SET result = concat(result, IF(place = 0, substr(value, at, 1), substr(to_characters, place, 1)));
    SET at = at + 1;
  END WHILE;
  RETURN nullif(result, '');
END;
