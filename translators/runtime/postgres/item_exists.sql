-- helper: item_exists
-- needs: none
-- what: v.EXISTS(i) of a nested table or VARRAY: false also for a null collection. Oracle Database PL/SQL Language Reference 19c, "EXISTS Collection Method".
CREATE OR REPLACE FUNCTION talora.item_exists(elements jsonb, subscript integer) RETURNS boolean
LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  RETURN coalesce(subscript > 0 AND elements -> (subscript - 1) <> '{"": 0}', false);
END
$$;
