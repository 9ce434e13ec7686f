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
