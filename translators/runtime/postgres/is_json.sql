-- helper: is_json
-- needs: none
-- what: ISJSON(text): 1 for an object or array. Transact-SQL reference, "ISJSON".
CREATE OR REPLACE FUNCTION talora.is_json(document text) RETURNS integer
LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
BEGIN
  RETURN (json_typeof(document::json) IN ('object', 'array'))::integer;
EXCEPTION
  WHEN data_exception THEN
    RETURN 0;
END
$$;
