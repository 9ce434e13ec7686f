-- helper: with_entry
-- needs: none
-- what: an associative array with a value at a key, new or not: v(k) := x. An associative array is a jsonb object; SQL NULL is an empty one. Oracle Database PL/SQL Language Reference 19c, "Associative Arrays".
CREATE OR REPLACE FUNCTION talora.with_entry(entries jsonb, key text, value jsonb) RETURNS jsonb
LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  IF key IS NULL THEN
    RAISE EXCEPTION 'ORA-06502: PL/SQL: numeric or value error: NULL index table key value' USING ERRCODE = '22005';
  END IF;
  RETURN coalesce(entries, '{}') || jsonb_build_object(key, coalesce(value, 'null'));
END
$$;
CREATE OR REPLACE FUNCTION talora.with_entry(entries jsonb, key bigint, value jsonb) RETURNS jsonb
LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  RETURN talora.with_entry(entries, key::text, value);
END
$$;
