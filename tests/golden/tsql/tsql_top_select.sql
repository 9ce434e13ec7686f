-- case in_an_expression
-- catalog: CREATE TABLE emp (id int NOT NULL PRIMARY KEY, name varchar(30) NOT NULL, note nvarchar(30), code char(5), sal decimal(8,2), pay money, dept int, away bit, hired datetime, born date, f float)
SELECT (SELECT TOP 1 id FROM emp ORDER BY id) AS x
-- expect postgres exact
SELECT (SELECT id FROM emp ORDER BY id LIMIT 1) AS x
-- end
