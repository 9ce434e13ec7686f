-- case declarations_and_count
-- catalog: CREATE TABLE emp (id int NOT NULL PRIMARY KEY, name varchar(30) NOT NULL, note nvarchar(30), code char(5), sal decimal(8,2), pay money, dept int, away bit, hired datetime, born date, f float)
DECLARE @n int = 1; UPDATE emp SET dept = @n; IF @@ROWCOUNT = 0 SET @n = 2;
-- expect postgres conditional TAL-S0616
DO $body$
DECLARE
  v_n integer;
  talora_rowcount bigint := 0;
BEGIN
  v_n := 1;
  UPDATE emp
  SET dept = v_n;
  GET DIAGNOSTICS talora_rowcount = ROW_COUNT;
  IF talora_rowcount = 0 THEN
    v_n := 2;
  END IF;
END
$body$
-- end
