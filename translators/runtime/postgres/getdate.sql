-- helper: getdate
-- needs: datetime
-- what: GETDATE(): the clock in the session's time zone, rounded as DATETIME. Transact-SQL reference, "GETDATE".
CREATE OR REPLACE FUNCTION talora.getdate() RETURNS timestamp
LANGUAGE sql VOLATILE PARALLEL SAFE AS $$
  SELECT talora.datetime(CAST(clock_timestamp() AS timestamp))
$$;
