-- case notice
DECLARE @n int = 1; PRINT @n;
-- expect postgres exact
DO $body$
DECLARE
  v_n integer;
BEGIN
  v_n := 1;
  RAISE NOTICE '%', coalesce(CAST(v_n AS text), '');
END
$body$
-- end
