-- helper: dbms_output_new_line
-- needs: state_get, state_set
-- what: DBMS_OUTPUT.NEW_LINE: ends the line that PUT began; the line leaves as one NOTICE whose message is the line. Oracle Database PL/SQL Packages and Types Reference 19c, "DBMS_OUTPUT".
CREATE OR REPLACE FUNCTION talora.dbms_output_new_line()
RETURNS void LANGUAGE plpgsql VOLATILE PARALLEL UNSAFE AS $$
DECLARE
  line pg_catalog.text := talora.state_get('dbms_output', 'line');
BEGIN
  IF line IS NOT NULL THEN
    PERFORM talora.state_set('dbms_output', 'line', NULL);
  END IF;
  RAISE NOTICE '%', COALESCE(line, '');
END
$$;
