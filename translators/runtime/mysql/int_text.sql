-- helper: int_text
-- needs: none
-- what: an integer as text of at most that length: an asterisk when it does not fit. Transact-SQL reference, "CAST and CONVERT", "Truncating and rounding results".
CREATE FUNCTION IF NOT EXISTS talora.int_text(value bigint, width int) RETURNS varchar(20)
DETERMINISTIC NO SQL
RETURN IF(char_length(value) > width, '*', CAST(value AS char));
