-- helper: item_json
-- needs: none
-- what: element of a nested table or VARRAY as JSON: v(i). A nested table or VARRAY is a jsonb array; a deleted element leaves {"": 0} in its place. Oracle Database PL/SQL Language Reference 19c, "Predefined Exceptions".
CREATE OR REPLACE FUNCTION talora.item_json(elements jsonb, subscript integer) RETURNS jsonb
LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  value jsonb := elements -> (subscript - 1);
BEGIN
  IF subscript > 0 AND value <> '{"": 0}' THEN
    RETURN value;
  ELSIF elements IS NULL THEN
    RAISE EXCEPTION 'ORA-06531: Reference to uninitialized collection' USING ERRCODE = 'TO003';
  ELSIF subscript IS NULL THEN
    RAISE EXCEPTION 'ORA-06502: PL/SQL: numeric or value error: NULL index' USING ERRCODE = '22005';
  ELSIF subscript < 1 THEN
    RAISE EXCEPTION 'ORA-06532: Subscript outside of limit' USING ERRCODE = 'TO005';
  ELSIF subscript > jsonb_array_length(elements) THEN
    RAISE EXCEPTION 'ORA-06533: Subscript beyond count' USING ERRCODE = '2202E';
  END IF;
  RAISE EXCEPTION 'ORA-01403: no data found' USING ERRCODE = 'P0002';
END
$$;
