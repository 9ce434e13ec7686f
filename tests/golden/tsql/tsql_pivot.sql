-- case sums
-- catalog: CREATE TABLE emp (id int NOT NULL PRIMARY KEY, name varchar(30) NOT NULL, note nvarchar(30), code char(5), sal decimal(8,2), pay money, dept int, away bit, hired datetime, born date, f float)
SELECT p.dept, p.[a], p.[b] FROM (SELECT dept, name, sal FROM emp) AS s PIVOT (SUM(sal) FOR name IN ([a], [b])) AS p
-- expect postgres exact
SELECT p.dept, p.a, p.b
FROM (
    SELECT
      dept,
      sum(CASE WHEN CAST(name AS bpchar) COLLATE talora.ci_as = 'a' THEN sal END) AS a,
      sum(CASE WHEN CAST(name AS bpchar) COLLATE talora.ci_as = 'b' THEN sal END) AS b
    FROM (SELECT dept, name, sal FROM emp) s
    GROUP BY dept
  ) p
-- end

-- case rows_from_columns
-- catalog: CREATE TABLE t (id int NOT NULL, dept int, lo int)
SELECT u.id, u.which, u.n FROM (SELECT id, dept, lo FROM t) AS s UNPIVOT (n FOR which IN (dept, lo)) AS u
-- expect postgres exact
SELECT u.id, u.which, u.n
FROM (
    SELECT id, talora_turned.n, talora_turned.which
    FROM (SELECT id, dept, lo FROM t) s
    CROSS JOIN LATERAL (VALUES (dept, 'dept'), (lo, 'lo')) talora_turned (n, which)
    WHERE talora_turned.n IS NOT NULL
  ) u
-- end

-- case unknown_columns
-- catalog: CREATE TABLE emp (id int NOT NULL PRIMARY KEY, name varchar(30) NOT NULL, note nvarchar(30), code char(5), sal decimal(8,2), pay money, dept int, away bit, hired datetime, born date, f float)
SELECT * FROM nowhere PIVOT (SUM(sal) FOR name IN ([a], [b])) AS p
-- expect postgres manual TAL-C0010 TAL-S0302
-- end
