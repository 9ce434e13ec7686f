-- case default_of_lag
-- catalog: CREATE TABLE emp (id int NOT NULL PRIMARY KEY, name varchar(30) NOT NULL, note nvarchar(30), code char(5), sal decimal(8,2), pay money, dept int, away bit, hired datetime, born date, f float)
SELECT LAG(sal, 1, 0) OVER (ORDER BY id) FROM emp
-- expect mariadb manual TAL-S0301
-- end

-- case grouping
-- catalog: CREATE TABLE emp (id int NOT NULL PRIMARY KEY, name varchar(30) NOT NULL, note nvarchar(30), code char(5), sal decimal(8,2), pay money, dept int, away bit, hired datetime, born date, f float)
SELECT GROUPING(dept) FROM emp GROUP BY ROLLUP (dept)
-- expect mariadb manual TAL-S0301
-- end
