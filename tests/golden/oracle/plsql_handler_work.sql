-- case last_statement_only
-- catalog: CREATE TABLE t (id NUMBER PRIMARY KEY);
BEGIN
  INSERT INTO t VALUES (1);
EXCEPTION
  WHEN DUP_VAL_ON_INDEX THEN NULL;
END;
-- expect postgres exact
-- end
-- case cut_into_blocks
-- catalog: CREATE TABLE t (id NUMBER PRIMARY KEY);
BEGIN
  INSERT INTO t VALUES (1);
  INSERT INTO t VALUES (2);
EXCEPTION
  WHEN DUP_VAL_ON_INDEX THEN NULL;
END;
-- expect postgres exact
-- end
-- case raised_again
-- catalog: CREATE TABLE t (id NUMBER PRIMARY KEY);
BEGIN
  INSERT INTO t VALUES (1);
  INSERT INTO t VALUES (2);
EXCEPTION
  WHEN OTHERS THEN RAISE;
END;
-- expect postgres exact
-- end
-- case loop_refused
-- catalog: CREATE TABLE t (id NUMBER PRIMARY KEY);
BEGIN
  FOR i IN 1 .. 3 LOOP
    INSERT INTO t VALUES (i);
  END LOOP;
EXCEPTION
  WHEN OTHERS THEN NULL;
END;
-- expect postgres exact
-- end
-- case commit_behind
-- catalog: CREATE TABLE t (id NUMBER PRIMARY KEY);
BEGIN
  INSERT INTO t VALUES (1);
  COMMIT;
EXCEPTION
  WHEN OTHERS THEN
    ROLLBACK;
    RAISE;
END;
-- expect postgres exact
-- end
