-- helper: to_char_date
-- needs: date_token
-- what: TO_CHAR(date, fmt) with American English names: elements, TH, FM, quoted text, the case rules; spelled numbers are refused. Oracle Database SQL Language Reference 19c, "Datetime Format Models".
CREATE FUNCTION IF NOT EXISTS talora.to_char_date(value datetime(6), model varchar(1000)) RETURNS varchar(4000)
DETERMINISTIC NO SQL
BEGIN
  DECLARE result varchar(4000) DEFAULT '';
  DECLARE place int DEFAULT 1;
  DECLARE token varchar(1000);
  DECLARE element varchar(1000);
  DECLARE piece varchar(1000);
  DECLARE number int;
  DECLARE digits int;
  DECLARE fill, ordinal boolean DEFAULT false;
  IF value IS NULL OR model IS NULL OR model = '' THEN
    RETURN NULL;
  END IF;
  -- DS and DL by what they mean in AMERICAN_AMERICA.
  SET model = CASE upper(model) WHEN 'DS' THEN 'MM/DD/RRRR' WHEN 'DL' THEN 'fmDay, Month dd, yyyyfm' ELSE model END;
  WHILE place <= char_length(model) DO
    SET token = talora.date_token(model, place);
    SET place = place + char_length(token);
    SET element = upper(token);
    SET number = NULL;
    SET piece = NULL;
    SET digits = 2;
    SET ordinal = element LIKE '%TH' AND element <> 'MONTH';
    IF element REGEXP '(SPTH|THSP|SP)$' THEN
      SIGNAL SQLSTATE '0A000' SET MESSAGE_TEXT = 'spelled numbers in a date format have no counterpart';
    END IF;
    IF ordinal THEN
      SET element = left(element, char_length(element) - 2);
    END IF;
    CASE
      WHEN element = 'FM' THEN SET fill = NOT fill;
      WHEN element = 'FX' THEN SET piece = '';
      WHEN element LIKE '"%' THEN SET piece = trim(BOTH '"' FROM token);
      WHEN element IN ('YYYY', 'RRRR', 'SYYYY') THEN SET number = year(value), digits = 4;
      WHEN element = 'YYY' THEN SET number = year(value) % 1000, digits = 3;
      WHEN element IN ('YY', 'RR') THEN SET number = year(value) % 100;
      WHEN element = 'Y' THEN SET number = year(value) % 10, digits = 1;
      WHEN element = 'Y,YYY' THEN SET piece = concat(year(value) DIV 1000, ',', lpad(year(value) % 1000, 3, '0'));
      WHEN element = 'IYYY' THEN SET number = yearweek(value, 3) DIV 100, digits = 4;
      WHEN element = 'IYY' THEN SET number = yearweek(value, 3) DIV 100 % 1000, digits = 3;
      WHEN element = 'IY' THEN SET number = yearweek(value, 3) DIV 100 % 100;
      WHEN element = 'I' THEN SET number = yearweek(value, 3) DIV 100 % 10, digits = 1;
      WHEN element IN ('CC', 'SCC') THEN SET number = (year(value) + 99) DIV 100;
      WHEN element = 'Q' THEN SET number = quarter(value), digits = 1;
      WHEN element = 'MM' THEN SET number = month(value);
      WHEN element = 'WW' THEN SET number = (dayofyear(value) + 6) DIV 7;
      WHEN element = 'W' THEN SET number = (day(value) + 6) DIV 7, digits = 1;
      WHEN element = 'IW' THEN SET number = week(value, 3);
      WHEN element = 'DDD' THEN SET number = dayofyear(value), digits = 3;
      WHEN element = 'DD' THEN SET number = day(value);
      WHEN element = 'D' THEN SET number = dayofweek(value), digits = 1;
      WHEN element = 'J' THEN SET number = to_days(value) + 1721060, digits = 7;
      WHEN element IN ('HH', 'HH12') THEN SET number = (hour(value) + 11) % 12 + 1;
      WHEN element = 'HH24' THEN SET number = hour(value);
      WHEN element = 'MI' THEN SET number = minute(value);
      WHEN element = 'SS' THEN SET number = second(value);
      WHEN element = 'SSSSS' THEN SET number = hour(value) * 3600 + minute(value) * 60 + second(value), digits = 5;
      WHEN element = 'X' THEN SET piece = '.';
      WHEN element = 'MONTH' THEN
        SET piece = elt(month(value), 'January', 'February', 'March', 'April', 'May', 'June', 'July', 'August',
                        'September', 'October', 'November', 'December');
        SET piece = IF(fill, piece, rpad(piece, 9, ' '));
      WHEN element = 'MON' THEN
        SET piece = elt(month(value), 'Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec');
      WHEN element = 'RM' THEN
        SET piece = elt(month(value), 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII');
        SET piece = IF(fill, piece, rpad(piece, 4, ' '));
      WHEN element = 'DAY' THEN
        SET piece = elt(dayofweek(value), 'Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday');
        SET piece = IF(fill, piece, rpad(piece, 9, ' '));
      WHEN element = 'DY' THEN SET piece = elt(dayofweek(value), 'Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat');
      WHEN element IN ('AM', 'PM') THEN SET piece = IF(hour(value) < 12, 'AM', 'PM');
      WHEN element IN ('A.M.', 'P.M.') THEN SET piece = IF(hour(value) < 12, 'A.M.', 'P.M.');
      WHEN element IN ('AD', 'BC') THEN SET piece = 'AD';
      WHEN element IN ('A.D.', 'B.C.') THEN SET piece = 'A.D.';
      WHEN element LIKE 'FF%' THEN
        SET piece = left(rpad(lpad(microsecond(value), 6, '0'), 9, '0'), coalesce(nullif(substr(element, 3), ''), '6'));
      WHEN element REGEXP '^[A-Z]' THEN
        SIGNAL SQLSTATE '0A000' SET MESSAGE_TEXT = 'an element of the date format has no counterpart';
      ELSE SET piece = token;
    END CASE;
    IF number IS NOT NULL THEN
      SET piece = IF(fill, number, lpad(number, greatest(digits, char_length(number)), '0'));
    END IF;
    IF ordinal THEN
      SET piece = concat(piece, IF(number DIV 10 % 10 = 1, 'TH', coalesce(elt(number % 10, 'ST', 'ND', 'RD'), 'TH')));
    END IF;
    -- MONTH, Month and month give SEPTEMBER, September and september: the first two letters decide.
    IF element LIKE '"%' OR element NOT REGEXP '[A-Z]' THEN
      SET result = concat(result, coalesce(piece, ''));
    ELSEIF left(token, 1) COLLATE utf8mb4_bin <> upper(left(token, 1)) THEN
      SET result = concat(result, coalesce(lower(piece), ''));
    ELSEIF substr(token, 2, 1) COLLATE utf8mb4_bin <> upper(substr(token, 2, 1)) THEN
      SET result = concat(result, coalesce(upper(left(piece, 1)), ''), coalesce(lower(substr(piece, 2)), ''));
    ELSE
      SET result = concat(result, IF(element IN ('SYYYY', 'SCC') AND NOT fill, ' ', ''), coalesce(upper(piece), ''));
    END IF;
  END WHILE;
  RETURN nullif(result, '');
END;
