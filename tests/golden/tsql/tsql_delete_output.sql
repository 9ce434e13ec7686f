-- case rows
-- catalog: CREATE TABLE emp (id int NOT NULL PRIMARY KEY, name varchar(30) NOT NULL, note nvarchar(30), code char(5), sal decimal(8,2), pay money, dept int, away bit, hired datetime, born date, f float)
DELETE FROM emp OUTPUT deleted.id WHERE dept = 1
-- expect mariadb exact
DELETE FROM emp
WHERE dept = 1
RETURNING id
-- end
