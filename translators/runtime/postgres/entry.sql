-- helper: entry
-- needs: entry_json
-- what: element of an associative array as text, to be cast: v(k). Oracle Database PL/SQL Language Reference 19c, "Associative Arrays".
CREATE OR REPLACE FUNCTION talora.entry(entries jsonb, key text) RETURNS text
LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  RETURN talora.entry_json(entries, key) #>> '{}';
END
$$;
CREATE OR REPLACE FUNCTION talora.entry(entries jsonb, key bigint) RETURNS text
LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  RETURN talora.entry_json(entries, key::text) #>> '{}';
END
$$;
