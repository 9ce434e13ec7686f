-- case hash
-- catalog: CREATE TABLE emp (id int NOT NULL PRIMARY KEY, name varchar(30) NOT NULL, note nvarchar(30), code char(5), sal decimal(8,2), pay money, dept int, away bit, hired datetime, born date, f float)
-- catalog: CREATE TABLE dept (id int NOT NULL PRIMARY KEY, title varchar(30) NOT NULL, lo int)
SELECT e.id FROM emp e INNER HASH JOIN dept d ON d.id = e.dept
-- expect postgres exact TAL-S0011
SELECT e.id
FROM emp e
JOIN dept d ON d.id = e.dept
-- end
