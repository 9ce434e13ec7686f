-- helper: to_char_number
-- needs: number_precision
-- what: TO_CHAR(number): exactly its significant digits, no zero before the point, no trailing zeros. Oracle Database SQL Language Reference 19c, "TO_CHAR (number)".
--
-- From 1E+40 up, and below 1E-40, the value needs more than 40 digits and comes in scientific notation.
CREATE OR REPLACE FUNCTION talora.to_char_number(value numeric) RETURNS pg_catalog.text
LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  kept numeric := trim_scale(value);
  size numeric := abs(kept);
  digits text;
  exponent integer;
BEGIN
  IF kept = 'NaN' THEN RETURN 'Nan'; END IF;
  IF length(size::text) > 38 THEN
    kept := talora.number_precision(kept);
    size := abs(kept);
  END IF;
  IF size = 0 OR size >= 1 AND size < 1e40 THEN RETURN kept::text; END IF;
  IF size < 1 AND size >= 1e-40 THEN
    RETURN CASE WHEN kept < 0 THEN '-' ELSE '' END || substr(size::text, 2);
  END IF;
  IF size >= 1 THEN
    digits := trunc(size)::text;
    exponent := length(digits) - 1;
  ELSE
    exponent := -1 - length(substring(size::text FROM '^0\.(0*)'));
  END IF;
  size := round(CASE WHEN exponent > 0 THEN round(size, 40) / power(10::numeric, exponent)
                     ELSE size * power(10::numeric, -exponent) END, 34);
  IF size >= 10 THEN
    size := round(size / 10, 34);
    exponent := exponent + 1;
  END IF;
  RETURN CASE WHEN kept < 0 THEN '-' ELSE '' END || size::text || 'E'
      || CASE WHEN exponent < 0 THEN '-' ELSE '+' END || lpad(abs(exponent)::text, greatest(2, length(abs(exponent)::text)), '0');
END
$$;
