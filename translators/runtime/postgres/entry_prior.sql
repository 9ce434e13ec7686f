-- helper: entry_prior
-- needs: none
-- what: v.PRIOR(k) of an associative array, keys that are texts in binary order, as with NLS_SORT=BINARY; by_number: keys are numbers. Oracle Database PL/SQL Language Reference 19c, "PRIOR and NEXT Collection Methods".
CREATE OR REPLACE FUNCTION talora.entry_prior(entries jsonb, key text) RETURNS text
LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  RETURN (SELECT max(k COLLATE "C") FROM jsonb_object_keys(entries) AS k WHERE k COLLATE "C" < key);
END
$$;
CREATE OR REPLACE FUNCTION talora.entry_prior(entries jsonb, key bigint) RETURNS integer
LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  RETURN (SELECT max(k::bigint) FROM jsonb_object_keys(entries) AS k WHERE k::bigint < key);
END
$$;
