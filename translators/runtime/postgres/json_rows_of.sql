-- helper: json_rows_of
-- needs: json_find
-- what: the items that the row path of JSON_TABLE finds, as text and numbered; none for text that is no JSON. Oracle Database SQL Language Reference 19c, "JSON_TABLE".
CREATE OR REPLACE FUNCTION talora.json_rows_of(document text, path text) RETURNS TABLE (item text, place bigint)
LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE ROWS 10 AS $$
BEGIN
  RETURN QUERY SELECT f.value::text, f.n FROM talora.json_find(document, path) WITH ORDINALITY AS f (value, n);
EXCEPTION
  WHEN data_exception THEN
    RETURN;
END
$$;
