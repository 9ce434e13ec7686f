-- helper: json_rows
-- needs: json_path
-- what: OPENJSON(text, path): a row for each element of an array or member of an object; type 0 null, 1 string, 2 number, 3 truth, 4 array, 5 object. Transact-SQL reference, "OPENJSON".
CREATE OR REPLACE FUNCTION talora.json_rows(document text, path text) RETURNS TABLE (key text, value text, type integer)
LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE ROWS 20 AS $$
DECLARE
  found json := document::json #> talora.json_path(path);
BEGIN
  IF found IS NULL OR json_typeof(found) NOT IN ('object', 'array') THEN
    IF path COLLATE "C" ~* '^\s*strict\s' THEN
      RAISE invalid_text_representation USING MESSAGE = 'Object or array cannot be found in the specified JSON path.';
    END IF;
    RETURN;
  END IF;
  RETURN QUERY
    SELECT e.name, e.item #>> '{}',
           CASE json_typeof(e.item) WHEN 'null' THEN 0 WHEN 'string' THEN 1 WHEN 'number' THEN 2
                                    WHEN 'boolean' THEN 3 WHEN 'array' THEN 4 ELSE 5 END
    FROM (SELECT (place - 1)::text AS name, item
          FROM json_array_elements(CASE json_typeof(found) WHEN 'array' THEN found END) WITH ORDINALITY AS a (item, place)
          UNION ALL
          SELECT o.name, o.item
          FROM json_each(CASE json_typeof(found) WHEN 'object' THEN found END) AS o (name, item)) AS e;
END
$$;
