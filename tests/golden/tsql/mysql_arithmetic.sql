-- case division
-- catalog: CREATE TABLE emp (id int NOT NULL PRIMARY KEY, name varchar(30) NOT NULL, note nvarchar(30), code char(5), sal decimal(8,2), pay money, dept int, away bit, hired datetime, born date, f float)
SELECT dept / 2, sal / 3, id % 7, dept / id FROM emp
-- expect mysql exact
SELECT
  dept DIV 2,
  truncate(CAST(sal AS decimal(65,30)) / 3, 6),
  id % 7,
  talora.whole_quotient(dept, id)
FROM emp
-- end

-- case sum
-- catalog: CREATE TABLE emp (id int NOT NULL PRIMARY KEY, name varchar(30) NOT NULL, note nvarchar(30), code char(5), sal decimal(8,2), pay money, dept int, away bit, hired datetime, born date, f float)
SELECT id + 1 FROM emp
-- expect mysql conditional TAL-S0350
SELECT id + 1
FROM emp
-- end
