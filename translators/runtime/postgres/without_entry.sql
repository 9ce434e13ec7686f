-- helper: without_entry
-- needs: none
-- what: v.DELETE(k), v.DELETE(k, l) of an associative array. Oracle Database PL/SQL Language Reference 19c, "DELETE Collection Method".
CREATE OR REPLACE FUNCTION talora.without_entry(entries jsonb, key text, last text) RETURNS jsonb
LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  RETURN coalesce((SELECT jsonb_object_agg(e.key, e.value) FROM jsonb_each(entries) AS e
                    WHERE NOT coalesce(e.key COLLATE "C" BETWEEN without_entry.key AND last, false)), '{}');
END
$$;
CREATE OR REPLACE FUNCTION talora.without_entry(entries jsonb, key bigint, last bigint) RETURNS jsonb
LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  RETURN coalesce((SELECT jsonb_object_agg(e.key, e.value) FROM jsonb_each(entries) AS e
                    WHERE NOT coalesce(e.key::bigint BETWEEN without_entry.key AND last, false)), '{}');
END
$$;
CREATE OR REPLACE FUNCTION talora.without_entry(entries jsonb, key text) RETURNS jsonb
LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  RETURN CASE WHEN key IS NULL THEN entries ELSE entries - key END;
END
$$;
CREATE OR REPLACE FUNCTION talora.without_entry(entries jsonb, key bigint) RETURNS jsonb
LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  RETURN CASE WHEN key IS NULL THEN entries ELSE entries - key::text END;
END
$$;
