-- helper: to_timestamp
-- needs: date_token
-- what: TO_TIMESTAMP(text, fmt): Oracle's leniency without FX, years by RR and YY, trailing text raises; week, era and roman elements are refused. Oracle Database SQL Language Reference 19c, "String-to-Date Conversion Rules".
CREATE FUNCTION IF NOT EXISTS talora.to_timestamp(value varchar(4000), model varchar(1000)) RETURNS datetime(6)
NOT DETERMINISTIC NO SQL
BEGIN
  DECLARE left_over varchar(4000) DEFAULT trim(value);
  DECLARE place int DEFAULT 1;
  DECLARE token, element, found varchar(1000);
  DECLARE number, width int;
  DECLARE years int DEFAULT year(now());
  DECLARE months int DEFAULT month(now());
  DECLARE days int DEFAULT 1;
  DECLARE hours, minutes, seconds, micros int DEFAULT 0;
  DECLARE yearday, half, weekdays int;
  DECLARE field varchar(20);
  DECLARE seen varchar(200) DEFAULT ',';
  DECLARE result datetime(6);
  IF value IS NULL OR model IS NULL OR value = '' THEN
    RETURN NULL;
  END IF;
  WHILE place <= char_length(model) DO
    SET token = talora.date_token(model, place);
    SET place = place + char_length(token);
    SET element = upper(token);
    SET left_over = ltrim(left_over);
    IF element = 'FX' THEN
      SIGNAL SQLSTATE '0A000' SET MESSAGE_TEXT = 'exact date formats (FX) have no counterpart';
    ELSEIF element LIKE '"%' THEN
      SET found = ltrim(trim(BOTH '"' FROM token));
      IF left_over <> '' AND left(left_over, char_length(found)) COLLATE utf8mb4_bin <> found THEN
        SIGNAL SQLSTATE '22007' SET MESSAGE_TEXT = 'ORA-01861: literal does not match format string';
      END IF;
      SET left_over = substr(left_over, char_length(found) + 1);
    ELSEIF element NOT REGEXP '[A-Z]' OR element = 'X' THEN
      -- Punctuation: any other stands for it, and it may be missing.
      IF element <> ' ' AND left_over REGEXP '^[^A-Za-z0-9]' THEN
        SET left_over = substr(left_over, 2);
      END IF;
    ELSEIF element <> 'FM' THEN
      SET field = CASE WHEN element REGEXP '^(YYYY|RRRR|YYY|YY|RR|Y)$' THEN 'Y' WHEN element IN ('MM', 'MON', 'MONTH') THEN 'M'
        WHEN element LIKE 'HH%' THEN 'H' WHEN element REGEXP '^[AP][.]?M' THEN 'A' WHEN element LIKE 'FF%' THEN 'F'
        WHEN element IN ('DAY', 'DY') THEN 'W' ELSE element END;
      IF locate(concat(',', field, ','), seen) > 0 THEN
        SIGNAL SQLSTATE '22007' SET MESSAGE_TEXT = 'ORA-01810: format code appears twice';
      END IF;
      SET seen = concat(seen, field, ',', IF(element = 'HH24', 'HH24,', ''));
      SET width = CASE WHEN element IN ('YYYY', 'RRRR') THEN 4 WHEN element IN ('YYY', 'DDD') THEN 3
        WHEN element IN ('YY', 'RR', 'MM', 'DD', 'HH', 'HH12', 'HH24', 'MI', 'SS') THEN 2 WHEN element = 'Y' THEN 1
        WHEN element = 'SSSSS' THEN 5 WHEN element = 'FF' THEN 9 WHEN element LIKE 'FF%' THEN right(element, 1) END;
      IF element IN ('YY', 'RR') AND left_over REGEXP '^[0-9]{4}([^0-9]|$)' THEN
        SET width = 4;
      END IF;
      IF left_over = '' THEN
        -- Time fields at the end may be missing; they are zero.
        IF NOT (element REGEXP '^(HH|MI|SS|FF|[AP][.]?M)') THEN
          SIGNAL SQLSTATE '22007' SET MESSAGE_TEXT = 'ORA-01840: input value not long enough for date format';
        END IF;
      ELSEIF element IN ('MON', 'MONTH') OR (element = 'MM' AND left_over REGEXP '^[A-Za-z]') THEN
        SET number = locate(concat(',', upper(left(left_over, 3))), ',JAN,FEB,MAR,APR,MAY,JUN,JUL,AUG,SEP,OCT,NOV,DEC');
        IF number = 0 OR char_length(left_over) < 3 THEN
          SIGNAL SQLSTATE '22007' SET MESSAGE_TEXT = 'ORA-01843: not a valid month';
        END IF;
        SET months = (number - 1) DIV 4 + 1;
        SET found = elt(months, 'JANUARY', 'FEBRUARY', 'MARCH', 'APRIL', 'MAY', 'JUNE', 'JULY', 'AUGUST', 'SEPTEMBER',
                        'OCTOBER', 'NOVEMBER', 'DECEMBER');
        SET left_over = substr(left_over, IF(upper(left(left_over, char_length(found))) = found, char_length(found), 3) + 1);
      ELSEIF element IN ('DAY', 'DY') THEN
        SET weekdays = locate(concat(',', upper(left(left_over, 3))), ',MON,TUE,WED,THU,FRI,SAT,SUN');
        IF weekdays = 0 OR char_length(left_over) < 3 THEN
          SIGNAL SQLSTATE '22007' SET MESSAGE_TEXT = 'ORA-01846: not a valid day of the week';
        END IF;
        SET weekdays = (weekdays - 1) DIV 4;
        SET left_over = substr(left_over, char_length(regexp_substr(left_over, '^[A-Za-z]+')) + 1);
      ELSEIF element REGEXP '^[AP][.]?M[.]?$' THEN
        SET found = upper(regexp_substr(left_over, '^([AaPp][.]?[Mm][.]?)'));
        IF coalesce(found, '') = '' THEN
          SIGNAL SQLSTATE '22007' SET MESSAGE_TEXT = 'ORA-01855: AM/A.M. or PM/P.M. required';
        END IF;
        SET half = left(found, 1) = 'P';
        SET left_over = substr(left_over, char_length(found) + 1);
      ELSEIF width IS NULL THEN
        SIGNAL SQLSTATE '0A000' SET MESSAGE_TEXT = 'an element of the date format has no counterpart';
      ELSE
        SET found = regexp_substr(left(left_over, width), '^[0-9]+');
        IF coalesce(found, '') = '' THEN
          SIGNAL SQLSTATE '22007' SET MESSAGE_TEXT = 'ORA-01858: a non-numeric character was found where a numeric was expected';
        END IF;
        SET left_over = substr(left_over, char_length(found) + 1);
        SET number = IF(element LIKE 'FF%', round(rpad(found, 9, '0') / 1000), found);
        CASE
          WHEN element IN ('RR', 'RRRR') AND char_length(found) <= 2 THEN
            SET years = number + year(now()) DIV 100 * 100
              + CASE WHEN number < 50 AND year(now()) % 100 >= 50 THEN 100
                     WHEN number >= 50 AND year(now()) % 100 < 50 THEN -100 ELSE 0 END;
          WHEN element IN ('YYYY', 'RRRR', 'RR') OR (element = 'YY' AND char_length(found) > 2) THEN SET years = number;
          WHEN element IN ('Y', 'YY', 'YYY') THEN
            SET years = year(now()) - year(now()) % CAST(power(10, char_length(element)) AS signed) + number;
          WHEN element = 'MM' THEN SET months = number;
          WHEN element = 'DD' THEN SET days = number;
          WHEN element = 'DDD' THEN SET yearday = number;
          WHEN element = 'HH24' THEN SET hours = number;
          WHEN element IN ('HH', 'HH12') THEN
            IF number NOT BETWEEN 1 AND 12 THEN
              SIGNAL SQLSTATE '22007' SET MESSAGE_TEXT = 'ORA-01849: hour must be between 1 and 12';
            END IF;
            SET hours = number % 12;
          WHEN element = 'MI' THEN SET minutes = number;
          WHEN element = 'SS' THEN SET seconds = number;
          WHEN element = 'SSSSS' AND number > 86399 THEN
            SIGNAL SQLSTATE '22007' SET MESSAGE_TEXT = 'ORA-01853: seconds in day must be between 0 and 86399';
          WHEN element = 'SSSSS' THEN SET hours = number DIV 3600, minutes = number DIV 60 % 60, seconds = number % 60;
          ELSE SET micros = number;
        END CASE;
      END IF;
    END IF;
  END WHILE;
  IF ltrim(left_over) <> '' THEN
    SIGNAL SQLSTATE '22007' SET MESSAGE_TEXT = 'ORA-01830: date format picture ends before converting entire input string';
  ELSEIF locate(',HH24,', seen) > 0 AND locate(',A,', seen) > 0 THEN
    SIGNAL SQLSTATE '22007' SET MESSAGE_TEXT = 'ORA-01818: ''HH24'' precludes use of meridian indicator';
  ELSEIF months NOT BETWEEN 1 AND 12 THEN
    SIGNAL SQLSTATE '22007' SET MESSAGE_TEXT = 'ORA-01843: not a valid month';
  ELSEIF days NOT BETWEEN 1 AND 31 THEN
    SIGNAL SQLSTATE '22007' SET MESSAGE_TEXT = 'ORA-01847: day of month must be between 1 and last day of month';
  ELSEIF hours > 23 THEN
    SIGNAL SQLSTATE '22007' SET MESSAGE_TEXT = 'ORA-01850: hour must be between 0 and 23';
  ELSEIF minutes > 59 THEN
    SIGNAL SQLSTATE '22007' SET MESSAGE_TEXT = 'ORA-01851: minutes must be between 0 and 59';
  ELSEIF seconds > 59 THEN
    SIGNAL SQLSTATE '22007' SET MESSAGE_TEXT = 'ORA-01852: seconds must be between 0 and 59';
  ELSEIF years < 1 THEN
    SIGNAL SQLSTATE '22008' SET MESSAGE_TEXT = 'ORA-01841: (full) year must be between -4713 and +9999, and not be 0';
  END IF;
  SET result = CAST(concat(lpad(years, 4, '0'), '-', IF(yearday IS NULL, lpad(months, 2, '0'), '01'), '-01') AS datetime(6));
  SET result = result + INTERVAL coalesce(yearday, days) - 1 DAY;
  IF yearday IS NULL AND month(result) <> months THEN
    SIGNAL SQLSTATE '22008' SET MESSAGE_TEXT = 'ORA-01839: date not valid for month specified';
  END IF;
  IF yearday IS NOT NULL AND (yearday < 1 OR year(result) <> years) THEN
    SIGNAL SQLSTATE '22008' SET MESSAGE_TEXT = 'ORA-01848: day of year must be between 1 and 365 (366 for leap year)';
  ELSEIF weekdays IS NOT NULL AND weekday(result) <> weekdays THEN
    SIGNAL SQLSTATE '22008' SET MESSAGE_TEXT = 'ORA-01835: day of week conflicts with Julian date';
  END IF;
  RETURN result + INTERVAL (hours + 12 * coalesce(half, 0)) * 3600 + minutes * 60 + seconds SECOND + INTERVAL micros MICROSECOND;
END;
