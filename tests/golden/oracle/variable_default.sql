-- case number_into_text
DECLARE v VARCHAR2(10) := 0.5; BEGIN NULL; END;
-- expect postgres conditional TAL-O0212
DO $body$
DECLARE
  v varchar(10) := talora.to_char_number(0.5);
BEGIN
  NULL;
END
$body$
-- expect mysql conditional TAL-O0212 TAL-O0709
DROP PROCEDURE IF EXISTS talora_block
--
CREATE PROCEDURE talora_block()
BEGIN
  DECLARE v varchar(10) DEFAULT talora.to_char_number(0.5);
  DO 0;
END
--
CALL talora_block()
--
DROP PROCEDURE talora_block
-- end
