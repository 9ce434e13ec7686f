-- helper: charindex
-- needs: none
-- what: CHARINDEX(wanted, text, start): place of a text in another by its collation, 0 for none. Transact-SQL reference, "CHARINDEX".
CREATE FUNCTION IF NOT EXISTS talora.charindex(wanted longtext, value longtext, start int) RETURNS int
DETERMINISTIC NO SQL
RETURN IF(char_length(wanted) = 0 AND value IS NOT NULL, 0, locate(wanted, value, greatest(start, 1)));
