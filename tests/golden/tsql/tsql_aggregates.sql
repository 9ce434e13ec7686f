-- case whole_numbers
-- catalog: CREATE TABLE emp (id int NOT NULL PRIMARY KEY, name varchar(30) NOT NULL, note nvarchar(30), code char(5), sal decimal(8,2), pay money, dept int, away bit, hired datetime, born date, f float)
SELECT AVG(dept) AS a, SUM(dept) AS s FROM emp
-- expect postgres exact
SELECT CAST(trunc(avg(dept)) AS integer) AS a, CAST(sum(dept) AS integer) AS s
FROM emp
-- end

-- case decimals
-- catalog: CREATE TABLE emp (id int NOT NULL PRIMARY KEY, name varchar(30) NOT NULL, note nvarchar(30), code char(5), sal decimal(8,2), pay money, dept int, away bit, hired datetime, born date, f float)
SELECT AVG(sal) AS a FROM emp
-- expect postgres exact
SELECT trunc(avg(sal), 6) AS a
FROM emp
-- end

-- case distinct_text
-- catalog: CREATE TABLE emp (id int NOT NULL PRIMARY KEY, name varchar(30) NOT NULL, note nvarchar(30), code char(5), sal decimal(8,2), pay money, dept int, away bit, hired datetime, born date, f float)
SELECT COUNT(DISTINCT note) AS n FROM emp
-- expect postgres exact
SELECT count(DISTINCT CAST(note AS bpchar)) AS n
FROM emp
-- end
