-- helper: round_date
-- needs: trunc_date
-- what: ROUND(date, fmt), every documented format: years up on 1 July, quarters on the 16th of the second month, months on the 16th, the others at half. Oracle Database SQL Language Reference 19c, "ROUND and TRUNC Date Functions".
--
-- Centuries go up from their 51st year; weeks of DAY, DY, D begin on Sunday (territory AMERICA).
CREATE OR REPLACE FUNCTION talora.round_date(value timestamp, format pg_catalog.text DEFAULT 'DD')
RETURNS timestamp LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  low timestamp := talora.trunc_date(value, format);
BEGIN
  CASE upper(format)
    WHEN 'DD', 'DDD', 'J' THEN
      RETURN date_trunc('day', value + interval '12 hours');
    WHEN 'HH', 'HH12', 'HH24' THEN
      RETURN date_trunc('hour', value + interval '30 minutes');
    WHEN 'MI' THEN
      RETURN date_trunc('minute', value + interval '30 seconds');
    WHEN 'MONTH', 'MON', 'MM', 'RM' THEN
      RETURN CASE WHEN extract(day FROM value) >= 16 THEN low + interval '1 month' ELSE low END;
    WHEN 'Q' THEN
      RETURN CASE WHEN value >= low + interval '1 month 15 days' THEN low + interval '3 months' ELSE low END;
    WHEN 'SYYYY', 'YYYY', 'YEAR', 'SYEAR', 'YYY', 'YY', 'Y' THEN
      RETURN CASE WHEN extract(month FROM value) >= 7 THEN low + interval '1 year' ELSE low END;
    WHEN 'IYYY', 'IYY', 'IY', 'I' THEN
      -- The ISO year's July: 1 July of the year that holds its fourth of January.
      RETURN CASE WHEN value >= date_trunc('year', low + interval '3 days') + interval '6 months'
                  THEN talora.trunc_date(low + interval '371 days', 'IYYY') ELSE low END;
    WHEN 'CC', 'SCC' THEN
      RETURN CASE WHEN value >= low + interval '50 years' THEN low + interval '100 years' ELSE low END;
    ELSE  -- IW, WW, W, DAY, DY, D: half a week
      RETURN CASE WHEN value >= low + interval '3 days 12 hours' THEN low + interval '7 days' ELSE low END;
  END CASE;
END
$$;
