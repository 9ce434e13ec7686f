-- helper: to_date
-- needs: to_timestamp
-- what: TO_DATE(text, fmt). Oracle Database SQL Language Reference 19c, "TO_DATE".
CREATE FUNCTION IF NOT EXISTS talora.to_date(value varchar(4000), model varchar(1000)) RETURNS datetime
NOT DETERMINISTIC NO SQL
BEGIN
  IF model REGEXP '[Ff][Ff][1-9]?' THEN
    SIGNAL SQLSTATE '22007' SET MESSAGE_TEXT = 'ORA-01821: date format not recognized';
  END IF;
  RETURN CAST(date_format(talora.to_timestamp(value, model), '%Y-%m-%d %H:%i:%s') AS datetime);
END;
