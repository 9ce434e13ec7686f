-- helper: sysdate_code
-- needs: none
-- what: SYSDATE in PL/SQL code: the clock at each evaluation, whole seconds, in the session's TimeZone. Oracle Database SQL Language Reference 19c, "SYSDATE".
CREATE OR REPLACE FUNCTION talora.sysdate_code() RETURNS timestamp
LANGUAGE sql VOLATILE PARALLEL SAFE AS $$
  SELECT pg_catalog.date_trunc('second', CAST(pg_catalog.clock_timestamp() AS timestamp))
$$;
