-- helper: state_is_set
-- needs: state_name
-- what: true once state_set was called for the variable in this session, also with a null value: the guard for a declared default. Oracle Database PL/SQL Language Reference 19c, "Package Instantiation and Initialization".
CREATE OR REPLACE FUNCTION talora.state_is_set(package pg_catalog.text, variable pg_catalog.text)
RETURNS boolean LANGUAGE plpgsql VOLATILE STRICT PARALLEL UNSAFE AS $$
BEGIN
  EXECUTE pg_catalog.concat('EXECUTE ', talora.state_name(package, variable));
  RETURN true;
EXCEPTION WHEN invalid_sql_statement_name THEN
  RETURN false;
END
$$;
