-- helper: next_number
-- needs: sequences
-- what: sequence.NEXTVAL: the next number of a row of talora.sequences; the session remembers it for CURRVAL. Oracle Database SQL Language Reference 19c, "Sequence Pseudocolumns".
CREATE FUNCTION IF NOT EXISTS talora.next_number(sequence_name varchar(200)) RETURNS decimal(38)
NOT DETERMINISTIC MODIFIES SQL DATA
BEGIN
  DECLARE drawn decimal(38);
  SELECT s.next_value INTO drawn FROM talora.sequences AS s WHERE s.name = sequence_name COLLATE utf8mb4_bin FOR UPDATE;
  IF drawn IS NULL THEN
    SIGNAL SQLSTATE '42P01' SET MESSAGE_TEXT = 'ORA-02289: sequence does not exist, or ORA-08004: its last number is drawn';
  END IF;
  UPDATE talora.sequences AS s
     SET s.next_value = CASE
           WHEN s.increment_by > 0 AND drawn + s.increment_by > s.max_value THEN IF(s.cycles, s.min_value, NULL)
           WHEN s.increment_by < 0 AND drawn + s.increment_by < s.min_value THEN IF(s.cycles, s.max_value, NULL)
           ELSE drawn + s.increment_by END
   WHERE s.name = sequence_name COLLATE utf8mb4_bin;
  SET @talora_drawn = json_set(coalesce(@talora_drawn, '{}'), concat('$."', sequence_name, '"'), CAST(drawn AS char));
  RETURN drawn;
END;
