-- case nullable
-- catalog: CREATE TABLE emp (id NUMBER(9) PRIMARY KEY, name VARCHAR2(30) NOT NULL, note VARCHAR2(30), code CHAR(5), sal NUMBER(8,2), dept NUMBER(9), boss NUMBER(9), hired DATE, seen TIMESTAMP(3), n NUMBER);
SELECT GREATEST(sal, 10) AS x FROM emp
-- expect postgres exact
SELECT CASE WHEN sal IS NOT NULL THEN greatest(sal, 10) END AS x
FROM emp
-- expect mysql exact
SELECT CASE WHEN sal IS NOT NULL THEN greatest(sal, 10) END AS x
FROM emp
-- end

-- case never_null
SELECT LEAST(3, 1.5) AS x FROM dual
-- expect postgres exact
SELECT least(3, 1.5) AS x
-- end
