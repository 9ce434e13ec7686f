-- helper: number_precision
-- needs: none
-- what: rounds to what an Oracle NUMBER keeps: 20 digits to base 100, that is 39 or 40 decimal digits. Oracle Database SQL Language Reference 19c, "NUMBER Data Type"; Oracle Call Interface Programmer's Guide, "NUMBER".
CREATE OR REPLACE FUNCTION talora.number_precision(value numeric) RETURNS numeric
LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  size numeric := abs(value);
  base100_exponent integer;
BEGIN
  IF value IN (0, 'NaN') THEN RETURN trim_scale(value); END IF;
  IF size >= 1 THEN
    base100_exponent := (length(trunc(size)::text) - 1) / 2;
  ELSE
    -- leading zeros after the point, two at a time
    base100_exponent := -1 - (length(substring(size::text FROM '^0\.(0*)')) / 2);
  END IF;
  RETURN trim_scale(round(value, 38 - 2 * base100_exponent));
END
$$;
