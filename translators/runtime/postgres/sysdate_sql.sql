-- helper: sysdate_sql
-- needs: none
-- what: SYSDATE inside a SQL statement: one value per statement, whole seconds, in the session's TimeZone. Oracle Database SQL Language Reference 19c, "SYSDATE".
CREATE OR REPLACE FUNCTION talora.sysdate_sql() RETURNS timestamp
LANGUAGE sql STABLE PARALLEL SAFE AS $$
  SELECT pg_catalog.date_trunc('second', CAST(pg_catalog.statement_timestamp() AS timestamp))
$$;
