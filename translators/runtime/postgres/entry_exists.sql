-- helper: entry_exists
-- needs: none
-- what: v.EXISTS(k) of an associative array. Oracle Database PL/SQL Language Reference 19c, "EXISTS Collection Method".
CREATE OR REPLACE FUNCTION talora.entry_exists(entries jsonb, key text) RETURNS boolean
LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  RETURN coalesce(entries ? key, false);
END
$$;
CREATE OR REPLACE FUNCTION talora.entry_exists(entries jsonb, key bigint) RETURNS boolean
LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  RETURN coalesce(entries ? key::text, false);
END
$$;
