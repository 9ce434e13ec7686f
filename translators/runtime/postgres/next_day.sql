-- helper: next_day
-- needs: none
-- what: NEXT_DAY(date, day name): first such weekday later than the date, time of day kept; English names, three letters decide. Oracle Database SQL Language Reference 19c, "NEXT_DAY".
--
-- Day numbers are refused: their meaning hangs on NLS_TERRITORY and no manual describes them.
CREATE OR REPLACE FUNCTION talora.next_day(value timestamp, day_name pg_catalog.text) RETURNS timestamp
LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  wanted integer := (strpos('SUNMONTUEWEDTHUFRISAT', upper(left(day_name, 3))) + 2) / 3 - 1;
  ahead integer;
BEGIN
  IF upper(day_name) !~ '^(SUN|MON|TUE|WED|THU|FRI|SAT)' THEN
    RAISE EXCEPTION USING ERRCODE = '22007', MESSAGE = 'ORA-01846: not a valid day of the week';
  END IF;
  ahead := (wanted - extract(dow FROM value)::integer + 6) % 7 + 1;
  RETURN date_trunc('second', value) + make_interval(days => ahead);
END
$$;
