-- helper: to_char_double
-- needs: none
-- what: TO_CHAR(BINARY_DOUBLE): scientific notation with 17 significant digits, trailing zeros cut, three digits of exponent; Nan, Inf, -Inf. Oracle Database SQL Language Reference 19c, "TO_CHAR (number)", "Floating-Point Numbers".
CREATE OR REPLACE FUNCTION talora.to_char_double(value double precision) RETURNS pg_catalog.text
LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  parts text[];
BEGIN
  IF value = 'NaN' THEN RETURN 'Nan'; END IF;
  IF value = 'Infinity' THEN RETURN 'Inf'; END IF;
  IF value = '-Infinity' THEN RETURN '-Inf'; END IF;
  IF value = 0 THEN RETURN '0'; END IF;
  parts := regexp_match(to_char(value, '9.9999999999999999EEEE'), '(-?[0-9]\.[0-9]+)[eE]([-+])([0-9]+)');
  parts[1] := rtrim(parts[1], '0');
  RETURN parts[1] || CASE WHEN right(parts[1], 1) = '.' THEN '0' ELSE '' END
      || 'E' || parts[2] || lpad(parts[3], 3, '0');
END
$$;
