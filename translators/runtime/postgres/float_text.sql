-- helper: float_text
-- needs: none
-- what: a FLOAT as text in its default style: six significant digits, an exponent when needed. Transact-SQL reference, "CAST and CONVERT", float and real styles.
CREATE OR REPLACE FUNCTION talora.float_text(value double precision) RETURNS text
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT CASE
    WHEN value = 0 THEN '0'
    WHEN abs(value) >= 1e6 OR abs(value) < 1e-4 THEN
      regexp_replace(regexp_replace(btrim(to_char(value, '9.99999EEEE')), '\.?0*e', 'e'), 'e([+-])(\d\d)$', 'e\10\2')
    ELSE trim_scale(round(value::numeric, greatest(0, 5 - floor(log(abs(value)))::integer)))::text
  END
$$;
