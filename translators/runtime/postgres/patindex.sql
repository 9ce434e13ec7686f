-- helper: patindex
-- needs: ci_as, like_regex
-- what: PATINDEX(pattern, text): place of the first match without regard to case, 0 for none. Transact-SQL reference, "PATINDEX".
CREATE OR REPLACE FUNCTION talora.patindex(pattern text, value text) RETURNS integer
LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
DECLARE
  folded text COLLATE "C" := lower(value COLLATE talora.ci_as) COLLATE "C";
  inner_pattern text COLLATE "C" := lower(pattern COLLATE talora.ci_as) COLLATE "C";
  open_start boolean := inner_pattern LIKE '\%%';
  open_end boolean := inner_pattern LIKE '%\%' AND length(inner_pattern) > 1;
  regex text COLLATE "C";
BEGIN
  IF open_start THEN
    inner_pattern := substr(inner_pattern, 2);
  END IF;
  IF open_end THEN
    inner_pattern := left(inner_pattern, -1);
  END IF;
  regex := talora.like_regex(inner_pattern, NULL);
  IF regex IS NULL THEN
    RETURN 0;
  END IF;
  IF NOT open_start THEN
    regex := '^' || regex;
  END IF;
  IF NOT open_end THEN
    regex := regex || '$';
  END IF;
  RETURN coalesce(nullif(regexp_instr(folded, regex), 0), 0);
END
$$;
