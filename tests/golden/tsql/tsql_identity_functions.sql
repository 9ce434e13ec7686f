-- case after_an_insert
-- catalog: CREATE TABLE t (id int IDENTITY(1,1), v int);
DECLARE @n int; INSERT INTO t (v) VALUES (7); SET @n = SCOPE_IDENTITY();
-- expect postgres conditional TAL-S0616
DO $body$
DECLARE
  v_n integer;
  talora_identity numeric;
BEGIN
  INSERT INTO t (v)
  VALUES (7);
  IF FOUND THEN
    talora_identity := currval(pg_get_serial_sequence('dbo.t', 'id'));
  END IF;
  v_n := CAST(trunc(talora_identity) AS integer);
END
$body$
-- end
