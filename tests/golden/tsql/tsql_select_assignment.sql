-- case last_row
-- catalog: CREATE TABLE emp (id int NOT NULL PRIMARY KEY, name varchar(30) NOT NULL, note nvarchar(30), code char(5), sal decimal(8,2), pay money, dept int, away bit, hired datetime, born date, f float)
DECLARE @n int; SELECT @n = id FROM emp;
-- expect postgres exact
DO $body$
DECLARE
  v_n integer;
  talora_row record;
BEGIN
  FOR talora_row IN (SELECT id AS c1 FROM emp) LOOP
    v_n := talora_row.c1;
  END LOOP;
END
$body$
-- end
