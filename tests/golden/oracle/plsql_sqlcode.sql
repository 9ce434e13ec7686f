-- case in_handler
BEGIN NULL; EXCEPTION WHEN NO_DATA_FOUND THEN dbms_output.put_line(SQLCODE || ' ' || SQLERRM); END;
-- expect postgres exact
DO $body$
BEGIN
  NULL;
EXCEPTION
  WHEN no_data_found THEN
    PERFORM talora.dbms_output_put_line(concat(CAST(talora.sqlcode(SQLSTATE, SQLERRM) AS text), ' ', talora.sqlerrm(SQLSTATE, SQLERRM)));
END
$body$
-- end

-- case of_others
BEGIN NULL; EXCEPTION WHEN OTHERS THEN dbms_output.put_line(SQLERRM); END;
-- expect postgres exact
DO $body$
DECLARE
  error_context text;
BEGIN
  NULL;
EXCEPTION
  WHEN OTHERS THEN
    GET STACKED DIAGNOSTICS error_context = PG_EXCEPTION_CONTEXT;
    PERFORM talora.dbms_output_put_line(talora.sqlerrm(SQLSTATE, SQLERRM, error_context));
END
$body$
-- end

-- case handler_in_a_handler
BEGIN
  NULL;
EXCEPTION
  WHEN OTHERS THEN
    BEGIN
      NULL;
    EXCEPTION
      WHEN OTHERS THEN dbms_output.put_line(SQLERRM);
    END;
    dbms_output.put_line(SQLERRM);
END;
-- expect postgres exact
DO $body$
DECLARE
  error_context text;
  error_context_2 text;
BEGIN
  NULL;
EXCEPTION
  WHEN OTHERS THEN
    GET STACKED DIAGNOSTICS error_context = PG_EXCEPTION_CONTEXT;
    BEGIN
      NULL;
    EXCEPTION
      WHEN OTHERS THEN
        GET STACKED DIAGNOSTICS error_context_2 = PG_EXCEPTION_CONTEXT;
        PERFORM talora.dbms_output_put_line(talora.sqlerrm(SQLSTATE, SQLERRM, error_context_2));
    END;
    PERFORM talora.dbms_output_put_line(talora.sqlerrm(SQLSTATE, SQLERRM, error_context));
END
$body$
-- end

-- case key_errors_apart
-- catalog: CREATE TABLE t (a NUMBER);
DECLARE
  no_parent EXCEPTION;
  PRAGMA EXCEPTION_INIT(no_parent, -2291);
BEGIN
  UPDATE t SET a = 1;
EXCEPTION
  WHEN no_parent THEN dbms_output.put_line('no parent');
  WHEN OTHERS THEN dbms_output.put_line('other');
END;
-- expect postgres exact
DO $body$
BEGIN
  UPDATE t
  SET a = 1;
EXCEPTION
  WHEN SQLSTATE '23503' THEN
    IF talora.sqlcode(SQLSTATE, SQLERRM) = -2291 THEN
      PERFORM talora.dbms_output_put_line('no parent');
    ELSE
      PERFORM talora.dbms_output_put_line('other');
    END IF;
  WHEN OTHERS THEN
    PERFORM talora.dbms_output_put_line('other');
END
$body$
-- end

-- case one_key_error_only
-- catalog: CREATE TABLE t (a NUMBER);
DECLARE
  child_rows EXCEPTION;
  PRAGMA EXCEPTION_INIT(child_rows, -2292);
BEGIN
  DELETE FROM t;
EXCEPTION
  WHEN child_rows THEN dbms_output.put_line('children');
END;
-- expect postgres exact
DO $body$
BEGIN
  DELETE FROM t;
EXCEPTION
  WHEN SQLSTATE '23503' THEN
    PERFORM talora.dbms_output_put_line('children');
END
$body$
-- end
