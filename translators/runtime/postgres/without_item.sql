-- helper: without_item
-- needs: none
-- what: v.DELETE(i), v.DELETE(i, j) of a nested table: the elements leave holes. A nested table or VARRAY is a jsonb array; a deleted element leaves {"": 0} in its place. Oracle Database PL/SQL Language Reference 19c, "DELETE Collection Method".
CREATE OR REPLACE FUNCTION talora.without_item(elements jsonb, subscript integer, last integer) RETURNS jsonb
LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  IF elements IS NULL THEN
    RAISE EXCEPTION 'ORA-06531: Reference to uninitialized collection' USING ERRCODE = 'TO003';
  END IF;
  FOR i IN greatest(subscript, 1) .. least(last, jsonb_array_length(elements)) LOOP
    IF subscript IS NOT NULL AND last IS NOT NULL THEN
      elements := jsonb_set(elements, ARRAY[(i - 1)::text], '{"": 0}');
    END IF;
  END LOOP;
  RETURN elements;
END
$$;
CREATE OR REPLACE FUNCTION talora.without_item(elements jsonb, subscript integer) RETURNS jsonb
LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  RETURN talora.without_item(elements, subscript, subscript);
END
$$;
