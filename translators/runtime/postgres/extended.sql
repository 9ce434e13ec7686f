-- helper: extended
-- needs: item_json
-- what: v.EXTEND, v.EXTEND(n), v.EXTEND(n, i); most: the limit of a VARRAY. Oracle Database PL/SQL Language Reference 19c, "EXTEND Collection Method".
CREATE OR REPLACE FUNCTION talora.extended(elements jsonb, amount integer DEFAULT 1, copied integer DEFAULT NULL,
                                           most integer DEFAULT NULL) RETURNS jsonb
LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  value jsonb := 'null';
BEGIN
  IF elements IS NULL THEN
    RAISE EXCEPTION 'ORA-06531: Reference to uninitialized collection' USING ERRCODE = 'TO003';
  ELSIF jsonb_array_length(elements) + amount > most THEN
    RAISE EXCEPTION 'ORA-06532: Subscript outside of limit' USING ERRCODE = 'TO005';
  END IF;
  IF copied IS NOT NULL THEN
    value := talora.item_json(elements, copied);
  END IF;
  IF amount = 1 THEN
    RETURN elements || jsonb_build_array(value);
  END IF;
  RETURN elements || coalesce((SELECT jsonb_agg(value) FROM generate_series(1, amount)), '[]');
END
$$;
