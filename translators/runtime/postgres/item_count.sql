-- helper: item_count
-- needs: none
-- what: v.COUNT of a nested table or VARRAY, deleted elements left out. Oracle Database PL/SQL Language Reference 19c, "COUNT Collection Method".
CREATE OR REPLACE FUNCTION talora.item_count(elements jsonb) RETURNS integer
LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  IF elements IS NULL THEN
    RAISE EXCEPTION 'ORA-06531: Reference to uninitialized collection' USING ERRCODE = 'TO003';
  ELSIF elements @> '[{"": 0}]' THEN
    RETURN (SELECT count(*) FROM jsonb_array_elements(elements) AS e(value) WHERE value <> '{"": 0}');
  END IF;
  RETURN jsonb_array_length(elements);
END
$$;
