-- helper: like_match
-- needs: ci_as, like_regex
-- what: x LIKE pattern without regard to case; blanks behind the text match nothing. Transact-SQL reference, "LIKE".
CREATE OR REPLACE FUNCTION talora.like_match(value text, pattern text, escape text) RETURNS boolean
LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $$
DECLARE
  regex text COLLATE "C" := talora.like_regex(lower(pattern COLLATE talora.ci_as), lower(escape));
BEGIN
  IF value IS NULL OR pattern IS NULL THEN
    RETURN NULL;
  END IF;
  IF regex IS NULL THEN
    RETURN false;
  END IF;
  RETURN lower(value COLLATE talora.ci_as) COLLATE "C" ~ ('^' || regex || ' *$');
END
$$;
