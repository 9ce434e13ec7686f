-- case ordered
-- catalog: CREATE TABLE emp (id int NOT NULL PRIMARY KEY, name varchar(30) NOT NULL, note nvarchar(30), code char(5), sal decimal(8,2), pay money, dept int, away bit, hired datetime, born date, f float)
SELECT dept, STRING_AGG(name, ', ') WITHIN GROUP (ORDER BY id DESC) FROM emp GROUP BY dept
-- expect mysql conditional TAL-O0331
SELECT dept, group_concat(name ORDER BY id DESC SEPARATOR ', ')
FROM emp
GROUP BY dept
-- end

-- case separator
-- catalog: CREATE TABLE emp (id int NOT NULL PRIMARY KEY, name varchar(30) NOT NULL, note nvarchar(30), code char(5), sal decimal(8,2), pay money, dept int, away bit, hired datetime, born date, f float)
SELECT STRING_AGG(name, code) FROM emp
-- expect mysql manual TAL-S0301
-- end
