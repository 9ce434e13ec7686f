-- helper: is_date
-- needs: to_datetime
-- what: ISDATE(text): 1 when us_english reads it as a DATETIME. Transact-SQL reference, "ISDATE".
CREATE OR REPLACE FUNCTION talora.is_date(value text) RETURNS integer
LANGUAGE plpgsql STABLE PARALLEL SAFE AS $$
BEGIN
  IF value IS NULL OR btrim(value) COLLATE "C" = '' OR value COLLATE "C" ~ '\.\d{4,}$' THEN
    RETURN 0;
  END IF;
  RETURN (talora.to_datetime(value) BETWEEN timestamp '1753-01-01' AND timestamp '9999-12-31 23:59:59.997')::integer;
EXCEPTION
  WHEN data_exception THEN
    RETURN 0;
END
$$;
