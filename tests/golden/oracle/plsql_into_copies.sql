-- case package_variable
-- catalog: CREATE TABLE conf (v NUMBER);
-- catalog: CREATE PACKAGE p AS lim NUMBER; END;
BEGIN SELECT v INTO p.lim FROM conf; END;
-- expect postgres exact
-- end
-- case fetch_past_the_end
-- catalog: CREATE TABLE emp (id NUMBER);
DECLARE
  CURSOR c IS SELECT id FROM emp;
  n NUMBER;
BEGIN
  OPEN c;
  FETCH c INTO n;
  CLOSE c;
  dbms_output.put_line(n);
END;
-- expect postgres exact
-- end
-- case fetch_guarded
-- catalog: CREATE TABLE emp (id NUMBER);
DECLARE
  CURSOR c IS SELECT id FROM emp;
  n NUMBER;
BEGIN
  OPEN c;
  LOOP
    FETCH c INTO n;
    EXIT WHEN c%NOTFOUND;
    dbms_output.put_line(n);
  END LOOP;
  CLOSE c;
END;
-- expect postgres exact
-- end
