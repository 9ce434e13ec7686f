-- helper: date_token
-- needs: none
-- what: the element of a datetime format model that begins at a place: the longest that is known, with its suffix, a quoted text, or one character. Internal to to_char_date and to_timestamp.
CREATE FUNCTION IF NOT EXISTS talora.date_token(model varchar(1000), place int) RETURNS varchar(1000)
DETERMINISTIC NO SQL
BEGIN
  DECLARE found varchar(1000) DEFAULT regexp_substr(upper(substr(model, place)),
    '^("[^"]*"|(A[.]D[.]|B[.]C[.]|A[.]M[.]|P[.]M[.]|SYYYY|SYEAR|Y,YYY|YYYY|YEAR|IYYY|RRRR|SSSSS|MONTH|HH24|HH12|SCC|DAY|DDD|YYY|IYY|MON|FF[1-9]|AD|BC|AM|PM|CC|DD|DL|DS|DY|FF|FM|FX|HH|IW|IY|MI|MM|RM|RR|SS|YY|WW|D|I|J|Q|Y|W|X)(SPTH|THSP|SP|TH)?|[^A-Za-z0-9"])');
  IF coalesce(found, '') = '' THEN
    SIGNAL SQLSTATE '22007' SET MESSAGE_TEXT = 'ORA-01821: date format not recognized';
  END IF;
  RETURN substr(model, place, char_length(found));
END;
