-- case not_handled
-- catalog: CREATE TABLE t (id NUMBER(5), n NUMBER(5));
CREATE FUNCTION f (p IN NUMBER) RETURN NUMBER IS
  r NUMBER;
BEGIN
  SELECT n INTO r FROM t WHERE id = p;
  RETURN r;
END;
-- expect mysql conditional TAL-O0220 TAL-O0801
CREATE FUNCTION f(p decimal(65,30))
RETURNS decimal(65,30)
READS SQL DATA
BEGIN
  DECLARE r decimal(65,30);
  BEGIN
    DECLARE EXIT HANDLER FOR NOT FOUND
      SIGNAL SQLSTATE 'P0002' SET MESSAGE_TEXT = 'ORA-01403: no data found';
    SELECT n
    INTO r
    FROM t
    WHERE id = p;
  END;
  RETURN r;
END
-- end
