-- helper: to_char_number_format
-- needs: to_char_number
-- what: TO_CHAR(number, fmt): 9 0 , . G D $ S MI PR FM; too large gives ####; the other elements are refused. Oracle Database SQL Language Reference 19c, "Number Format Models".
CREATE FUNCTION IF NOT EXISTS talora.to_char_number_format(value decimal(65, 30), model varchar(200)) RETURNS varchar(400)
DETERMINISTIC NO SQL
BEGIN
  DECLARE rest varchar(200) DEFAULT replace(replace(upper(model), 'G', ','), 'D', '.');
  DECLARE sign_at varchar(2) DEFAULT '';
  DECLARE fill, dollar, point, negative boolean DEFAULT false;
  DECLARE whole, decimals, digits, fraction, slot varchar(200);
  DECLARE body varchar(400) DEFAULT '';
  DECLARE width, at int;
  DECLARE size decimal(65, 30);
  IF value IS NULL OR model IS NULL OR model = '' THEN
    RETURN NULL;
  END IF;
  IF rest IN ('TM', 'TM9') THEN
    RETURN talora.to_char_number(value);
  END IF;
  SET fill = rest LIKE 'FM%';
  SET rest = IF(fill, substr(rest, 3), rest);
  IF rest LIKE 'S%' THEN
    SET sign_at = 'S', rest = substr(rest, 2);
  ELSEIF rest LIKE '%S' THEN
    SET sign_at = 's', rest = left(rest, char_length(rest) - 1);
  ELSEIF rest LIKE '%MI' OR rest LIKE '%PR' THEN
    SET sign_at = right(rest, 2), rest = left(rest, char_length(rest) - 2);
  END IF;
  SET dollar = rest LIKE '%$%';
  SET rest = replace(rest, '$', '');
  IF NOT (rest REGEXP '^([90][90,]*)?([.][90]*)?$') OR rest IN ('', '.') THEN
    SIGNAL SQLSTATE '0A000' SET MESSAGE_TEXT = 'an element of the number format has no counterpart';
  END IF;
  SET point = rest LIKE '%.%';
  SET whole = substring_index(rest, '.', 1);
  SET decimals = IF(point, substr(rest, char_length(whole) + 2), '');
  SET width = char_length(whole) + char_length(decimals) + point + dollar + 1 + IF(sign_at = 'PR', 1, 0);
  SET size = round(abs(value), char_length(decimals));
  SET negative = value < 0;
  SET digits = trim(LEADING '0' FROM CAST(truncate(size, 0) AS char));
  SET digits = IF(digits LIKE '%.%', substring_index(digits, '.', 1), digits);
  IF char_length(digits) > char_length(replace(whole, ',', '')) THEN
    RETURN repeat('#', width);
  END IF;
  SET fraction = left(substring_index(CAST(size AS char), '.', -1), char_length(decimals));
  -- Zeros from the first 0 of the model on; a lone zero when no decimal would follow.
  IF locate('0', whole) > 0 THEN
    SET digits = lpad(digits, greatest(char_length(digits), char_length(replace(substr(whole, locate('0', whole)), ',', ''))), '0');
  END IF;
  IF fill THEN
    WHILE right(fraction, 1) = '0' AND substr(decimals, char_length(fraction), 1) = '9' DO
      SET fraction = left(fraction, char_length(fraction) - 1);
    END WHILE;
  END IF;
  IF digits = '' AND whole <> '' AND fraction = '' THEN
    SET digits = '0';
  END IF;
  SET at = char_length(whole);
  WHILE at > 0 AND digits <> '' DO
    SET slot = substr(whole, at, 1);
    IF slot = ',' THEN
      SET body = concat(',', body);
    ELSE
      SET body = concat(right(digits, 1), body), digits = left(digits, char_length(digits) - 1);
    END IF;
    SET at = at - 1;
  END WHILE;
  SET body = concat(IF(dollar, '$', ''), body, IF(point, '.', ''), fraction);
  SET body = CASE
    WHEN sign_at = '' THEN concat(IF(negative, '-', ' '), body)
    WHEN sign_at COLLATE utf8mb4_bin = 'S' THEN concat(IF(negative, '-', '+'), body)
    WHEN sign_at COLLATE utf8mb4_bin = 's' THEN concat(body, IF(negative, '-', '+'))
    WHEN sign_at = 'MI' THEN concat(body, IF(negative, '-', ' '))
    ELSE concat(IF(negative, '<', ' '), body, IF(negative, '>', ' ')) END;
  RETURN IF(fill, trim(body), lpad(body, width, ' '));
END;
