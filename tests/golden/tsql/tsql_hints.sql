-- case nolock
-- catalog: CREATE TABLE emp (id int NOT NULL PRIMARY KEY, name varchar(30) NOT NULL, note nvarchar(30), code char(5), sal decimal(8,2), pay money, dept int, away bit, hired datetime, born date, f float)
SELECT id FROM emp WITH (NOLOCK)
-- expect postgres exact TAL-S0011
SELECT id
FROM emp
-- end

-- case locks
-- catalog: CREATE TABLE emp (id int NOT NULL PRIMARY KEY, name varchar(30) NOT NULL, note nvarchar(30), code char(5), sal decimal(8,2), pay money, dept int, away bit, hired datetime, born date, f float)
SELECT id FROM emp WITH (UPDLOCK)
-- expect postgres conditional TAL-S0016
SELECT id
FROM emp
-- end
