-- helper: json_query
-- needs: json_path
-- what: JSON_QUERY(text, path): an object or array as it is written; NULL for anything else. Transact-SQL reference, "JSON_QUERY".
CREATE OR REPLACE FUNCTION talora.json_query(document text, path text) RETURNS text
LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
DECLARE
  found json := document::json #> talora.json_path(path);
BEGIN
  IF found IS NULL OR json_typeof(found) NOT IN ('object', 'array') THEN
    IF path COLLATE "C" ~* '^\s*strict\s' THEN
      RAISE invalid_text_representation USING MESSAGE = 'Object or array cannot be found in the specified JSON path.';
    END IF;
    RETURN NULL;
  END IF;
  RETURN found::text;
END
$$;
