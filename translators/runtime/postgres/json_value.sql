-- helper: json_value
-- needs: json_path
-- what: JSON_VALUE(text, path): a scalar as text; NULL for an object, an array, null or nothing. Transact-SQL reference, "JSON_VALUE".
CREATE OR REPLACE FUNCTION talora.json_value(document text, path text) RETURNS text
LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
DECLARE
  found json := document::json #> talora.json_path(path);
BEGIN
  IF (found IS NULL OR json_typeof(found) IN ('object', 'array')) AND path COLLATE "C" ~* '^\s*strict\s' THEN
    RAISE invalid_text_representation USING MESSAGE = 'Property cannot be found on the specified JSON path.';
  END IF;
  IF found IS NULL OR json_typeof(found) IN ('object', 'array') THEN
    RETURN NULL;
  END IF;
  RETURN found #>> '{}';
END
$$;
