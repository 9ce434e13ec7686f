-- helper: trunc_date
-- needs: none
-- what: TRUNC(date, fmt), every documented format; weeks of DAY, DY, D begin on Sunday (territory AMERICA). Oracle Database SQL Language Reference 19c, "ROUND and TRUNC Date Functions".
CREATE OR REPLACE FUNCTION talora.trunc_date(value timestamp, format pg_catalog.text DEFAULT 'DD')
RETURNS timestamp LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  day timestamp := date_trunc('day', value);
BEGIN
  CASE upper(format)
    WHEN 'DD', 'DDD', 'J' THEN RETURN day;
    WHEN 'MONTH', 'MON', 'MM', 'RM' THEN RETURN date_trunc('month', value);
    WHEN 'SYYYY', 'YYYY', 'YEAR', 'SYEAR', 'YYY', 'YY', 'Y' THEN RETURN date_trunc('year', value);
    WHEN 'Q' THEN RETURN date_trunc('quarter', value);
    WHEN 'HH', 'HH12', 'HH24' THEN RETURN date_trunc('hour', value);
    WHEN 'MI' THEN RETURN date_trunc('minute', value);
    WHEN 'IW' THEN RETURN date_trunc('week', value);
    WHEN 'DAY', 'DY', 'D' THEN RETURN day - make_interval(days => extract(dow FROM day)::integer);
    WHEN 'WW' THEN  -- the weekday of 1 January
      RETURN day - make_interval(days => (extract(doy FROM day)::integer - 1) % 7);
    WHEN 'W' THEN   -- the weekday of the first of the month
      RETURN day - make_interval(days => (extract(day FROM day)::integer - 1) % 7);
    WHEN 'IYYY', 'IYY', 'IY', 'I' THEN  -- 4 January is always in the first ISO week
      RETURN date_trunc('week', make_timestamp(extract(isoyear FROM day)::integer, 1, 4, 0, 0, 0));
    WHEN 'CC', 'SCC' THEN RETURN date_trunc('century', value);
    ELSE
      RAISE EXCEPTION USING ERRCODE = '22007', MESSAGE = 'ORA-01898: too many precision specifiers';
  END CASE;
END
$$;
