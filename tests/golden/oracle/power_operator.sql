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
-- expect mysql manual TAL-C0041
-- end
