-- helper: walk_place
-- needs: none
-- what: the way of a hierarchical query from its root to a row: numbers of fixed width, compared as bytes in the order of the walk. The server sorts by max_sort_length (1024) bytes only, so a walk of more than 128 levels ends with an error.
CREATE FUNCTION IF NOT EXISTS talora.walk_place(parent varchar(1023), row_no bigint) RETURNS varchar(1023) CHARSET ascii
DETERMINISTIC NO SQL
BEGIN
  DECLARE place varchar(7) DEFAULT lpad(conv(row_no, 10, 36), 7, '0');
  IF parent IS NULL THEN
    RETURN place;
  END IF;
  IF char_length(parent) > 1015 THEN
    SIGNAL SQLSTATE '54001' SET MESSAGE_TEXT = 'a hierarchical query has more than 128 levels';
  END IF;
  RETURN concat(parent, '/', place);
END;
