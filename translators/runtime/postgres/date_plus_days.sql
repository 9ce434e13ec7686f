-- helper: date_plus_days
-- needs: none
-- what: date + n: n days, fractions rounded to the nearest second; fractions of a second of the date are cut. Oracle Database SQL Language Reference 19c, "Datetime/Interval Arithmetic".
CREATE OR REPLACE FUNCTION talora.date_plus_days(value timestamp, days numeric) RETURNS timestamp
LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  RETURN date_trunc('second', value)
       + make_interval(days => trunc(days)::integer, secs => round((days - trunc(days)) * 86400)::float8);
END
$$;
