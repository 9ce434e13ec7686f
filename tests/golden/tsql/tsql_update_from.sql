-- case join
-- catalog: CREATE TABLE emp (id int NOT NULL PRIMARY KEY, name varchar(30) NOT NULL, note nvarchar(30), code char(5), sal decimal(8,2), pay money, dept int, away bit, hired datetime, born date, f float)
-- catalog: CREATE TABLE dept (id int NOT NULL PRIMARY KEY, name varchar(30) NOT NULL)
UPDATE e SET dept = d.id FROM emp AS e JOIN dept AS d ON d.name = e.name
-- expect mysql exact
UPDATE emp e, dept d
SET e.dept = d.id
WHERE rtrim(d.name) = rtrim(e.name)
-- end
