-- helper: dbms_output_put
-- needs: state_get, state_set
-- what: DBMS_OUTPUT.PUT(item): adds to the line under construction; the line is kept per session and survives ROLLBACK. Oracle Database PL/SQL Packages and Types Reference 19c, "DBMS_OUTPUT".
CREATE OR REPLACE FUNCTION talora.dbms_output_put(item pg_catalog.text)
RETURNS void LANGUAGE plpgsql VOLATILE PARALLEL UNSAFE AS $$
BEGIN
  PERFORM talora.state_set('dbms_output', 'line',
    pg_catalog.concat(talora.state_get('dbms_output', 'line'), item));
END
$$;
