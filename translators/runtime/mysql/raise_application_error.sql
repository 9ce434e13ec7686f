-- helper: raise_application_error
-- needs: none
-- what: RAISE_APPLICATION_ERROR(code, text): -20001 is error 20001 with SQLSTATE 45000; a condition's text ends at 128 characters. Oracle Database PL/SQL Language Reference 19c, "RAISE_APPLICATION_ERROR Procedure".
CREATE PROCEDURE IF NOT EXISTS talora.raise_application_error(IN code int, IN message longtext)
NO SQL
BEGIN
  DECLARE number_of_error int DEFAULT -code;
  DECLARE text_of_error varchar(128) DEFAULT left(concat('ORA-', -code, ': ', coalesce(message, '')), 128);
  IF code NOT BETWEEN -20999 AND -20000 THEN
    SET number_of_error = 21000;
    SET text_of_error = left(concat('ORA-21000: error number argument to raise_application_error of ', code, ' is out of range'), 128);
  END IF;
  SIGNAL SQLSTATE '45000' SET MYSQL_ERRNO = number_of_error, MESSAGE_TEXT = text_of_error;
END;
