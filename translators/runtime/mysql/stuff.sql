-- helper: stuff
-- needs: none
-- what: STUFF(text, start, length, by): NULL outside of the text. Transact-SQL reference, "STUFF".
CREATE FUNCTION IF NOT EXISTS talora.stuff(value longtext, start int, amount int, inserted longtext) RETURNS longtext
DETERMINISTIC NO SQL
RETURN CASE WHEN start >= 1 AND start <= char_length(value) AND amount >= 0
            THEN concat(left(value, start - 1), coalesce(inserted, ''), substr(value, start + amount)) END;
