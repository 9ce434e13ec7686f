-- helper: like_regex
-- needs: none
-- what: a pattern of LIKE as a regular expression: sets in brackets, an escape character. Transact-SQL reference, "LIKE".
CREATE OR REPLACE FUNCTION talora.like_regex(pattern text, escape text) RETURNS text
LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $$
DECLARE
  result text COLLATE "C" := '';
  at integer := 1;
  c text COLLATE "C";
  close integer;
  inner_text text COLLATE "C";
BEGIN
  WHILE at <= length(pattern) LOOP
    c := substr(pattern, at, 1) COLLATE "C";
    IF escape IS NOT NULL AND c = escape COLLATE "C" AND at < length(pattern) THEN
      at := at + 1;
      result := result || regexp_replace(substr(pattern, at, 1) COLLATE "C", '([^[:alnum:][:space:]])', '\\\1');
    ELSIF c = '%' THEN
      result := result || '.*';
    ELSIF c = '_' THEN
      result := result || '.';
    ELSIF c = '[' THEN
      close := strpos(substr(pattern, at + 1) COLLATE "C", ']');
      IF close = 0 THEN
        RETURN NULL;
      END IF;
      inner_text := substr(pattern, at + 1, close - 1);
      IF inner_text = '' THEN
        RETURN NULL;
      END IF;
      result := result || '[' || replace(replace(inner_text COLLATE "C", '\', '\\'), '[', '\[') || ']';
      at := at + close;
    ELSE
      result := result || regexp_replace(c, '([^[:alnum:][:space:]])', '\\\1');
    END IF;
    at := at + 1;
  END LOOP;
  RETURN result;
END
$$;
