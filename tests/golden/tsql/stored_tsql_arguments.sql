-- case default
-- catalog: CREATE TABLE emp (id int NOT NULL PRIMARY KEY, name varchar(30) NOT NULL, note nvarchar(30), code char(5), sal decimal(8,2), pay money, dept int, away bit, hired datetime, born date, f float)
-- catalog: CREATE FUNCTION dbo.gross (@net decimal(8,2), @pct int = 19) RETURNS decimal(12,2) AS BEGIN RETURN @net * (100 + @pct) / 100; END
SELECT dbo.gross(sal, DEFAULT) FROM emp
-- expect mysql exact
SELECT gross(sal, 19)
FROM emp
-- end
