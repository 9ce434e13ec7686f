-- helper: translate
-- needs: none
-- what: TRANSLATE(expr, from, to): an empty argument is null and makes the result NULL, as does an empty result. Oracle Database SQL Language Reference 19c, "TRANSLATE".
CREATE OR REPLACE FUNCTION talora.translate(value pg_catalog.text, from_string pg_catalog.text,
                                            to_string pg_catalog.text)
RETURNS pg_catalog.text LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  IF from_string = '' OR to_string = '' THEN RETURN NULL; END IF;
  RETURN nullif(pg_catalog.translate(value, from_string, to_string), '');
END
$$;
