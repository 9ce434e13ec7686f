-- helper: seconds_between
-- needs: none
-- what: whole seconds from the second date to the first, exact: for the idioms (a - b) * 86400, * 1440, * 24. Oracle Database SQL Language Reference 19c, "Datetime/Interval Arithmetic".
CREATE OR REPLACE FUNCTION talora.seconds_between(later timestamp, earlier timestamp) RETURNS bigint
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  -- Whole seconds are exact in the double precision that extract() gives before PostgreSQL 14.
  SELECT CAST(EXTRACT(epoch FROM pg_catalog.date_trunc('second', later)
                                 OPERATOR(pg_catalog.-) pg_catalog.date_trunc('second', earlier)) AS bigint)
$$;
