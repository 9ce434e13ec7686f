-- helper: substr_part
-- needs: none
-- what: SUBSTR(text, position, length): 0 counts as 1, negative positions from the end, '' is NULL. Oracle Database SQL Language Reference 19c, "SUBSTR".
CREATE FUNCTION IF NOT EXISTS talora.substr_part(value longtext, position decimal(65, 30), length decimal(65, 30)) RETURNS longtext
DETERMINISTIC NO SQL
RETURN nullif(substr(value, IF(truncate(position, 0) = 0, 1, CAST(truncate(position, 0) AS signed)), CAST(truncate(length, 0) AS signed)), '');
