-- helper: json_compact
-- needs: none
-- what: JSON text without the white space between its tokens, as Oracle's JSON functions give it. Oracle Database JSON Developer's Guide 19c, "SQL/JSON Function JSON_QUERY".
CREATE OR REPLACE FUNCTION talora.json_compact(document json) RETURNS text
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT regexp_replace(document::text, '("(?:[^"\\]|\\.)*")|\s+', '\1', 'g')
$$;
