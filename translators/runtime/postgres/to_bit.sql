-- helper: to_bit
-- needs: none
-- what: text as BIT: TRUE, FALSE or a number, zero is false. Transact-SQL reference, "bit".
CREATE OR REPLACE FUNCTION talora.to_bit(value text) RETURNS boolean
LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
DECLARE
  trimmed text COLLATE "C" := lower(btrim(value) COLLATE "C");
BEGIN
  IF trimmed IN ('true', 'false') THEN
    RETURN trimmed = 'true';
  END IF;
  IF trimmed = '' THEN
    RETURN false;
  END IF;
  IF trimmed !~ '^[+-]?[0-9]+$' THEN
    RAISE invalid_text_representation USING
      MESSAGE = format('Conversion failed when converting the varchar value ''%s'' to data type bit.', value);
  END IF;
  RETURN trimmed::numeric <> 0;
END
$$;
