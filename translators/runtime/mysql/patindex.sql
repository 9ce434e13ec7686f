-- helper: patindex
-- needs: like_regex
-- what: PATINDEX(pattern, text): place of the first match, 0 for none. Transact-SQL reference, "PATINDEX".
CREATE FUNCTION IF NOT EXISTS talora.patindex(pattern longtext, value longtext) RETURNS int
DETERMINISTIC NO SQL
BEGIN
  DECLARE open_start boolean DEFAULT left(pattern, 1) = '%';
  DECLARE open_end boolean DEFAULT char_length(pattern) > 1 AND right(pattern, 1) = '%';
  DECLARE regex longtext DEFAULT talora.like_regex(
    substr(pattern, 1 + open_start, char_length(pattern) - open_start - open_end), NULL);
  IF value IS NULL OR pattern IS NULL THEN
    RETURN NULL;
  END IF;
  RETURN coalesce(regexp_instr(value, concat('(?s)', IF(open_start, '', '^'), regex, IF(open_end, '', '\\z'))), 0);
END;
