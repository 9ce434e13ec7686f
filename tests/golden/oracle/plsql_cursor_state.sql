-- case all_attributes
-- catalog: CREATE TABLE emp (id NUMBER);
DECLARE
  CURSOR c IS SELECT id FROM emp;
  r c%ROWTYPE;
BEGIN
  OPEN c;
  FETCH c INTO r;
  IF c%FOUND AND c%ISOPEN AND c%ROWCOUNT = 1 THEN
    NULL;
  END IF;
  CLOSE c;
END;
-- expect postgres exact
-- end
