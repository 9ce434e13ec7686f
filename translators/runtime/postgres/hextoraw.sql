-- helper: hextoraw
-- needs: none
-- what: HEXTORAW(char): hexadecimal digits to bytes; an odd count gets a leading zero. Oracle Database SQL Language Reference 19c, "HEXTORAW".
CREATE OR REPLACE FUNCTION talora.hextoraw(value pg_catalog.text) RETURNS bytea
LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  IF value = '' THEN RETURN NULL; END IF;
  IF value !~ '^[0-9A-Fa-f]+$' THEN
    RAISE EXCEPTION USING ERRCODE = '22P02', MESSAGE = 'ORA-01465: invalid hex number';
  END IF;
  RETURN decode(repeat('0', length(value) % 2) || value, 'hex');
END
$$;
