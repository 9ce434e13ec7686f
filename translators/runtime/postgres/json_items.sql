-- helper: json_items
-- needs: json_path
-- what: OPENJSON(text, path) WITH (…): the elements of an array, or an object as the only one. Transact-SQL reference, "OPENJSON".
CREATE OR REPLACE FUNCTION talora.json_items(document text, path text) RETURNS TABLE (item text)
LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE ROWS 20 AS $$
DECLARE
  found json := document::json #> talora.json_path(path);
BEGIN
  IF found IS NULL THEN
    RETURN;
  END IF;
  IF json_typeof(found) = 'array' THEN
    RETURN QUERY SELECT each.element::text FROM json_array_elements(found) AS each (element);
  ELSIF json_typeof(found) = 'object' THEN
    RETURN QUERY SELECT found::text;
  END IF;
END
$$;
