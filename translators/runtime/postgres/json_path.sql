-- helper: json_path
-- needs: none
-- what: the steps of a path of JSON ('$.a."b c"[0]') as PostgreSQL takes them. SQL Server documentation, "JSON Path Expressions".
CREATE OR REPLACE FUNCTION talora.json_path(path text) RETURNS text[]
LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
DECLARE
  rest text COLLATE "C" := regexp_replace(btrim(path) COLLATE "C", '^(lax|strict)\s+', '', 'i');
  found text[];
  steps text[] := '{}';
BEGIN
  IF left(rest, 1) <> '$' THEN
    RAISE invalid_text_representation USING MESSAGE = 'JSON path is not properly formatted.';
  END IF;
  rest := substr(rest, 2);
  WHILE rest <> '' LOOP
    found := regexp_match(rest, '^(?:\.(?:"((?:[^"\\]|\\.)*)"|([A-Za-z_$@#][A-Za-z0-9_$@#]*))|\[\s*([0-9]+)\s*\])(.*)$');
    IF found IS NULL THEN
      RAISE invalid_text_representation USING MESSAGE = 'JSON path is not properly formatted.';
    END IF;
    steps := steps || coalesce(replace(found[1] COLLATE "C", '\"', '"'), found[2], found[3]);
    rest := found[4];
  END LOOP;
  RETURN steps;
END
$$;
