-- helper: to_guid
-- needs: none
-- what: text as UNIQUEIDENTIFIER, with or without braces, in lower case; lenient: NULL instead of an error. Transact-SQL reference, "uniqueidentifier".
CREATE FUNCTION IF NOT EXISTS talora.to_guid(value longtext, lenient boolean) RETURNS varchar(36)
DETERMINISTIC NO SQL
BEGIN
  IF value IS NULL THEN
    RETURN NULL;
  END IF;
  IF NOT (value REGEXP '^[{]?[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}') THEN
    IF lenient THEN
      RETURN NULL;
    END IF;
    SIGNAL SQLSTATE '22P02' SET MESSAGE_TEXT = 'Conversion failed when converting from a character string to uniqueidentifier.';
  END IF;
  RETURN lower(left(trim(LEADING '{' FROM value), 36));
END;
