-- helper: without_items
-- needs: none
-- what: v.DELETE of a nested table or VARRAY: all elements. Oracle Database PL/SQL Language Reference 19c, "DELETE Collection Method".
CREATE OR REPLACE FUNCTION talora.without_items(elements jsonb) RETURNS jsonb
LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  IF elements IS NULL THEN
    RAISE EXCEPTION 'ORA-06531: Reference to uninitialized collection' USING ERRCODE = 'TO003';
  END IF;
  RETURN '[]';
END
$$;
