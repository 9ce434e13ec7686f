-- helper: parse_name
-- needs: none
-- what: PARSENAME(name, part): part 1 is the last of up to four names between points; NULL when there is none. Transact-SQL reference, "PARSENAME".
CREATE OR REPLACE FUNCTION talora.parse_name(value text, part integer) RETURNS text
LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
DECLARE
  parts text[] := ARRAY[''];
  closing text COLLATE "C" := NULL;
  c text COLLATE "C";
BEGIN
  FOR at IN 1 .. length(value) LOOP
    c := substr(value, at, 1) COLLATE "C";
    IF closing IS NULL AND c IN ('[', '"') THEN
      closing := CASE c WHEN '[' THEN ']' ELSE '"' END;
    ELSIF c = closing THEN
      closing := NULL;
    ELSIF c = '.' AND closing IS NULL THEN
      parts := array_append(parts, '');
    ELSE
      parts[cardinality(parts)] := parts[cardinality(parts)] || c;
    END IF;
  END LOOP;
  IF cardinality(parts) > 4 OR part NOT BETWEEN 1 AND cardinality(parts) THEN
    RETURN NULL;
  END IF;
  RETURN nullif(parts[cardinality(parts) - part + 1], '');
END
$$;
