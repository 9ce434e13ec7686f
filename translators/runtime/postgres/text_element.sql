-- helper: text_element
-- needs: none
-- what: a text on its way into a collection whose elements have a length: too long is an error, as in an assignment. Oracle Database PL/SQL Language Reference 19c, "PL/SQL Predefined Data Types".
CREATE OR REPLACE FUNCTION talora.text_element(value text, most integer) RETURNS jsonb
LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  IF length(value) > most THEN
    RAISE EXCEPTION 'value too long for type character varying(%)', most USING ERRCODE = '22001';
  END IF;
  RETURN to_jsonb(value);
END
$$;
