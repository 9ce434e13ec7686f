-- case dbo
-- catalog: CREATE TABLE emp (id int NOT NULL PRIMARY KEY, name varchar(30) NOT NULL, note nvarchar(30), code char(5), sal decimal(8,2), pay money, dept int, away bit, hired datetime, born date, f float)
SELECT d.id FROM dbo.emp AS d
-- expect mysql exact
SELECT d.id
FROM emp d
-- end
