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
DO $body$
DECLARE
  c_found boolean;
  c_rowcount bigint;
  c_isopen boolean := FALSE;
  c CURSOR FOR
    SELECT id
    FROM emp;
  r record;
BEGIN
  OPEN c;
  c_found := NULL;
  c_rowcount := 0;
  c_isopen := true;
  DECLARE
    fetched_1 record;
  BEGIN
    FETCH c INTO fetched_1;
    c_found := FOUND;
    c_rowcount := c_rowcount + CAST(FOUND AS integer);
    IF FOUND THEN
      r := fetched_1;
    END IF;
  END;
  IF c_found AND c_isopen AND c_rowcount = 1 THEN
    NULL;
  END IF;
  CLOSE c;
  c_isopen := false;
END
$body$
-- end

-- case opened_by_a_function
-- catalog: CREATE FUNCTION opened RETURN SYS_REFCURSOR IS c SYS_REFCURSOR; BEGIN RETURN c; END;
DECLARE
  c SYS_REFCURSOR;
BEGIN
  c := opened();
  IF c%ISOPEN AND c%ROWCOUNT = 0 THEN
    NULL;
  END IF;
END;
-- expect postgres exact
DO $body$
DECLARE
  c_rowcount bigint;
  c_isopen boolean := FALSE;
  c refcursor;
BEGIN
  c := opened();
  c_rowcount := 0;
  c_isopen := true;
  IF c_isopen AND c_rowcount = 0 THEN
    NULL;
  END IF;
END
$body$
-- end
