-- helper: substr
-- needs: none
-- what: SUBSTR(char, position [, length]): position 0 is 1, negative counts from the end, nothing found is NULL, fractions are cut. Oracle Database SQL Language Reference 19c, "SUBSTR".
--
-- Two functions and no default: an explicit null length gives NULL. LEAST and GREATEST keep huge numbers
-- inside integer; operators are qualified instead of SET search_path, which would double the cost of a call.
CREATE OR REPLACE FUNCTION talora.substr(value pg_catalog.text, start numeric) RETURNS pg_catalog.text
LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
DECLARE
  first integer := GREATEST(LEAST(pg_catalog.trunc(start), 2147483647), -2147483647);
  size integer := pg_catalog.length(value);
BEGIN
  IF first OPERATOR(pg_catalog.<) 0 THEN
    first := first OPERATOR(pg_catalog.+) size OPERATOR(pg_catalog.+) 1;
    IF first OPERATOR(pg_catalog.<) 1 THEN RETURN NULL; END IF;
  END IF;
  IF first OPERATOR(pg_catalog.>) size THEN RETURN NULL; END IF;
  RETURN pg_catalog.substr(value, GREATEST(first, 1));
END
$$;

CREATE OR REPLACE FUNCTION talora.substr(value pg_catalog.text, start numeric, length numeric)
RETURNS pg_catalog.text LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
DECLARE
  first integer := GREATEST(LEAST(pg_catalog.trunc(start), 2147483647), -2147483647);
  taken integer := GREATEST(LEAST(pg_catalog.trunc(length), 2147483647), 0);
  size integer := pg_catalog.length(value);
BEGIN
  IF first OPERATOR(pg_catalog.<) 0 THEN
    first := first OPERATOR(pg_catalog.+) size OPERATOR(pg_catalog.+) 1;
    IF first OPERATOR(pg_catalog.<) 1 THEN RETURN NULL; END IF;
  END IF;
  IF first OPERATOR(pg_catalog.>) size OR taken OPERATOR(pg_catalog.<) 1 THEN RETURN NULL; END IF;
  RETURN pg_catalog.substr(value, GREATEST(first, 1), taken);
END
$$;
