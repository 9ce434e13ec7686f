-- case refused
-- catalog: CREATE TABLE emp (id int NOT NULL PRIMARY KEY, name varchar(30) NOT NULL, note nvarchar(30), code char(5), sal decimal(8,2), pay money, dept int, away bit, hired datetime, born date, f float)
CREATE TRIGGER tr ON emp AFTER INSERT AS DELETE FROM emp
-- expect postgres conditional TAL-S0620
CREATE OR REPLACE FUNCTION tr()
RETURNS trigger
LANGUAGE plpgsql
AS $body$
BEGIN
  IF current_setting('talora.firing__tr', true) = '1' THEN
    RETURN NULL;
  END IF;
  PERFORM set_config('talora.firing__tr', '1', true);
  DELETE FROM emp;
  PERFORM set_config('talora.firing__tr', '', true);
  RETURN NULL;
END
$body$
--
CREATE TRIGGER tr
AFTER INSERT ON emp
FOR EACH STATEMENT
EXECUTE FUNCTION tr()
-- end
