-- helper: to_int
-- needs: none
-- what: text as INT: blanks around the digits do not count, empty text is 0. Transact-SQL reference, "CAST and CONVERT".
CREATE OR REPLACE FUNCTION talora.to_int(value text) RETURNS integer
LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
DECLARE
  trimmed text COLLATE "C" := btrim(value) COLLATE "C";
BEGIN
  IF trimmed = '' THEN
    RETURN 0;
  END IF;
  IF trimmed !~ '^[+-]?[0-9]+$' THEN
    RAISE invalid_text_representation USING
      MESSAGE = format('Conversion failed when converting the varchar value ''%s'' to data type int.', value);
  END IF;
  RETURN trimmed::integer;
END
$$;
