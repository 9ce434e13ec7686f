-- case number_into_text
DECLARE v VARCHAR2(10); BEGIN v := 0.5; END;
-- expect postgres conditional TAL-O0212
DO $body$
DECLARE
  v varchar(10);
BEGIN
  v := talora.to_char_number(0.5);
END
$body$
-- expect mysql conditional TAL-O0212 TAL-O0709
DROP PROCEDURE IF EXISTS talora_block
--
CREATE PROCEDURE talora_block()
BEGIN
  DECLARE v varchar(10);
  SET v = talora.to_char_number(0.5);
END
--
CALL talora_block()
--
DROP PROCEDURE talora_block
-- end
