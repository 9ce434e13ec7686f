-- helper: int_text
-- needs: none
-- what: an integer as text of at most that length: an asterisk when it does not fit. Transact-SQL reference, "CAST and CONVERT", "Truncating and rounding results".
CREATE OR REPLACE FUNCTION talora.int_text(value bigint, width integer) RETURNS text
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT CASE WHEN length(value::text) > width THEN '*' ELSE value::text END
$$;
CREATE OR REPLACE FUNCTION talora.int_text(value boolean, width integer) RETURNS text
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT value::integer::text
$$;
