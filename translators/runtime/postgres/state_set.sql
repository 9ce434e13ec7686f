-- helper: state_set
-- needs: state_name
-- what: stores a package variable for the session. Oracle Database PL/SQL Language Reference 19c, "Package State": it lives as long as the session and is not undone by ROLLBACK.
--
-- The store is the session's list of prepared statements: private to the session, kept by ROLLBACK, by
-- ROLLBACK TO SAVEPOINT and by exception handlers, and cleared by DISCARD ALL and DEALLOCATE ALL (what poolers
-- send between clients). set_config() cannot serve: its value is undone with the transaction.
-- Cost, PostgreSQL 15: about 8 microseconds a call, whatever the number of variables; 15 ms for a value of 1 MB.
-- It needs a session of its own: not for transaction-level pooling.
CREATE OR REPLACE FUNCTION talora.state_set(package pg_catalog.text, variable pg_catalog.text,
                                            value pg_catalog.text)
RETURNS void LANGUAGE plpgsql VOLATILE PARALLEL UNSAFE AS $$
DECLARE
  entry pg_catalog.text := talora.state_name(package, variable);
BEGIN
  BEGIN
    EXECUTE pg_catalog.concat('DEALLOCATE ', entry);
  EXCEPTION WHEN invalid_sql_statement_name THEN
    NULL;  -- first assignment
  END;
  EXECUTE pg_catalog.format('PREPARE %s AS SELECT %L::pg_catalog.text', entry, value);
END
$$;
