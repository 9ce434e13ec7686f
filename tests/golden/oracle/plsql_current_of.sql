-- case update_in_a_loop
-- catalog: CREATE TABLE t (a NUMBER);
DECLARE
  CURSOR c IS SELECT a FROM t FOR UPDATE;
BEGIN
  FOR r IN c LOOP
    UPDATE t SET a = a + 1 WHERE CURRENT OF c;
  END LOOP;
END;
-- expect postgres exact
DO $body$
DECLARE
  c CURSOR FOR
    SELECT a
    FROM t
    FOR UPDATE;
BEGIN
  FOR r IN c LOOP
    UPDATE t
    SET a = a + 1
    WHERE CURRENT OF c;
  END LOOP;
END
$body$
-- end
