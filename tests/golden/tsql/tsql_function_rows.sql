-- case helpers_and_names
-- catalog: CREATE TABLE emp (id int NOT NULL PRIMARY KEY, name varchar(30) NOT NULL, note nvarchar(30), code char(5), sal decimal(8,2), pay money, dept int, away bit, hired datetime, born date, f float)
SELECT UPPER(name) AS a, CHARINDEX('x', name) AS b, QUOTENAME(name) AS c FROM emp
-- expect postgres exact
SELECT upper(name) AS a, talora.charindex('x', name, 1) AS b, talora.quote_name(name, '[') AS c
FROM emp
-- end

-- case counts_that_may_be_negative
-- catalog: CREATE TABLE emp (id int NOT NULL PRIMARY KEY, name varchar(30) NOT NULL, note nvarchar(30), code char(5), sal decimal(8,2), pay money, dept int, away bit, hired datetime, born date, f float)
SELECT LEFT(name, 2) AS a, LEFT(name, dept) AS b, RIGHT(name, dept) AS c, REPLICATE(name, dept) AS d FROM emp
-- expect postgres exact
SELECT
  left(name, 2) AS a,
  substring(name, 1, dept) AS b,
  talora.right_text(name, dept) AS c,
  repeat(name, nullif(greatest(dept, -1), -1)) AS d
FROM emp
-- end

-- case refused
-- catalog: CREATE TABLE emp (id int NOT NULL PRIMARY KEY, name varchar(30) NOT NULL, note nvarchar(30), code char(5), sal decimal(8,2), pay money, dept int, away bit, hired datetime, born date, f float)
SELECT CHECKSUM(name) AS c FROM emp
-- expect postgres manual TAL-S0301
-- end
