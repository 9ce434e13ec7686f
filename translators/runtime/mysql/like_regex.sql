-- helper: like_regex
-- needs: none
-- what: a pattern of LIKE as a regular expression: sets in brackets, an escape character. Transact-SQL reference, "LIKE".
CREATE FUNCTION IF NOT EXISTS talora.like_regex(pattern longtext, escape_character varchar(1)) RETURNS longtext
DETERMINISTIC NO SQL
BEGIN
  DECLARE result longtext DEFAULT '';
  DECLARE at, ending bigint DEFAULT 1;
  DECLARE c varchar(1);
  IF pattern IS NULL THEN
    RETURN NULL;
  END IF;
  WHILE at <= char_length(pattern) DO
    SET c = substr(pattern, at, 1);
    IF escape_character IS NOT NULL AND c = escape_character AND at < char_length(pattern) THEN
      SET at = at + 1;
      SET c = substr(pattern, at, 1);
      SET result = concat(result, IF(c REGEXP '[[:alnum:][:space:]]', c, concat('\\', c)));
    ELSEIF c = '%' THEN
      SET result = concat(result, '.*');
    ELSEIF c = '_' THEN
      SET result = concat(result, '.');
    ELSEIF c = '[' THEN
      SET ending = locate(']', pattern, at + 1);
      IF ending <= at + 1 THEN
        RETURN NULL;
      END IF;
      SET result = concat(result, '[', replace(replace(replace(substr(pattern, at + 1, ending - at - 1), '\\', '\\\\'), '[', '\\['), '&', '\\&'), ']');
      SET at = ending;
    ELSEIF c REGEXP '[[:alnum:][:space:]]' THEN
      SET result = concat(result, c);
    ELSE
      SET result = concat(result, '\\', c);
    END IF;
    SET at = at + 1;
  END WHILE;
  RETURN result;
END;
