-- helper: throw_error
-- needs: none
-- what: THROW number, message, state: the number is the error's up to 65535; number, severity and state stand in SUBCLASS_ORIGIN. %% in the message is %; a text ends at 128 characters. Transact-SQL reference, "THROW".
CREATE PROCEDURE IF NOT EXISTS talora.throw_error(IN error_number int, IN message longtext, IN error_state int)
NO SQL
BEGIN
  DECLARE own int DEFAULT IF(error_number BETWEEN 50000 AND 65535, error_number, 50000);
  DECLARE words varchar(128) DEFAULT left(replace(coalesce(message, ''), '%%', '%'), 128);
  DECLARE origin varchar(64) DEFAULT concat(error_number, ' 16 ', coalesce(error_state, 1));
  IF error_number < 50000 THEN
    SET origin = '35100 16 10';
    SET words = concat('Error number ', error_number, ' in the THROW statement is outside the valid range.');
  END IF;
  SIGNAL SQLSTATE '45000' SET MYSQL_ERRNO = own, MESSAGE_TEXT = words, SUBCLASS_ORIGIN = origin;
END;
