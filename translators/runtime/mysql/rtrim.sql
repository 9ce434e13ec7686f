-- helper: rtrim
-- needs: none
-- what: RTRIM(text, characters): takes any of the characters off the right end; '' is NULL. Oracle Database SQL Language Reference 19c, "RTRIM".
CREATE FUNCTION IF NOT EXISTS talora.rtrim(value longtext, characters longtext) RETURNS longtext
DETERMINISTIC NO SQL
BEGIN
  DECLARE at bigint DEFAULT char_length(value);
  IF value IS NULL OR characters IS NULL OR characters = '' THEN
    RETURN NULL;
  END IF;
  WHILE at > 0 AND locate(substr(value, at, 1), characters COLLATE utf8mb4_bin) > 0 DO
    SET at = at - 1;
  END WHILE;
  RETURN nullif(left(value, at), '');
END;
