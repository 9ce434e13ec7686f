-- helper: with_item
-- needs: none
-- what: a nested table or VARRAY with another value at a subscript: v(i) := x. A nested table or VARRAY is a jsonb array; a deleted element leaves {"": 0} in its place. Oracle Database PL/SQL Language Reference 19c, "Assigning Values to Collection Variables".
CREATE OR REPLACE FUNCTION talora.with_item(elements jsonb, subscript integer, value jsonb) RETURNS jsonb
LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  IF elements IS NULL THEN
    RAISE EXCEPTION 'ORA-06531: Reference to uninitialized collection' USING ERRCODE = 'TO003';
  ELSIF subscript IS NULL THEN
    RAISE EXCEPTION 'ORA-06502: PL/SQL: numeric or value error: NULL index' USING ERRCODE = '22005';
  ELSIF subscript < 1 THEN
    RAISE EXCEPTION 'ORA-06532: Subscript outside of limit' USING ERRCODE = 'TO005';
  ELSIF subscript > jsonb_array_length(elements) THEN
    RAISE EXCEPTION 'ORA-06533: Subscript beyond count' USING ERRCODE = '2202E';
  END IF;
  RETURN jsonb_set(elements, ARRAY[(subscript - 1)::text], coalesce(value, 'null'));
END
$$;
