-- helper: to_number_format_code
-- needs: to_number_format
-- what: TO_NUMBER(char, fmt) in PL/SQL statements, where a text that does not fit the model is ORA-06502. Oracle Database PL/SQL Language Reference 19c, "Predefined Exceptions" (INVALID_NUMBER, VALUE_ERROR).
CREATE OR REPLACE FUNCTION talora.to_number_code(value pg_catalog.text, model pg_catalog.text) RETURNS numeric
LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL UNSAFE SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  RETURN talora.to_number(value, model);
EXCEPTION WHEN invalid_text_representation THEN
  RAISE EXCEPTION USING ERRCODE = '22005',
    MESSAGE = 'ORA-06502: PL/SQL: numeric or value error: character to number conversion error';
END
$$;
