-- helper: initcap
-- needs: none
-- what: INITCAP(text): the first letter of each word upper case, the others lower; words end at what is no letter or digit. Oracle Database SQL Language Reference 19c, "INITCAP".
CREATE FUNCTION IF NOT EXISTS talora.initcap(value longtext) RETURNS longtext
DETERMINISTIC NO SQL
BEGIN
  DECLARE result longtext DEFAULT '';
  DECLARE at bigint DEFAULT 1;
  DECLARE inside boolean DEFAULT false;
  DECLARE one varchar(1);
  IF value IS NULL THEN
    RETURN NULL;
  END IF;
  WHILE at <= char_length(value) DO
    SET one = substr(value, at, 1);
    SET result = concat(result, IF(inside, lower(one), upper(one)));
    SET inside = one REGEXP '[[:alnum:]]';
    SET at = at + 1;
  END WHILE;
  RETURN result;
END;
