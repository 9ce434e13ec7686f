-- case decimal_to_int
-- catalog: CREATE TABLE emp (id int NOT NULL PRIMARY KEY, name varchar(30) NOT NULL, note nvarchar(30), code char(5), sal decimal(8,2), pay money, dept int, away bit, hired datetime, born date, f float)
SELECT CAST(sal AS int) AS a, CAST(pay AS int) AS b FROM emp
-- expect postgres exact
SELECT CAST(trunc(sal) AS integer) AS a, CAST(pay AS integer) AS b
FROM emp
-- end

-- case thirty_characters
-- catalog: CREATE TABLE emp (id int NOT NULL PRIMARY KEY, name varchar(30) NOT NULL, note nvarchar(30), code char(5), sal decimal(8,2), pay money, dept int, away bit, hired datetime, born date, f float)
SELECT CAST(note AS varchar) AS a FROM emp
-- expect postgres exact
SELECT note AS a
FROM emp
-- end
