-- case query_loop
-- catalog: CREATE TABLE emp (id NUMBER);
BEGIN
  FOR r IN (SELECT id FROM emp) LOOP
    NULL;
  END LOOP;
END;
-- expect postgres exact
-- end
-- case name_in_use
-- catalog: CREATE TABLE emp (id NUMBER);
DECLARE
  r NUMBER := 1;
BEGIN
  FOR r IN (SELECT id FROM emp) LOOP
    NULL;
  END LOOP;
  r := 2;
END;
-- expect postgres exact
-- end
