-- case c1
-- catalog: CREATE TABLE emp (id NUMBER(9) PRIMARY KEY, name VARCHAR2(30) NOT NULL, note VARCHAR2(30), code CHAR(5), sal NUMBER(8,2), dept NUMBER(9), boss NUMBER(9), hired DATE, doc CLOB, x XMLTYPE);
SELECT LAST_VALUE(sal IGNORE NULLS) OVER (PARTITION BY dept ORDER BY hired) AS a, FIRST_VALUE(sal) IGNORE NULLS OVER (ORDER BY hired) AS b FROM emp
-- expect postgres exact
SELECT
  talora.last_known(sal) OVER (PARTITION BY dept ORDER BY hired) AS a,
  talora.first_known(sal) OVER (ORDER BY hired) AS b
FROM emp
-- expect mysql manual TAL-O0321
-- end

-- case c2
-- catalog: CREATE TABLE emp (id NUMBER(9) PRIMARY KEY, name VARCHAR2(30) NOT NULL, note VARCHAR2(30), code CHAR(5), sal NUMBER(8,2), dept NUMBER(9), boss NUMBER(9), hired DATE, doc CLOB, x XMLTYPE);
SELECT LAG(sal, 1, 0) IGNORE NULLS OVER (PARTITION BY dept ORDER BY hired) AS a, LEAD(sal, 2) IGNORE NULLS OVER (ORDER BY hired) AS b, LAG(sal, 2) IGNORE NULLS OVER (ORDER BY hired DESC) AS c FROM emp
-- expect postgres exact
SELECT
  coalesce(talora.last_known(sal) OVER (
    PARTITION BY dept
    ORDER BY hired
    ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING
  ), 0) AS a,
  (array_agg(sal) FILTER (WHERE sal IS NOT NULL) OVER (
    ORDER BY hired
    ROWS BETWEEN 1 FOLLOWING AND UNBOUNDED FOLLOWING
  ))[2] AS b,
  (array_agg(sal) FILTER (WHERE sal IS NOT NULL) OVER (
    ORDER BY hired NULLS LAST
    ROWS BETWEEN 1 FOLLOWING AND UNBOUNDED FOLLOWING
  ))[2] AS c
FROM emp
-- expect mysql manual TAL-O0319 TAL-O0321
-- end
