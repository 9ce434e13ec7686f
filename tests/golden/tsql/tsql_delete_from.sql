-- case join
-- catalog: CREATE TABLE emp (id int NOT NULL PRIMARY KEY, name varchar(30) NOT NULL, note nvarchar(30), code char(5), sal decimal(8,2), pay money, dept int, away bit, hired datetime, born date, f float)
-- catalog: CREATE TABLE dept (id int NOT NULL PRIMARY KEY, name varchar(30) NOT NULL)
DELETE e FROM emp AS e JOIN dept AS d ON d.id = e.dept WHERE d.name = 'x'
-- expect mysql exact
DELETE e
FROM emp e, dept d
WHERE d.id = e.dept AND rtrim(d.name) = 'x'
-- end

-- case top
-- catalog: CREATE TABLE emp (id int NOT NULL PRIMARY KEY, name varchar(30) NOT NULL, note nvarchar(30), code char(5), sal decimal(8,2), pay money, dept int, away bit, hired datetime, born date, f float)
DELETE TOP (5) FROM emp
-- expect mysql manual TAL-S0502
-- end
