-- helper: to_number_code
-- needs: none
-- what: TO_NUMBER(char) and implicit conversion to NUMBER in PL/SQL statements, where a text that is no number is ORA-06502. Oracle Database PL/SQL Language Reference 19c, "Predefined Exceptions" (INVALID_NUMBER, VALUE_ERROR).
CREATE OR REPLACE FUNCTION talora.to_number_code(value pg_catalog.text) RETURNS numeric
LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  IF value = '' THEN RETURN NULL; END IF;
  IF value !~ '^\s*[-+]?([0-9]+\.?[0-9]*|\.[0-9]+)([eE][-+]?[0-9]{1,3})?\s*$' THEN
    RAISE EXCEPTION USING ERRCODE = '22005',
      MESSAGE = 'ORA-06502: PL/SQL: numeric or value error: character to number conversion error';
  END IF;
  RETURN trim_scale(value::numeric);
END
$$;
