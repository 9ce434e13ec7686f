-- case column
-- catalog: CREATE TABLE emp (id int NOT NULL PRIMARY KEY, name varchar(30) NOT NULL, note nvarchar(30), code char(5), sal decimal(8,2), pay money, dept int, away bit, hired datetime, born date, f float)
SELECT note, COUNT(*) AS n FROM emp GROUP BY note
-- expect postgres exact
SELECT CAST(note AS bpchar), count(*) AS n
FROM emp
GROUP BY CAST(note AS bpchar)
-- expect mysql exact
SELECT any_value(note) AS note, count(*) AS n
FROM emp
GROUP BY rtrim(note)
-- end

-- case rollup
-- catalog: CREATE TABLE emp (id int NOT NULL PRIMARY KEY, name varchar(30) NOT NULL, note nvarchar(30), code char(5), sal decimal(8,2), pay money, dept int, away bit, hired datetime, born date, f float)
SELECT CASE WHEN GROUPING(name) = 1 THEN '*' ELSE name END AS n, COUNT(*) AS c FROM emp GROUP BY ROLLUP (name)
-- expect mysql exact
SELECT
  CASE
    WHEN grouping(rtrim(name)) = 1 THEN '*'
    ELSE CASE WHEN grouping(rtrim(name)) = 0 THEN min(name) END
  END AS n,
  count(*) AS c
FROM emp
GROUP BY rtrim(name) WITH ROLLUP
-- end
