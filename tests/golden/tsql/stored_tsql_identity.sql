-- case after_insert
-- catalog: CREATE TABLE i (id int IDENTITY(1,1) PRIMARY KEY, v int)
CREATE PROCEDURE dbo.p @id int OUTPUT AS
BEGIN
  INSERT INTO i (v) VALUES (1);
  SET @id = SCOPE_IDENTITY();
END
-- expect mysql conditional TAL-S0626
CREATE PROCEDURE p(INOUT p_id int)
BEGIN
  DECLARE talora_identity bigint;
  INSERT INTO i (v)
  VALUES (1);
  SET talora_identity = last_insert_id();
  SET p_id = talora.checked_whole(truncate(talora_identity, 0), 10);
END
-- end

-- case outside
SELECT SCOPE_IDENTITY()
-- expect mysql manual TAL-S0301
-- end
