-- helper: ltrim
-- needs: none
-- what: LTRIM(text, characters): takes any of the characters off the left end; '' is NULL. Oracle Database SQL Language Reference 19c, "LTRIM".
CREATE FUNCTION IF NOT EXISTS talora.ltrim(value longtext, characters longtext) RETURNS longtext
DETERMINISTIC NO SQL
BEGIN
  DECLARE at bigint DEFAULT 1;
  IF value IS NULL OR characters IS NULL OR characters = '' THEN
    RETURN NULL;
  END IF;
  WHILE at <= char_length(value) AND locate(substr(value, at, 1), characters COLLATE utf8mb4_bin) > 0 DO
    SET at = at + 1;
  END WHILE;
  RETURN nullif(substr(value, at), '');
END;
