-- helper: entry_count
-- needs: none
-- what: v.COUNT of an associative array. Oracle Database PL/SQL Language Reference 19c, "COUNT Collection Method".
CREATE OR REPLACE FUNCTION talora.entry_count(entries jsonb) RETURNS integer
LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  RETURN (SELECT count(*) FROM jsonb_object_keys(entries));
END
$$;
