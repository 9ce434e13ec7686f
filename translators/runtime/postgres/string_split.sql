-- helper: string_split
-- needs: none
-- what: STRING_SPLIT(text, separator): a row for each part, one for empty text, none for NULL. Transact-SQL reference, "STRING_SPLIT".
CREATE OR REPLACE FUNCTION talora.string_split(source text, separator text) RETURNS TABLE (value text)
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT part
  FROM unnest(CASE WHEN source COLLATE "C" = '' THEN ARRAY[''] ELSE string_to_array(source COLLATE "C", separator COLLATE "C") END) AS part
$$;
