-- helper: stuff
-- needs: none
-- what: STUFF(text, start, length, by): NULL outside of the text. Transact-SQL reference, "STUFF".
CREATE OR REPLACE FUNCTION talora.stuff(value text, start integer, count integer, by text) RETURNS text
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN start >= 1 AND start <= length(value) AND count >= 0
              THEN substr(value, 1, start - 1) || coalesce(by, '') || substr(value, start + count) END
$$;
