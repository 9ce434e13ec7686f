-- helper: entry_first
-- needs: none
-- what: v.FIRST of an associative array: entry_first for texts in binary order, entry_first_number for numbers. Oracle Database PL/SQL Language Reference 19c, "FIRST and LAST Collection Methods".
CREATE OR REPLACE FUNCTION talora.entry_first(entries jsonb) RETURNS text
LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  RETURN (SELECT min(k COLLATE "C") FROM jsonb_object_keys(entries) AS k);
END
$$;
CREATE OR REPLACE FUNCTION talora.entry_first_number(entries jsonb) RETURNS integer
LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  RETURN (SELECT min(k::bigint) FROM jsonb_object_keys(entries) AS k);
END
$$;
