-- case plain
-- catalog: CREATE TABLE emp (id int NOT NULL PRIMARY KEY, name varchar(30) NOT NULL, note nvarchar(30), code char(5), sal decimal(8,2), pay money, dept int, away bit, hired datetime, born date, f float)
SELECT id FROM emp WHERE name LIKE 'M%'
-- expect postgres exact
SELECT id
FROM emp
WHERE lower(name) COLLATE "C" LIKE 'm%'
-- end

-- case set
-- catalog: CREATE TABLE emp (id int NOT NULL PRIMARY KEY, name varchar(30) NOT NULL, note nvarchar(30), code char(5), sal decimal(8,2), pay money, dept int, away bit, hired datetime, born date, f float)
SELECT id FROM emp WHERE name LIKE '[a-c]%'
-- expect postgres exact
SELECT id
FROM emp
WHERE talora.like_match(name, '[a-c]%', NULL)
-- end
