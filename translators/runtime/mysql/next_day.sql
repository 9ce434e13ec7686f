-- helper: next_day
-- needs: none
-- what: NEXT_DAY(date, weekday): the first such day after the date, with its time; English names, the first three letters count. Oracle Database SQL Language Reference 19c, "NEXT_DAY".
CREATE FUNCTION IF NOT EXISTS talora.next_day(value datetime(6), weekday_name varchar(200)) RETURNS datetime
DETERMINISTIC NO SQL
BEGIN
  DECLARE wanted int DEFAULT locate(concat(',', upper(left(trim(weekday_name), 3))), ',MON,TUE,WED,THU,FRI,SAT,SUN');
  IF value IS NULL OR weekday_name IS NULL THEN
    RETURN NULL;
  END IF;
  IF wanted = 0 OR char_length(trim(weekday_name)) < 3 THEN
    SIGNAL SQLSTATE '22007' SET MESSAGE_TEXT = 'ORA-01846: not a valid day of the week';
  END IF;
  SET wanted = (wanted - 1) DIV 4 - weekday(value);
  RETURN CAST(date_format(value, '%Y-%m-%d %H:%i:%s') AS datetime) + INTERVAL IF(wanted <= 0, wanted + 7, wanted) DAY;
END;
