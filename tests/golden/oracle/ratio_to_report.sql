-- case plain
-- catalog: CREATE TABLE emp (id NUMBER(9) PRIMARY KEY, name VARCHAR2(30) NOT NULL, note VARCHAR2(30), code CHAR(5), sal NUMBER(8,2), dept NUMBER(9), boss NUMBER(9), hired DATE, seen TIMESTAMP(3), n NUMBER);
SELECT RATIO_TO_REPORT(sal) OVER () AS a FROM emp
-- expect postgres conditional TAL-O0302
SELECT sal / nullif(sum(sal) OVER (), 0) AS a
FROM emp
-- expect mysql conditional TAL-O0302
SELECT CAST(CAST(sal AS decimal(65, 30)) AS decimal(65, 30)) / nullif(sum(
    CAST(sal AS decimal(65, 30))
  ) OVER (), 0) AS a
FROM emp
-- end
