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
-- end
