-- helper: with_field
-- needs: none
-- what: a record element with another value in a field: v(i).f := x; a record that is not there yet begins empty. Oracle Database PL/SQL Language Reference 19c, "Record Variables".
CREATE OR REPLACE FUNCTION talora.with_field(element jsonb, field text, value jsonb) RETURNS jsonb
LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  RETURN CASE WHEN jsonb_typeof(element) = 'object' THEN element ELSE '{}' END
      || jsonb_build_object(field, coalesce(value, 'null'));
END
$$;
