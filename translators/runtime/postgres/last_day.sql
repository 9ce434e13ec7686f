-- helper: last_day
-- needs: none
-- what: LAST_DAY(date): the last day of the month, time of day kept, fractions of a second cut. Oracle Database SQL Language Reference 19c, "LAST_DAY".
CREATE OR REPLACE FUNCTION talora.last_day(value timestamp) RETURNS timestamp
LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  RETURN date_trunc('month', value) + interval '1 month' - interval '1 day'
       + (date_trunc('second', value) - date_trunc('day', value));
END
$$;
