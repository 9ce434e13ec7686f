-- helper: json_fragment
-- needs: json_find, json_compact
-- what: JSON_QUERY(text, path): one object or array as text without white space; wrapped: in an array. Oracle Database SQL Language Reference 19c, "JSON_QUERY".
CREATE OR REPLACE FUNCTION talora.json_fragment(document text, path text, wrapped text DEFAULT 'none', on_empty text DEFAULT NULL, on_error text DEFAULT NULL, raised text DEFAULT 'none') RETURNS text
LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $$
DECLARE
  items json[];
  single boolean;
BEGIN
  IF document IS NULL THEN
    RETURN NULL;
  END IF;
  BEGIN
    items := ARRAY(SELECT f FROM talora.json_find(document, path) AS f);
  EXCEPTION
    WHEN data_exception THEN
      IF raised IN ('error', 'both') THEN
        RAISE;
      END IF;
      RETURN on_error;
  END;
  IF cardinality(items) = 0 THEN
    IF raised IN ('empty', 'both') THEN
      RAISE no_data_found USING MESSAGE = 'ORA-40462: JSON_QUERY evaluated to no value';
    END IF;
    RETURN on_empty;
  END IF;
  single := cardinality(items) = 1 AND json_typeof(items[1]) IN ('object', 'array');
  IF single AND wrapped <> 'always' THEN
    RETURN talora.json_compact(items[1]);
  END IF;
  IF wrapped = 'none' THEN
    IF raised IN ('error', 'both') THEN
      RAISE data_exception USING MESSAGE = 'ORA-40480: result cannot be returned without array wrapper';
    END IF;
    RETURN on_error;
  END IF;
  RETURN '[' || (SELECT string_agg(talora.json_compact(i.item), ',' ORDER BY i.place)
                 FROM unnest(items) WITH ORDINALITY AS i (item, place)) || ']';
END
$$;
