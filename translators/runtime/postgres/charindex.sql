-- helper: charindex
-- needs: ci_as
-- what: CHARINDEX(wanted, text, start): place of a text in another without regard to case, 0 for none. Transact-SQL reference, "CHARINDEX".
CREATE OR REPLACE FUNCTION talora.charindex(wanted text, value text, start integer) RETURNS integer
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT CASE WHEN place = 0 OR wanted = '' THEN 0 ELSE place + greatest(start, 1) - 1 END
  FROM (SELECT strpos(lower(substr(value, greatest(start, 1)) COLLATE talora.ci_as) COLLATE "C",
                      lower(wanted COLLATE talora.ci_as) COLLATE "C") AS place) AS found
$$;
