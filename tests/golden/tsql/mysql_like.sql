-- case wildcards
-- catalog: CREATE TABLE emp (id int NOT NULL PRIMARY KEY, name varchar(30) NOT NULL, note nvarchar(30), code char(5), sal decimal(8,2), pay money, dept int, away bit, hired datetime, born date, f float)
SELECT id FROM emp WHERE name LIKE 'a%' OR name LIKE '_b'
-- expect mysql exact
SELECT id
FROM emp
WHERE name LIKE 'a%' OR rtrim(name) LIKE '_b'
-- end

-- case set
-- catalog: CREATE TABLE emp (id int NOT NULL PRIMARY KEY, name varchar(30) NOT NULL, note nvarchar(30), code char(5), sal decimal(8,2), pay money, dept int, away bit, hired datetime, born date, f float)
SELECT id FROM emp WHERE name LIKE '[a-c]%'
-- expect mysql exact
SELECT id
FROM emp
WHERE name REGEXP '(?s)^[a-c].* *\\z'
-- end
