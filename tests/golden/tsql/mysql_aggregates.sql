-- case whole_numbers
-- catalog: CREATE TABLE emp (id int NOT NULL PRIMARY KEY, name varchar(30) NOT NULL, note nvarchar(30), code char(5), sal decimal(8,2), pay money, dept int, away bit, hired datetime, born date, f float)
SELECT SUM(dept) AS s, AVG(dept) AS a FROM emp
-- expect mysql exact
SELECT talora.checked_whole(sum(dept), 10) AS s, CAST(truncate(avg(dept), 0) AS signed) AS a
FROM emp
-- end

-- case decimals
-- catalog: CREATE TABLE emp (id int NOT NULL PRIMARY KEY, name varchar(30) NOT NULL, note nvarchar(30), code char(5), sal decimal(8,2), pay money, dept int, away bit, hired datetime, born date, f float)
SELECT AVG(sal) FROM emp
-- expect mysql exact
SELECT truncate(avg(CAST(sal AS decimal(65,6))), 6)
FROM emp
-- end

-- case distinct_text
-- catalog: CREATE TABLE emp (id int NOT NULL PRIMARY KEY, name varchar(30) NOT NULL, note nvarchar(30), code char(5), sal decimal(8,2), pay money, dept int, away bit, hired datetime, born date, f float)
SELECT COUNT(DISTINCT name) FROM emp
-- expect mysql exact
SELECT count(DISTINCT rtrim(name))
FROM emp
-- end
