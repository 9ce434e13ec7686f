-- helper: item_next
-- needs: none
-- what: v.NEXT(i) of a nested table or VARRAY; v.FIRST is the one after 0. Oracle Database PL/SQL Language Reference 19c, "PRIOR and NEXT Collection Methods".
CREATE OR REPLACE FUNCTION talora.item_next(elements jsonb, subscript integer DEFAULT 0) RETURNS integer
LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  IF elements IS NULL THEN
    RAISE EXCEPTION 'ORA-06531: Reference to uninitialized collection' USING ERRCODE = 'TO003';
  END IF;
  FOR i IN greatest(subscript, 0) + 1 .. jsonb_array_length(elements) LOOP
    IF elements -> (i - 1) <> '{"": 0}' THEN
      RETURN i;
    END IF;
  END LOOP;
  RETURN NULL;
END
$$;
