-- case query_loop
-- catalog: CREATE TABLE emp (id NUMBER);
BEGIN
  FOR r IN (SELECT id FROM emp) LOOP
    NULL;
  END LOOP;
END;
-- expect postgres exact
DO $body$
DECLARE
  r record;
BEGIN
  FOR r IN
    SELECT id
    FROM emp
  LOOP
    NULL;
  END LOOP;
END
$body$
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
DO $body$
DECLARE
  r numeric := 1;
BEGIN
  DECLARE
    r record;
  BEGIN
    FOR r IN
      SELECT id
      FROM emp
    LOOP
      NULL;
    END LOOP;
  END;
  r := 2;
END
$body$
-- end
