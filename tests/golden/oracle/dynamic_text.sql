-- case constant
-- catalog: CREATE TABLE t (id NUMBER(9), v VARCHAR2(10 CHAR));
CREATE PROCEDURE p (k NUMBER, x OUT VARCHAR2) IS
BEGIN
  EXECUTE IMMEDIATE 'UPDATE t SET v = :1 WHERE id = :2' USING 'a', k;
  EXECUTE IMMEDIATE 'SELECT v FROM t WHERE id = :id' INTO x USING k;
END;
-- expect postgres exact
CREATE OR REPLACE PROCEDURE p(k numeric, OUT x text)
LANGUAGE plpgsql
AS $talora$
BEGIN
  UPDATE t SET v = 'a' WHERE id = k;
  SELECT v INTO STRICT x FROM t WHERE id = k;
END
$talora$
-- end

-- case known_when_it_runs
CREATE PROCEDURE p (t VARCHAR2) IS
BEGIN
  EXECUTE IMMEDIATE 'DELETE FROM ' || t;
END;
-- expect postgres manual TAL-O0770
-- end
