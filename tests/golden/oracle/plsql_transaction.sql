-- case commit
-- catalog: CREATE TABLE t (id NUMBER);
BEGIN INSERT INTO t VALUES (1); COMMIT; END;
-- expect postgres exact
-- end
-- case savepoint_refused
BEGIN SAVEPOINT here; END;
-- expect postgres exact
-- end
-- case in_function_refused
CREATE FUNCTION f RETURN NUMBER AS BEGIN COMMIT; RETURN 1; END;
-- expect postgres exact
-- end
