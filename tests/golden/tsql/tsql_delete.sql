-- case join
-- catalog: CREATE TABLE emp (id int NOT NULL PRIMARY KEY, name varchar(30) NOT NULL, note nvarchar(30), code char(5), sal decimal(8,2), pay money, dept int, away bit, hired datetime, born date, f float)
-- catalog: CREATE TABLE dept (id int NOT NULL PRIMARY KEY, title varchar(30) NOT NULL, lo int)
DELETE e FROM emp e JOIN dept d ON d.id = e.dept WHERE d.lo > 1
-- expect postgres exact
DELETE FROM emp e
USING dept d
WHERE d.id = e.dept AND d.lo > 1
-- end

-- case outer_join
-- catalog: CREATE TABLE emp (id int NOT NULL PRIMARY KEY, name varchar(30) NOT NULL, note nvarchar(30), code char(5), sal decimal(8,2), pay money, dept int, away bit, hired datetime, born date, f float)
-- catalog: CREATE TABLE dept (id int NOT NULL PRIMARY KEY, title varchar(30) NOT NULL, lo int)
DELETE e FROM emp e LEFT JOIN dept d ON d.id = e.dept WHERE d.id IS NULL
-- expect postgres exact
DELETE FROM emp talora_target
USING emp e
LEFT JOIN dept d ON d.id = e.dept
WHERE talora_target.id = e.id AND d.id IS NULL
-- end

-- case through_a_query
-- catalog: CREATE TABLE emp (id int NOT NULL PRIMARY KEY, name varchar(30) NOT NULL, note nvarchar(30), code char(5), sal decimal(8,2), pay money, dept int, away bit, hired datetime, born date, f float)
WITH x AS (SELECT id, ROW_NUMBER() OVER (PARTITION BY dept ORDER BY id) AS rn FROM emp) DELETE FROM x WHERE rn > 1
-- expect postgres exact
WITH x AS (
  SELECT id, row_number() OVER (PARTITION BY dept ORDER BY id) AS rn, emp.id AS talora_key_1
  FROM emp
)
DELETE FROM emp talora_target
USING x
WHERE talora_target.id = x.talora_key_1 AND x.rn > 1
-- end

-- case first_rows
-- catalog: CREATE TABLE emp (id int NOT NULL PRIMARY KEY, name varchar(30) NOT NULL, note nvarchar(30), code char(5), sal decimal(8,2), pay money, dept int, away bit, hired datetime, born date, f float)
DELETE TOP (5) FROM emp WHERE dept = 1
-- expect postgres exact
DELETE FROM emp
WHERE id IN (SELECT id FROM emp WHERE dept = 1 LIMIT 5)
-- end

-- case returned_rows
-- catalog: CREATE TABLE emp (id int NOT NULL PRIMARY KEY, name varchar(30) NOT NULL, note nvarchar(30), code char(5), sal decimal(8,2), pay money, dept int, away bit, hired datetime, born date, f float)
DELETE FROM emp OUTPUT deleted.id WHERE dept = 1
-- expect postgres exact
DELETE FROM emp
WHERE dept = 1
RETURNING id
-- end
