-- helper: lpad
-- needs: none
-- what: LPAD(expr, n [, fill]): fills on the left or cuts to n characters; n below 1 or an empty argument gives NULL. Oracle Database SQL Language Reference 19c, "LPAD".
CREATE OR REPLACE FUNCTION talora.lpad(value pg_catalog.text, size numeric, fill pg_catalog.text DEFAULT ' ')
RETURNS pg_catalog.text LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  IF value = '' OR fill = '' OR size < 1 THEN RETURN NULL; END IF;
  RETURN pg_catalog.lpad(value, trunc(size)::integer, fill);
END
$$;
