-- helper: rawtohex
-- needs: none
-- what: RAWTOHEX(raw): upper-case hexadecimal digits, NULL for no bytes. Oracle Database SQL Language Reference 19c, "RAWTOHEX".
CREATE OR REPLACE FUNCTION talora.rawtohex(value bytea) RETURNS pg_catalog.text
LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  RETURN nullif(upper(encode(value, 'hex')), '');
END
$$;
