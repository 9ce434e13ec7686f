-- helper: months_between
-- needs: number_precision
-- what: MONTHS_BETWEEN(a, b): whole on the same day or both month ends, else by a 31-day month with the time of day. Oracle Database SQL Language Reference 19c, "MONTHS_BETWEEN".
CREATE OR REPLACE FUNCTION talora.months_between(later timestamp, earlier timestamp) RETURNS numeric
LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  a timestamp := date_trunc('second', later);
  b timestamp := date_trunc('second', earlier);
  months integer := (extract(year FROM a) - extract(year FROM b)) * 12
                  + extract(month FROM a) - extract(month FROM b);
  days integer := extract(day FROM a) - extract(day FROM b);
  both_last boolean := extract(day FROM a + interval '1 day') = 1
                   AND extract(day FROM b + interval '1 day') = 1;
  seconds integer := extract(epoch FROM a::time) - extract(epoch FROM b::time);
BEGIN
  IF days = 0 OR both_last THEN RETURN months; END IF;
  RETURN talora.number_precision(
    months + round((days * 86400 + seconds)::numeric, 48) / (31 * 86400));
END
$$;
