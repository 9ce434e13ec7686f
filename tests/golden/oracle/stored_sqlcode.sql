-- case in_code
CREATE PROCEDURE p (c OUT NUMBER) IS
BEGIN
  c := 1;
EXCEPTION
  WHEN OTHERS THEN c := SQLCODE;
END;
-- expect mysql conditional TAL-O0220
CREATE PROCEDURE p(OUT c decimal(65,30))
BEGIN
  DECLARE error_count int;
  DECLARE error_number int;
  DECLARE error_state char(5);
  DECLARE error_text text;
  DECLARE EXIT HANDLER FOR SQLEXCEPTION
  BEGIN
    GET DIAGNOSTICS error_count = NUMBER;
    GET DIAGNOSTICS CONDITION error_count error_number = MYSQL_ERRNO, error_state = RETURNED_SQLSTATE, error_text = MESSAGE_TEXT;
    SET c = talora.sqlcode(error_number, error_state, error_text, TRUE);
  END;
  SET c = 1;
END
-- end

-- case of_a_column_or_of_a_variable
-- catalog: CREATE TABLE t (s VARCHAR2(3 CHAR));
CREATE PROCEDURE p (c OUT NUMBER) IS
BEGIN
  c := 1;
  INSERT INTO t VALUES ('x');
EXCEPTION
  WHEN OTHERS THEN c := SQLCODE;
END;
-- expect mysql approximate TAL-O0220 TAL-O0708 TAL-O0710
CREATE PROCEDURE p(OUT c decimal(65,30))
BEGIN
  DECLARE error_count int;
  DECLARE error_number int;
  DECLARE error_state char(5);
  DECLARE error_text text;
  DECLARE EXIT HANDLER FOR SQLEXCEPTION
  BEGIN
    GET DIAGNOSTICS error_count = NUMBER;
    GET DIAGNOSTICS CONDITION error_count error_number = MYSQL_ERRNO, error_state = RETURNED_SQLSTATE, error_text = MESSAGE_TEXT;
    SET c = talora.sqlcode(error_number, error_state, error_text, TRUE);
  END;
  SET c = 1;
  INSERT INTO t
  VALUES ('x');
END
-- end
