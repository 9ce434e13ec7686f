-- case code
DECLARE v NUMBER; BEGIN v := 2 ** 10; END;
-- expect postgres exact
DO $body$
DECLARE
  v numeric;
BEGIN
  v := power(CAST(2 AS numeric), CAST(10 AS numeric));
END
$body$
-- expect mysql conditional TAL-O0220 TAL-O0709
DROP PROCEDURE IF EXISTS talora_block
--
CREATE PROCEDURE talora_block()
BEGIN
  DECLARE v decimal(65,30);
  SET v = power(CAST(2 AS decimal(65, 30)), CAST(10 AS decimal(65, 30)));
END
--
CALL talora_block()
--
DROP PROCEDURE talora_block
-- end
