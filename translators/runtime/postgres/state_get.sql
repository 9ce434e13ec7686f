-- helper: state_get
-- needs: state_name
-- what: value of a package variable in this session, NULL when it is null or was never set. Oracle Database PL/SQL Language Reference 19c, "Package State".
--
-- VOLATILE because only a volatile function may EXECUTE; calls from STABLE functions and from queries work.
-- Cost, PostgreSQL 15: about 5 microseconds, whatever the number of variables. Reading the view
-- pg_prepared_statements instead costs 10 microseconds with 10 variables and 90 with 300.
CREATE OR REPLACE FUNCTION talora.state_get(package pg_catalog.text, variable pg_catalog.text)
RETURNS pg_catalog.text LANGUAGE plpgsql VOLATILE STRICT PARALLEL UNSAFE AS $$
DECLARE
  value pg_catalog.text;
BEGIN
  EXECUTE pg_catalog.concat('EXECUTE ', talora.state_name(package, variable)) INTO value;
  RETURN value;
EXCEPTION WHEN invalid_sql_statement_name THEN
  RETURN NULL;
END
$$;
