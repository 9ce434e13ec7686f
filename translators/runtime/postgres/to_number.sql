-- helper: to_number
-- needs: none
-- what: TO_NUMBER(char) and implicit conversion to NUMBER: blanks around are ignored, anything else is ORA-01722. Oracle Database SQL Language Reference 19c, "TO_NUMBER", "NUMBER and Floating-Point Literals".
CREATE OR REPLACE FUNCTION talora.to_number(value pg_catalog.text) RETURNS numeric
LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  IF value = '' THEN RETURN NULL; END IF;
  IF value !~ '^\s*[-+]?([0-9]+\.?[0-9]*|\.[0-9]+)([eE][-+]?[0-9]{1,3})?\s*$' THEN
    RAISE EXCEPTION USING ERRCODE = '22P02', MESSAGE = 'ORA-01722: invalid number';
  END IF;
  RETURN trim_scale(value::numeric);
END
$$;
