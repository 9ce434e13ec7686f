-- helper: to_datetime
-- needs: none
-- what: text as a moment as us_english reads it; empty text is 1900-01-01; lenient: NULL instead of an error. Transact-SQL reference, "datetime", "Supported string literal formats".
CREATE FUNCTION IF NOT EXISTS talora.to_datetime(value longtext, lenient boolean) RETURNS datetime(6)
DETERMINISTIC NO SQL
BEGIN
  DECLARE trimmed varchar(1000) DEFAULT trim(value);
  DECLARE clock varchar(100) DEFAULT coalesce(regexp_substr(trim(value),
    '[0-9]{1,2}:[0-9]{2}(:[0-9]{2}([.:][0-9]{1,7})?)?( ?[AaPp][Mm])?$'), '');
  DECLARE day_text varchar(1000);
  DECLARE fraction varchar(20);
  DECLARE hours, year_number int;
  DECLARE result datetime(6);
  IF value IS NULL THEN
    RETURN NULL;
  END IF;
  BEGIN
    DECLARE CONTINUE HANDLER FOR SQLEXCEPTION, SQLWARNING SET result = NULL;
    SET day_text = trim(left(trimmed, char_length(trimmed) - char_length(clock)));
    SET day_text = regexp_replace(day_text, '(?<=[0-9])[Tt]$', '');
    SET day_text = regexp_replace(replace(day_text, ',', ' '), ' +', ' ');
    IF char_length(day_text) = 0 THEN
      SET day_text = '1900-01-01';
    ELSEIF day_text REGEXP '^[0-9]{8}$' THEN
      SET day_text = concat_ws('-', left(day_text, 4), substr(day_text, 5, 2), right(day_text, 2));
    ELSEIF day_text REGEXP '^[0-9]{1,2}[-/.][0-9]{1,2}[-/.]([0-9]{4}|[0-9]{2})$' THEN
      SET day_text = regexp_replace(day_text, '[/.]', '-');
      SET year_number = substring_index(day_text, '-', -1);
      SET year_number = year_number + CASE WHEN year_number < 50 THEN 2000 WHEN year_number < 100 THEN 1900 ELSE 0 END;
      SET day_text = concat_ws('-', year_number, substring_index(day_text, '-', 1), substring_index(substring_index(day_text, '-', 2), '-', -1));
    ELSEIF day_text REGEXP '^[A-Za-z]{3,9} [0-9]{1,2} [0-9]{4}$' THEN
      SET day_text = str_to_date(concat(left(day_text, 3), ' ', substr(day_text, locate(' ', day_text) + 1)), '%b %e %Y');
    ELSEIF day_text REGEXP '^[0-9]{1,2} [A-Za-z]{3,9} [0-9]{4}$' THEN
      SET day_text = str_to_date(concat(substring_index(day_text, ' ', 1), ' ', left(substring_index(substring_index(day_text, ' ', 2), ' ', -1), 3), ' ', right(day_text, 4)), '%e %b %Y');
    ELSEIF NOT (day_text REGEXP '^[0-9]{4}[-/.][0-9]{1,2}[-/.][0-9]{1,2}$') THEN
      SET day_text = NULL;
    END IF;
    SET result = str_to_date(regexp_replace(day_text, '[/.]', '-'), '%Y-%m-%d');
    IF char_length(clock) > 0 THEN
      SET fraction = coalesce(regexp_substr(clock, '(?<=:[0-9]{2}:[0-9]{2}[.:])[0-9]{1,7}'), '');
      IF clock REGEXP '^[0-9]+:[0-9]+:[0-9]+:' THEN
        SET fraction = lpad(fraction, 3, '0');
      END IF;
      SET hours = substring_index(clock, ':', 1);
      IF hours > 23 OR substr(clock, locate(':', clock) + 1, 2) > '59' THEN
        SET result = NULL;
      END IF;
      IF clock REGEXP '[Pp][Mm]$' THEN
        SET hours = hours % 12 + 12;
      ELSEIF clock REGEXP '[Aa][Mm]$' THEN
        SET hours = hours % 12;
      END IF;
      SET result = addtime(result, concat(hours, substr(regexp_substr(clock, '^[0-9]+:[0-9]+(:[0-9]+)?'), locate(':', clock)),
        CASE WHEN clock REGEXP '^[0-9]+:[0-9]+:' THEN '' ELSE ':00' END));
      SET result = result + INTERVAL round(rpad(fraction, 7, '0') / 10) MICROSECOND;
    END IF;
  END;
  IF result IS NULL AND NOT lenient THEN
    SIGNAL SQLSTATE '22007' SET MESSAGE_TEXT = 'Conversion failed when converting date and/or time from character string.';
  END IF;
  RETURN result;
END;
