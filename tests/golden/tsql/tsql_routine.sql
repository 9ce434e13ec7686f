-- case inline_table
-- catalog: CREATE TABLE emp (id int NOT NULL PRIMARY KEY, name varchar(30) NOT NULL, note nvarchar(30), code char(5), sal decimal(8,2), pay money, dept int, away bit, hired datetime, born date, f float)
CREATE FUNCTION f (@d int) RETURNS TABLE AS RETURN (SELECT id FROM emp WHERE dept = @d)
-- expect postgres exact
CREATE FUNCTION f(p_d integer)
RETURNS TABLE (id integer)
LANGUAGE plpgsql
STABLE
AS $body$
#variable_conflict use_column
BEGIN
  RETURN QUERY (SELECT CAST(id AS integer) FROM emp WHERE dept = p_d);
END
$body$
-- end
