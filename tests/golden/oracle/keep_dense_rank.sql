-- case last
-- catalog: CREATE TABLE emp (id NUMBER(9) PRIMARY KEY, name VARCHAR2(30) NOT NULL, note VARCHAR2(30), code CHAR(5), sal NUMBER(8,2), dept NUMBER(9), boss NUMBER(9), hired DATE, seen TIMESTAMP(3), n NUMBER);
SELECT MAX(sal) KEEP (DENSE_RANK LAST ORDER BY hired) AS a FROM emp
-- expect postgres exact
SELECT (array_agg(sal ORDER BY hired DESC NULLS FIRST, sal DESC NULLS LAST))[1] AS a
FROM emp
-- expect mysql manual TAL-C0008
-- end
