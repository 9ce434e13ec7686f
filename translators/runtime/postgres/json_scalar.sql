-- helper: json_scalar
-- needs: json_find
-- what: JSON_VALUE(text, path): a scalar as text that reads as `kind`; NULL, the defaults, or an error when there is none. Oracle Database SQL Language Reference 19c, "JSON_VALUE".
CREATE OR REPLACE FUNCTION talora.json_scalar(document text, path text, kind text DEFAULT 'text', on_empty text DEFAULT NULL, on_error text DEFAULT NULL, raised text DEFAULT '') RETURNS text
LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $$
DECLARE
  items json[];
  found text;
BEGIN
  IF document IS NULL THEN
    RETURN NULL;
  END IF;
  BEGIN
    items := ARRAY(SELECT f FROM talora.json_find(document, path) AS f);
    IF cardinality(items) = 1 AND json_typeof(items[1]) NOT IN ('object', 'array') THEN
      found := items[1] #>> '{}';
      IF kind = 'number' THEN
        PERFORM found::numeric;
      ELSIF kind = 'date' OR kind = 'timestamp' THEN
        found := found::timestamp::text;
      END IF;
      RETURN nullif(found, '');
    END IF;
  EXCEPTION
    WHEN data_exception THEN
      IF raised IN ('error', 'both') THEN
        RAISE;
      END IF;
      RETURN on_error;
  END;
  IF cardinality(items) = 0 THEN
    IF raised IN ('empty', 'both') THEN
      RAISE no_data_found USING MESSAGE = 'ORA-40462: JSON_VALUE evaluated to no value';
    END IF;
    RETURN on_empty;
  END IF;
  IF raised IN ('error', 'both') THEN
    RAISE data_exception USING MESSAGE = CASE cardinality(items) WHEN 1 THEN 'ORA-40456: JSON_VALUE evaluated to non-scalar value'
                                         ELSE 'ORA-40470: JSON_VALUE evaluated to multiple values' END;
  END IF;
  RETURN on_error;
END
$$;
