-- case c1
-- catalog: CREATE TABLE emp (id NUMBER(9) PRIMARY KEY, name VARCHAR2(30) NOT NULL, note VARCHAR2(30), code CHAR(5), sal NUMBER(8,2), dept NUMBER(9), boss NUMBER(9), hired DATE, doc CLOB, x XMLTYPE);
SELECT * FROM (SELECT dept, code, sal FROM emp) PIVOT (SUM(sal) AS total, COUNT(*) AS n FOR code IN ('A' AS a, 'B'))
-- expect postgres exact
SELECT *
FROM (
    SELECT
      dept,
      sum(CASE WHEN code = 'A' THEN sal END) AS a_total,
      count(CASE WHEN code = 'A' THEN 1 END) AS a_n,
      sum(CASE WHEN code = 'B' THEN sal END) AS "'b'_total",
      count(CASE WHEN code = 'B' THEN 1 END) AS "'b'_n"
    FROM (SELECT dept, code, sal FROM emp) q1
    GROUP BY dept
  ) q2
-- expect mysql exact
SELECT *
FROM (
    SELECT
      dept,
      sum(CASE WHEN code = 'A' THEN sal END) AS a_total,
      count(CASE WHEN code = 'A' THEN 1 END) AS a_n,
      sum(CASE WHEN code = 'B' THEN sal END) AS `'b'_total`,
      count(CASE WHEN code = 'B' THEN 1 END) AS `'b'_n`
    FROM (SELECT dept, code, sal FROM emp) q1
    GROUP BY dept
  ) q2
-- end

-- case c2
-- catalog: CREATE TABLE emp (id NUMBER(9) PRIMARY KEY, name VARCHAR2(30) NOT NULL, note VARCHAR2(30), code CHAR(5), sal NUMBER(8,2), dept NUMBER(9), boss NUMBER(9), hired DATE, doc CLOB, x XMLTYPE);
SELECT p.dept FROM (SELECT dept, boss, sal FROM emp) PIVOT (MAX(sal) FOR (dept, boss) IN ((1, 2) AS x, (1, 3) AS y)) p
-- expect postgres conditional TAL-C0010
SELECT p.dept
FROM (
    SELECT
      max(CASE WHEN dept = 1 AND boss = 2 THEN sal END) AS x,
      max(CASE WHEN dept = 1 AND boss = 3 THEN sal END) AS y
    FROM (SELECT dept, boss, sal FROM emp) q1
  ) p
-- expect mysql conditional TAL-C0010
SELECT p.dept
FROM (
    SELECT
      max(CASE WHEN dept = 1 AND boss = 2 THEN sal END) AS x,
      max(CASE WHEN dept = 1 AND boss = 3 THEN sal END) AS y
    FROM (SELECT dept, boss, sal FROM emp) q1
  ) p
-- end
