-- case number
THROW 50010, 'bad', 1
-- expect postgres exact
DO $body$
BEGIN
  PERFORM talora.throw(50010, 'bad', 1);
END
$body$
-- end
