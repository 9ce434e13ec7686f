-- case join
-- catalog: CREATE TABLE emp (id int NOT NULL PRIMARY KEY, name varchar(30) NOT NULL, note nvarchar(30), code char(5), sal decimal(8,2), pay money, dept int, away bit, hired datetime, born date, f float)
-- catalog: CREATE TABLE dept (id int NOT NULL PRIMARY KEY, title varchar(30) NOT NULL, lo int)
UPDATE e SET e.sal = d.lo FROM emp e JOIN dept d ON d.id = e.dept WHERE d.lo > 1
-- expect postgres exact
UPDATE emp e
SET sal = d.lo
FROM dept d
WHERE d.id = e.dept AND d.lo > 1
-- end

-- case outer_join
-- catalog: CREATE TABLE emp (id int NOT NULL PRIMARY KEY, name varchar(30) NOT NULL, note nvarchar(30), code char(5), sal decimal(8,2), pay money, dept int, away bit, hired datetime, born date, f float)
-- catalog: CREATE TABLE dept (id int NOT NULL PRIMARY KEY, title varchar(30) NOT NULL, lo int)
UPDATE emp SET sal = sal + 1 FROM emp LEFT JOIN dept ON dept.id = emp.dept WHERE dept.id IS NULL
-- expect postgres exact
UPDATE emp talora_target
SET sal = emp.sal + 1
FROM emp
LEFT JOIN dept ON dept.id = emp.dept
WHERE talora_target.id = emp.id AND dept.id IS NULL
-- end

-- case through_a_query
-- catalog: CREATE TABLE emp (id int NOT NULL PRIMARY KEY, name varchar(30) NOT NULL, note nvarchar(30), code char(5), sal decimal(8,2), pay money, dept int, away bit, hired datetime, born date, f float)
WITH x AS (SELECT dept AS d, id FROM emp WHERE sal > 1) UPDATE x SET d = d + 1
-- expect postgres exact
WITH x AS (SELECT dept AS d, id, emp.id AS talora_key_1 FROM emp WHERE sal > 1)
UPDATE emp talora_target
SET dept = x.d + 1
FROM x
WHERE talora_target.id = x.talora_key_1
-- end

-- case old_and_new_rows
-- catalog: CREATE TABLE emp (id int NOT NULL PRIMARY KEY, name varchar(30) NOT NULL, note nvarchar(30), code char(5), sal decimal(8,2), pay money, dept int, away bit, hired datetime, born date, f float)
UPDATE emp SET sal = 1 OUTPUT inserted.id, deleted.sal AS old_sal WHERE dept = 1
-- expect postgres exact
UPDATE emp talora_target
SET sal = 1
FROM emp
WHERE talora_target.id = emp.id AND emp.dept = 1
RETURNING talora_target.id, emp.sal AS old_sal
-- end

-- case no_primary_key
-- catalog: CREATE TABLE t (a int)
UPDATE t SET a = 1 OUTPUT deleted.a
-- expect postgres conditional TAL-S0504
UPDATE t talora_target
SET a = 1
FROM t
WHERE talora_target.tableoid = t.tableoid AND talora_target.ctid = t.ctid
RETURNING t.a
-- end

-- case top_over_tables
-- catalog: CREATE TABLE emp (id int NOT NULL PRIMARY KEY, name varchar(30) NOT NULL, note nvarchar(30), code char(5), sal decimal(8,2), pay money, dept int, away bit, hired datetime, born date, f float)
-- catalog: CREATE TABLE dept (id int NOT NULL PRIMARY KEY, title varchar(30) NOT NULL, lo int)
UPDATE TOP (1) e SET e.sal = d.lo FROM emp e JOIN dept d ON d.id = e.dept
-- expect postgres manual TAL-S0502
-- end
