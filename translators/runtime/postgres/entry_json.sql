-- helper: entry_json
-- needs: none
-- what: element of an associative array as JSON: v(k). An associative array is a jsonb object; SQL NULL is an empty one. Oracle Database PL/SQL Language Reference 19c, "Associative Arrays".
CREATE OR REPLACE FUNCTION talora.entry_json(entries jsonb, key text) RETURNS jsonb
LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  value jsonb := entries -> key;
BEGIN
  IF value IS NOT NULL THEN
    RETURN value;
  ELSIF key IS NULL THEN
    RAISE EXCEPTION 'ORA-06502: PL/SQL: numeric or value error: NULL index table key value' USING ERRCODE = '22005';
  END IF;
  RAISE EXCEPTION 'ORA-01403: no data found' USING ERRCODE = 'P0002';
END
$$;
CREATE OR REPLACE FUNCTION talora.entry_json(entries jsonb, key bigint) RETURNS jsonb
LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  RETURN talora.entry_json(entries, key::text);
END
$$;
