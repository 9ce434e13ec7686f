-- helper: raise_error
-- needs: dbms_output_put_line
-- what: RAISERROR(message, severity, state, arguments): %s %d %i %u are filled in; below 11 a line of output, else error 50000; number, severity, state and the word R stand in SUBCLASS_ORIGIN. A text ends at 128 characters. Transact-SQL reference, "RAISERROR".
CREATE PROCEDURE IF NOT EXISTS talora.raise_error(IN message longtext, IN severity int, IN error_state int, IN arguments json)
NO SQL
BEGIN
  DECLARE place int DEFAULT 0;
  DECLARE at int;
  DECLARE mark longtext;
  DECLARE done longtext DEFAULT '';
  DECLARE rest longtext DEFAULT message;
  DECLARE words varchar(128);
  DECLARE origin varchar(64) DEFAULT concat('50000 ', severity, ' ', coalesce(error_state, 1), ' R');
  filled: LOOP
    SET at = regexp_instr(rest, '%[-+0 #]*[0-9]*([.][0-9]+)?[sdiuxXo%]');
    IF coalesce(at, 0) = 0 THEN
      LEAVE filled;
    END IF;
    SET mark = regexp_substr(rest, '%[-+0 #]*[0-9]*([.][0-9]+)?[sdiuxXo%]');
    SET done = concat(done, left(rest, at - 1));
    IF right(mark, 1) = '%' THEN
      SET done = concat(done, '%');
    ELSE
      SET done = concat(done, coalesce(nullif(json_unquote(json_extract(arguments, concat('$[', place, ']'))), 'null'), '(null)'));
      SET place = place + 1;
    END IF;
    SET rest = substr(rest, at + char_length(mark));
  END LOOP;
  SET done = concat(done, rest);
  IF severity <= 10 THEN
    CALL talora.dbms_output_put_line(done);
  ELSE
    SET words = left(done, 128);
    SIGNAL SQLSTATE '45000' SET MYSQL_ERRNO = 50000, MESSAGE_TEXT = words, SUBCLASS_ORIGIN = origin;
  END IF;
END;
