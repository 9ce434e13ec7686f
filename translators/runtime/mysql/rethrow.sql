-- helper: rethrow
-- needs: none
-- what: raises an error again that CATCH has caught, as THROW without arguments does; its SQLSTATE is kept where SIGNAL can say it. Transact-SQL reference, "THROW".
CREATE PROCEDURE IF NOT EXISTS talora.rethrow(IN error longtext)
NO SQL
BEGIN
  DECLARE own int DEFAULT json_value(error, '$.server');
  DECLARE words varchar(128) DEFAULT left(json_value(error, '$.message'), 128);
  DECLARE origin varchar(64) DEFAULT replace(coalesce(json_value(error, '$.origin'), ''), ' R', '');
  CASE json_value(error, '$.code')
    WHEN '23000' THEN SIGNAL SQLSTATE '23000' SET MYSQL_ERRNO = own, MESSAGE_TEXT = words, SUBCLASS_ORIGIN = origin;
    WHEN '22003' THEN SIGNAL SQLSTATE '22003' SET MYSQL_ERRNO = own, MESSAGE_TEXT = words, SUBCLASS_ORIGIN = origin;
    WHEN '22001' THEN SIGNAL SQLSTATE '22001' SET MYSQL_ERRNO = own, MESSAGE_TEXT = words, SUBCLASS_ORIGIN = origin;
    WHEN '22007' THEN SIGNAL SQLSTATE '22007' SET MYSQL_ERRNO = own, MESSAGE_TEXT = words, SUBCLASS_ORIGIN = origin;
    WHEN '22008' THEN SIGNAL SQLSTATE '22008' SET MYSQL_ERRNO = own, MESSAGE_TEXT = words, SUBCLASS_ORIGIN = origin;
    WHEN '22011' THEN SIGNAL SQLSTATE '22011' SET MYSQL_ERRNO = own, MESSAGE_TEXT = words, SUBCLASS_ORIGIN = origin;
    WHEN '22012' THEN SIGNAL SQLSTATE '22012' SET MYSQL_ERRNO = own, MESSAGE_TEXT = words, SUBCLASS_ORIGIN = origin;
    WHEN '22P02' THEN SIGNAL SQLSTATE '22P02' SET MYSQL_ERRNO = own, MESSAGE_TEXT = words, SUBCLASS_ORIGIN = origin;
    WHEN '40001' THEN SIGNAL SQLSTATE '40001' SET MYSQL_ERRNO = own, MESSAGE_TEXT = words, SUBCLASS_ORIGIN = origin;
    WHEN '42000' THEN SIGNAL SQLSTATE '42000' SET MYSQL_ERRNO = own, MESSAGE_TEXT = words, SUBCLASS_ORIGIN = origin;
    WHEN '42S02' THEN SIGNAL SQLSTATE '42S02' SET MYSQL_ERRNO = own, MESSAGE_TEXT = words, SUBCLASS_ORIGIN = origin;
    ELSE SIGNAL SQLSTATE '45000' SET MYSQL_ERRNO = own, MESSAGE_TEXT = words, SUBCLASS_ORIGIN = origin;
  END CASE;
END;
