-- helper: state_begin
-- needs: state_name
-- what: true exactly once per session and package: the guard of a package's initialisation part. Oracle Database PL/SQL Language Reference 19c, "Package Instantiation and Initialization".
CREATE OR REPLACE FUNCTION talora.state_begin(package pg_catalog.text)
RETURNS boolean LANGUAGE plpgsql VOLATILE STRICT PARALLEL UNSAFE AS $$
BEGIN
  -- No Oracle identifier holds a blank unless quoted, so the entry cannot meet a variable's.
  EXECUTE pg_catalog.format('PREPARE %s AS SELECT 1',
                            talora.state_name(package, ' initialised'));
  RETURN true;
EXCEPTION WHEN duplicate_prepared_statement THEN
  RETURN false;
END
$$;
