-- helper: str
-- needs: none
-- what: STR(number, length, decimals): right-aligned, rounded, asterisks when it does not fit. Transact-SQL reference, "STR".
CREATE OR REPLACE FUNCTION talora.str(value numeric, width integer, decimals integer) RETURNS text
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT CASE WHEN length(trunc(value)::text) > width THEN repeat('*', width)
              ELSE lpad(left(shown, greatest(width, length(trunc(value)::text))), width) END
  FROM (SELECT round(value, least(decimals, 16, greatest(width - length(trunc(value)::text) - 1, 0)))::text AS shown) AS s
$$;
CREATE OR REPLACE FUNCTION talora.str(value double precision, width integer, decimals integer) RETURNS text
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT talora.str(value::numeric, width, decimals)
$$;
