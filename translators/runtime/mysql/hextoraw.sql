-- helper: hextoraw
-- needs: none
-- what: HEXTORAW(text): pairs of hexadecimal digits, a missing first digit is 0; anything else raises. Oracle Database SQL Language Reference 19c, "HEXTORAW".
CREATE FUNCTION IF NOT EXISTS talora.hextoraw(value longtext) RETURNS longblob
DETERMINISTIC NO SQL
BEGIN
  IF NOT (value REGEXP '^[0-9A-Fa-f]*$') THEN
    SIGNAL SQLSTATE '22023' SET MESSAGE_TEXT = 'ORA-01465: invalid hex number';
  END IF;
  RETURN unhex(IF(char_length(value) % 2 = 1, concat('0', value), nullif(value, '')));
END;
