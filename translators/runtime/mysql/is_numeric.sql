-- helper: is_numeric
-- needs: none
-- what: ISNUMERIC(text): 1 when the text converts to some number. Transact-SQL reference, "ISNUMERIC".
CREATE FUNCTION IF NOT EXISTS talora.is_numeric(value longtext) RETURNS int
DETERMINISTIC NO SQL
RETURN coalesce(trim(value) REGEXP '^[+-]?[$€£¥]?([0-9][0-9,]*[.]?[0-9]*|[.][0-9]+)([eEdD][+-]?[0-9]+)?$'
             OR trim(value) REGEXP '^([+-]|[.]|[$]|,)$', false);
