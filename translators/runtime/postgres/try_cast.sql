-- helper: try_cast
-- needs: to_datetime, to_int, to_bigint, to_decimal, to_money, to_bit, to_float
-- what: TRY_CAST of text by a conversion function of talora or to uuid: NULL when it fails. Transact-SQL reference, "TRY_CAST".
CREATE OR REPLACE FUNCTION talora.try_cast(value text, conversion text, target text) RETURNS text
LANGUAGE plpgsql STABLE STRICT AS $$
DECLARE
  result text;
BEGIN
  IF conversion = 'uuid' THEN
    RETURN value::uuid::text;
  END IF;
  EXECUTE format('SELECT CAST(%s($1) AS %s)::text', conversion, target) INTO result USING value;
  RETURN result;
EXCEPTION
  WHEN data_exception THEN
    RETURN NULL;
END
$$;
