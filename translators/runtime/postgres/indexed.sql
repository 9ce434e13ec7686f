-- helper: indexed
-- needs: none
-- what: the elements of an array with the keys 1, 2 and so on: BULK COLLECT INTO an associative array. Oracle Database PL/SQL Language Reference 19c, "BULK COLLECT Clause".
CREATE OR REPLACE FUNCTION talora.indexed(elements jsonb) RETURNS jsonb
LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  RETURN coalesce((SELECT jsonb_object_agg(e.n, e.value)
                     FROM jsonb_array_elements(elements) WITH ORDINALITY AS e(value, n)), '{}');
END
$$;
