-- helper: is_numeric
-- needs: none
-- what: ISNUMERIC(text): 1 when the text converts to some number. Transact-SQL reference, "ISNUMERIC".
CREATE OR REPLACE FUNCTION talora.is_numeric(value text) RETURNS integer
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT coalesce(btrim(value) COLLATE "C" ~ '^[+-]?[$€£¥]?([0-9][0-9,]*\.?[0-9]*|\.[0-9]+)([eEdD][+-]?[0-9]+)?$'
               OR btrim(value) COLLATE "C" ~ '^([+-]|\.|\$|,)$', false)::integer
$$;
