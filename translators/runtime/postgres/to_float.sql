-- helper: to_float
-- needs: none
-- what: text as FLOAT: digits with a point and an exponent, empty text is 0. Transact-SQL reference, "CAST and CONVERT".
CREATE OR REPLACE FUNCTION talora.to_float(value text) RETURNS double precision
LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
DECLARE
  trimmed text COLLATE "C" := btrim(value) COLLATE "C";
BEGIN
  IF trimmed = '' THEN
    RETURN 0;
  END IF;
  IF trimmed !~ '^[+-]?([0-9]+\.?[0-9]*|\.[0-9]+)([eE][+-]?[0-9]+)?$' THEN
    RAISE invalid_text_representation USING MESSAGE = 'Error converting data type varchar to float.';
  END IF;
  RETURN trimmed::double precision;
END
$$;
