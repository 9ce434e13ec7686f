-- helper: currval
-- needs: none
-- what: sequence.CURRVAL: the last number this session drew. Oracle Database SQL Language Reference 19c, "Sequence Pseudocolumns".
CREATE FUNCTION IF NOT EXISTS talora.currval(sequence_name varchar(200)) RETURNS decimal(38)
NOT DETERMINISTIC NO SQL
BEGIN
  DECLARE drawn varchar(50) DEFAULT json_unquote(json_extract(coalesce(@talora_drawn, '{}'), concat('$."', sequence_name, '"')));
  IF drawn IS NULL THEN
    SIGNAL SQLSTATE '55000' SET MESSAGE_TEXT = 'ORA-08002: sequence CURRVAL is not yet defined in this session';
  END IF;
  RETURN drawn;
END;
