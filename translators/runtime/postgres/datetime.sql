-- helper: datetime
-- needs: none
-- what: a moment rounded as DATETIME stores it: to .000, .003 or .007 seconds. Transact-SQL reference, "datetime".
CREATE OR REPLACE FUNCTION talora.datetime(value timestamp) RETURNS timestamp
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT date_trunc('second', value)
       + round(round(extract(microseconds FROM value) % 1000000 * 3 / 10000) * 10 / 3) * interval '1 millisecond'
$$;
