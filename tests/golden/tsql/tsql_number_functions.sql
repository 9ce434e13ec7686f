-- case round_and_cut
-- catalog: CREATE TABLE emp (id int NOT NULL PRIMARY KEY, name varchar(30) NOT NULL, note nvarchar(30), code char(5), sal decimal(8,2), pay money, dept int, away bit, hired datetime, born date, f float)
SELECT ROUND(sal, 1) AS a, ROUND(sal, 1, 1) AS b, CEILING(sal) AS c, POWER(dept, 2) AS d FROM emp
-- expect postgres exact
SELECT
  round(sal, 1) AS a,
  trunc(sal, 1) AS b,
  ceil(sal) AS c,
  CAST(power(CAST(dept AS numeric), 2) AS integer) AS d
FROM emp
-- end
