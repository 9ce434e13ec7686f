-- helper: rpad
-- needs: none
-- what: RPAD(expr, n [, fill]): fills on the right or cuts to n characters; n below 1 or an empty argument gives NULL. Oracle Database SQL Language Reference 19c, "RPAD".
CREATE OR REPLACE FUNCTION talora.rpad(value pg_catalog.text, size numeric, fill pg_catalog.text DEFAULT ' ')
RETURNS pg_catalog.text LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  IF value = '' OR fill = '' OR size < 1 THEN RETURN NULL; END IF;
  RETURN pg_catalog.rpad(value, trunc(size)::integer, fill);
END
$$;
