-- helper: to_decimal
-- needs: none
-- what: text as DECIMAL: digits with a point; empty text and exponents are errors. Transact-SQL reference, "CAST and CONVERT".
CREATE OR REPLACE FUNCTION talora.to_decimal(value text) RETURNS numeric
LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
DECLARE
  trimmed text COLLATE "C" := btrim(value) COLLATE "C";
BEGIN
  IF trimmed !~ '^[+-]?([0-9]+\.?[0-9]*|\.[0-9]+)$' THEN
    RAISE invalid_text_representation USING MESSAGE = 'Error converting data type varchar to numeric.';
  END IF;
  RETURN trimmed::numeric;
END
$$;
