-- helper: drop_temporary
-- needs: none
-- what: drops a temporary table if it is there, without a notice. Transact-SQL reference, "CREATE TABLE" (temporary tables).
CREATE OR REPLACE FUNCTION talora.drop_temporary(name text) RETURNS void
LANGUAGE plpgsql VOLATILE AS $$
BEGIN
  IF to_regclass(format('pg_temp.%I', name)) IS NOT NULL THEN
    EXECUTE format('DROP TABLE pg_temp.%I', name);
  END IF;
END
$$;
