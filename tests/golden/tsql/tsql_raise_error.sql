-- case message
DECLARE @n int = 1; RAISERROR ('no %d', 16, 1, @n);
-- expect postgres conditional TAL-S0609
DO $body$
DECLARE
  v_n integer;
BEGIN
  v_n := 1;
  PERFORM talora.raise_error('no %d', 16, 1, CAST(ARRAY[CAST(v_n AS text)] AS text[]));
END
$body$
-- end
