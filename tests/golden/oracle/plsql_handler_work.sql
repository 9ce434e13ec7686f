-- case last_statement_only
-- catalog: CREATE TABLE t (id NUMBER PRIMARY KEY);
BEGIN
  INSERT INTO t VALUES (1);
EXCEPTION
  WHEN DUP_VAL_ON_INDEX THEN NULL;
END;
-- expect postgres exact
DO $body$
BEGIN
  INSERT INTO t
  VALUES (1);
EXCEPTION
  WHEN unique_violation THEN
    NULL;
END
$body$
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
DO $body$
<<talora_block>>
BEGIN
  BEGIN
    INSERT INTO t
    VALUES (1);
  EXCEPTION
    WHEN unique_violation THEN
      NULL;
      EXIT talora_block;
  END;
  BEGIN
    INSERT INTO t
    VALUES (2);
  EXCEPTION
    WHEN unique_violation THEN
      NULL;
      EXIT talora_block;
  END;
END
$body$
-- end

-- case raised_again
-- catalog: CREATE TABLE t (id NUMBER PRIMARY KEY);
BEGIN
  INSERT INTO t VALUES (1);
  INSERT INTO t VALUES (2);
EXCEPTION
  WHEN OTHERS THEN RAISE;
END;
-- expect postgres conditional TAL-O0702
DO $body$
BEGIN
  INSERT INTO t
  VALUES (1);
  INSERT INTO t
  VALUES (2);
EXCEPTION
  WHEN OTHERS THEN
    RAISE;
END
$body$
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
-- expect postgres manual TAL-O0701
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
-- expect postgres conditional TAL-O0705
DO $body$
BEGIN
  BEGIN
    INSERT INTO t
    VALUES (1);
  EXCEPTION
    WHEN OTHERS THEN
      ROLLBACK;
      RAISE;
  END;
  COMMIT;
END
$body$
-- end
