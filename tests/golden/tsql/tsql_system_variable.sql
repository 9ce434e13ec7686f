-- case server
DECLARE @n int; SET @n = @@SPID;
-- expect postgres exact
DO $body$
DECLARE
  v_n integer;
BEGIN
  v_n := pg_backend_pid();
END
$body$
-- end

-- case refused
SELECT @@TRANCOUNT AS s
-- expect postgres manual TAL-S0601
-- end
