-- case names
DECLARE @Total int; SET @Total = 1;
-- expect postgres exact
DO $body$
DECLARE
  v_total integer;
BEGIN
  v_total := 1;
END
$body$
-- end
