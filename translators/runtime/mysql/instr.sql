-- helper: instr
-- needs: none
-- what: INSTR(text, part, position, occurrence): negative positions search backward; 0 finds nothing. Oracle Database SQL Language Reference 19c, "INSTR".
CREATE FUNCTION IF NOT EXISTS talora.instr(value longtext, part longtext, position decimal(65, 30), occurrence decimal(65, 30)) RETURNS bigint
DETERMINISTIC NO SQL
BEGIN
  DECLARE at bigint DEFAULT truncate(position, 0);
  DECLARE nth bigint DEFAULT truncate(occurrence, 0);
  DECLARE step bigint DEFAULT 1;
  IF value IS NULL OR part IS NULL OR value = '' OR part = '' OR at IS NULL OR nth IS NULL THEN
    RETURN NULL;
  END IF;
  IF nth < 1 THEN
    SIGNAL SQLSTATE '22023' SET MESSAGE_TEXT = 'ORA-01428: argument is out of range';
  END IF;
  IF at = 0 THEN
    RETURN 0;
  END IF;
  IF at < 0 THEN
    SET step = -1;
    SET at = char_length(value) + at + 1;
  END IF;
  WHILE at >= 1 AND at <= char_length(value) DO
    IF locate(part, value COLLATE utf8mb4_bin, at) = at THEN
      SET nth = nth - 1;
      IF nth = 0 THEN
        RETURN at;
      END IF;
    END IF;
    SET at = at + step;
  END WHILE;
  RETURN 0;
END;
