-- case ordered
-- catalog: CREATE TABLE emp (id int NOT NULL PRIMARY KEY, name varchar(30) NOT NULL, note nvarchar(30), code char(5), sal decimal(8,2), pay money, dept int, away bit, hired datetime, born date, f float)
SELECT TOP (3) id FROM emp ORDER BY id
-- expect postgres exact
SELECT id
FROM emp
ORDER BY id
LIMIT 3
-- end

-- case unordered
-- catalog: CREATE TABLE emp (id int NOT NULL PRIMARY KEY, name varchar(30) NOT NULL, note nvarchar(30), code char(5), sal decimal(8,2), pay money, dept int, away bit, hired datetime, born date, f float)
SELECT TOP 3 id FROM emp
-- expect postgres conditional TAL-S0305
SELECT id
FROM emp
LIMIT 3
-- end
