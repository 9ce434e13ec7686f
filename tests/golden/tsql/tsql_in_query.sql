-- case text
-- catalog: CREATE TABLE emp (id int NOT NULL PRIMARY KEY, name varchar(30) NOT NULL, note nvarchar(30), code char(5), sal decimal(8,2), pay money, dept int, away bit, hired datetime, born date, f float)
-- catalog: CREATE TABLE dept (id int NOT NULL PRIMARY KEY, title varchar(30) NOT NULL, lo int)
SELECT id FROM emp WHERE name IN (SELECT title FROM dept)
-- expect postgres exact
SELECT id
FROM emp
WHERE CAST(name AS bpchar) IN (SELECT CAST(title AS bpchar) FROM dept)
-- end
