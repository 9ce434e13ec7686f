-- helper: item_prior
-- needs: none
-- what: v.PRIOR(i) of a nested table or VARRAY; v.LAST is the one before the end. Oracle Database PL/SQL Language Reference 19c, "PRIOR and NEXT Collection Methods".
CREATE OR REPLACE FUNCTION talora.item_prior(elements jsonb, subscript integer DEFAULT 2147483647) RETURNS integer
LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  IF elements IS NULL THEN
    RAISE EXCEPTION 'ORA-06531: Reference to uninitialized collection' USING ERRCODE = 'TO003';
  END IF;
  FOR i IN REVERSE least(subscript - 1, jsonb_array_length(elements)) .. 1 LOOP
    IF elements -> (i - 1) <> '{"": 0}' THEN
      RETURN i;
    END IF;
  END LOOP;
  RETURN NULL;
END
$$;
