-- helper: entry_last
-- needs: none
-- what: v.LAST of an associative array: entry_last for texts in binary order, entry_last_number for numbers. Oracle Database PL/SQL Language Reference 19c, "FIRST and LAST Collection Methods".
CREATE OR REPLACE FUNCTION talora.entry_last(entries jsonb) RETURNS text
LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  RETURN (SELECT max(k COLLATE "C") FROM jsonb_object_keys(entries) AS k);
END
$$;
CREATE OR REPLACE FUNCTION talora.entry_last_number(entries jsonb) RETURNS integer
LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  RETURN (SELECT max(k::bigint) FROM jsonb_object_keys(entries) AS k);
END
$$;
