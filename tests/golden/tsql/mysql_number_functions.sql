-- case round
-- catalog: CREATE TABLE emp (id int NOT NULL PRIMARY KEY, name varchar(30) NOT NULL, note nvarchar(30), code char(5), sal decimal(8,2), pay money, dept int, away bit, hired datetime, born date, f float)
SELECT ROUND(sal, 1), ROUND(sal, 1, 1), CEILING(sal), FLOOR(dept), POWER(dept, 2) FROM emp
-- expect mysql exact
SELECT
  round(sal, 1),
  truncate(sal, 1),
  ceiling(sal),
  dept,
  CAST(truncate(power(dept, 2), 0) AS signed)
FROM emp
-- end
