-- case blanks
-- catalog: CREATE TABLE emp (id int NOT NULL PRIMARY KEY, name varchar(30) NOT NULL, note nvarchar(30), code char(5), sal decimal(8,2), pay money, dept int, away bit, hired datetime, born date, f float)
SELECT TRIM(name) AS a FROM emp
-- expect postgres exact
SELECT btrim(name, ' ') AS a
FROM emp
-- end
