-- helper: like_match
-- needs: like_regex
-- what: x LIKE pattern with sets of characters; blanks behind the text match nothing. Transact-SQL reference, "LIKE".
CREATE FUNCTION IF NOT EXISTS talora.like_match(value longtext, pattern longtext, escape_character varchar(1)) RETURNS boolean
DETERMINISTIC NO SQL
BEGIN
  IF value IS NULL OR pattern IS NULL THEN
    RETURN NULL;
  END IF;
  RETURN coalesce(value REGEXP concat('(?s)^', talora.like_regex(pattern, escape_character), ' *\\z'), false);
END;
