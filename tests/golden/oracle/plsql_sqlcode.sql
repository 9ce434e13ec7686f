-- case in_handler
BEGIN NULL; EXCEPTION WHEN OTHERS THEN dbms_output.put_line(SQLCODE || ' ' || SQLERRM); END;
-- expect postgres exact
DO $body$
BEGIN
  NULL;
EXCEPTION
  WHEN OTHERS THEN
    PERFORM talora.dbms_output_put_line(concat(CAST(talora.sqlcode(SQLSTATE, SQLERRM) AS text), ' ', talora.sqlerrm(SQLSTATE, SQLERRM)));
END
$body$
-- end
