-- helper: to_bigint
-- needs: none
-- what: text as BIGINT: blanks around the digits do not count, empty text is 0. Transact-SQL reference, "CAST and CONVERT".
CREATE OR REPLACE FUNCTION talora.to_bigint(value text) RETURNS bigint
LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
DECLARE
  trimmed text COLLATE "C" := btrim(value) COLLATE "C";
BEGIN
  IF trimmed = '' THEN
    RETURN 0;
  END IF;
  IF trimmed !~ '^[+-]?[0-9]+$' THEN
    RAISE invalid_text_representation USING
      MESSAGE = format('Conversion failed when converting the varchar value ''%s'' to data type bigint.', value);
  END IF;
  RETURN trimmed::bigint;
END
$$;
