-- case quotient_of_decimals
-- catalog: CREATE TABLE emp (id int NOT NULL PRIMARY KEY, name varchar(30) NOT NULL, note nvarchar(30), code char(5), sal decimal(8,2), pay money, dept int, away bit, hired datetime, born date, f float)
SELECT sal / 3 AS q FROM emp
-- expect postgres exact
SELECT trunc(sal / 3, 6) AS q
FROM emp
-- end

-- case days
-- catalog: CREATE TABLE emp (id int NOT NULL PRIMARY KEY, name varchar(30) NOT NULL, note nvarchar(30), code char(5), sal decimal(8,2), pay money, dept int, away bit, hired datetime, born date, f float)
SELECT hired + 1 AS d FROM emp
-- expect postgres exact
SELECT hired + 1 * INTERVAL '1 day' AS d
FROM emp
-- end

-- case whole_quotient
-- catalog: CREATE TABLE emp (id int NOT NULL PRIMARY KEY, name varchar(30) NOT NULL, note nvarchar(30), code char(5), sal decimal(8,2), pay money, dept int, away bit, hired datetime, born date, f float)
SELECT dept / 2 AS q FROM emp
-- expect postgres exact
SELECT dept / 2 AS q FROM emp
-- end
