-- helper: week
-- needs: none
-- what: DATEPART(week, d): week 1 holds 1 January, weeks begin on Sunday (DATEFIRST 7). Transact-SQL reference, "DATEPART".
CREATE OR REPLACE FUNCTION talora.week(value timestamp) RETURNS integer
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT ((extract(doy FROM value) + extract(dow FROM date_trunc('year', value)) - 1)::integer / 7) + 1
$$;
