-- case commit
-- catalog: CREATE TABLE t (id NUMBER);
BEGIN INSERT INTO t VALUES (1); COMMIT; END;
-- expect postgres conditional TAL-O0705
DO $body$
BEGIN
  INSERT INTO t
  VALUES (1);
  COMMIT;
END
$body$
-- end

-- case savepoint_refused
BEGIN SAVEPOINT here; END;
-- expect postgres manual TAL-O0704
-- end

-- case in_function_refused
CREATE FUNCTION f RETURN NUMBER AS BEGIN COMMIT; RETURN 1; END;
-- expect postgres manual TAL-O0704 TAL-O0800
-- end
