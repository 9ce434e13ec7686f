-- case in_handler
BEGIN NULL; EXCEPTION WHEN OTHERS THEN dbms_output.put_line(SQLCODE || ' ' || SQLERRM); END;
-- expect postgres exact
-- end
