-- case package_variable
-- catalog: CREATE TABLE conf (v NUMBER);
-- catalog: CREATE PACKAGE p AS lim NUMBER; END;
BEGIN SELECT v INTO p.lim FROM conf; END;
-- expect postgres exact
DO $body$
BEGIN
  DECLARE
    talora_lim numeric;
  BEGIN
    SELECT v
    INTO STRICT talora_lim
    FROM conf;
    BEGIN
      PERFORM p.talora_init();
      PERFORM talora.state_set('p', 'lim', CAST(talora_lim AS text));
    END;
  END;
END
$body$
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
DO $body$
DECLARE
  c CURSOR FOR
    SELECT id
    FROM emp;
  n numeric;
BEGIN
  OPEN c;
  DECLARE
    fetched_1 numeric;
  BEGIN
    FETCH c INTO fetched_1;
    IF FOUND THEN
      n := fetched_1;
    END IF;
  END;
  CLOSE c;
  PERFORM talora.dbms_output_put_line(talora.to_char_number(n));
END
$body$
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
DO $body$
DECLARE
  c_found boolean;
  c CURSOR FOR
    SELECT id
    FROM emp;
  n numeric;
BEGIN
  OPEN c;
  c_found := NULL;
  LOOP
    FETCH c INTO n;
    c_found := FOUND;
    EXIT WHEN NOT c_found;
    PERFORM talora.dbms_output_put_line(talora.to_char_number(n));
  END LOOP;
  CLOSE c;
END
$body$
-- end
