-- helper: add_months
-- needs: none
-- what: ADD_MONTHS(date, n): sticks to the month's last day, keeps the time, cuts fractions of seconds and of n. Oracle Database SQL Language Reference 19c, "ADD_MONTHS".
CREATE OR REPLACE FUNCTION talora.add_months(value timestamp, months numeric) RETURNS timestamp
LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  whole timestamp := date_trunc('second', value);
  month_start timestamp := date_trunc('month', value);
  month_count integer := trunc(months);
BEGIN
  IF date_trunc('month', value + interval '1 day') <> month_start THEN
    -- the last day of a month goes to the last day of the other
    RETURN month_start + make_interval(months => month_count + 1) - interval '1 day'
         + (whole - date_trunc('day', value));
  END IF;
  RETURN whole + make_interval(months => month_count);
END
$$;
