-- case texts
-- catalog: CREATE TABLE emp (id int NOT NULL PRIMARY KEY, name varchar(30) NOT NULL, note nvarchar(30), code char(5), sal decimal(8,2), pay money, dept int, away bit, hired datetime, born date, f float)
SELECT name + '-' + code AS x FROM emp
-- expect postgres exact
SELECT name || '-' || rpad(CAST(code AS text), 5) AS x
FROM emp
-- end
