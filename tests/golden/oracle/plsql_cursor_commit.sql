-- case fetched_after_commit
-- catalog: CREATE TABLE t (id NUMBER);
DECLARE
  CURSOR c IS SELECT id FROM t;
  i NUMBER;
BEGIN
  OPEN c;
  LOOP
    FETCH c INTO i;
    EXIT WHEN c%NOTFOUND;
    IF i > 5 THEN COMMIT; END IF;
  END LOOP;
  CLOSE c;
END;
-- expect postgres manual TAL-O0705 TAL-O0711
-- end

-- case closed_after_rollback
-- catalog: CREATE TABLE t (id NUMBER);
DECLARE
  CURSOR c IS SELECT id FROM t;
  i NUMBER;
BEGIN
  OPEN c;
  FETCH c INTO i;
  ROLLBACK;
  CLOSE c;
END;
-- expect postgres manual TAL-O0705 TAL-O0711
-- end

-- case opened_again
-- catalog: CREATE TABLE t (id NUMBER);
DECLARE
  CURSOR c IS SELECT id FROM t;
  i NUMBER;
BEGIN
  OPEN c;
  FETCH c INTO i;
  CLOSE c;
  COMMIT;
  OPEN c;
  FETCH c INTO i;
  CLOSE c;
END;
-- expect postgres conditional TAL-O0705
DO $body$
DECLARE
  c CURSOR FOR
    SELECT id
    FROM t;
  i numeric;
BEGIN
  OPEN c;
  DECLARE
    fetched_1 numeric;
  BEGIN
    FETCH c INTO fetched_1;
    IF FOUND THEN
      i := fetched_1;
    END IF;
  END;
  CLOSE c;
  COMMIT;
  OPEN c;
  DECLARE
    fetched_1 numeric;
  BEGIN
    FETCH c INTO fetched_1;
    IF FOUND THEN
      i := fetched_1;
    END IF;
  END;
  CLOSE c;
END
$body$
-- end
