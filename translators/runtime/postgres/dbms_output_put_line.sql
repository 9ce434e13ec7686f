-- helper: dbms_output_put_line
-- needs: state_get, state_set
-- what: DBMS_OUTPUT.PUT_LINE(item): one NOTICE whose message is the line, with what PUT left before it; a null item is an empty line. Oracle Database PL/SQL Packages and Types Reference 19c, "DBMS_OUTPUT".
CREATE OR REPLACE FUNCTION talora.dbms_output_put_line(item pg_catalog.text)
RETURNS void LANGUAGE plpgsql VOLATILE PARALLEL UNSAFE AS $$
DECLARE
  line pg_catalog.text := talora.state_get('dbms_output', 'line');
BEGIN
  IF line IS NOT NULL THEN
    PERFORM talora.state_set('dbms_output', 'line', NULL);
  END IF;
  RAISE NOTICE '%', pg_catalog.concat(line, item);
END
$$;
