-- case constant
-- catalog: CREATE TABLE emp (id NUMBER(9) PRIMARY KEY, name VARCHAR2(30) NOT NULL, note VARCHAR2(30), code CHAR(5), sal NUMBER(8,2), dept NUMBER(9), boss NUMBER(9), hired DATE, seen TIMESTAMP(3), n NUMBER);
SELECT COUNT(*) AS c FROM emp GROUP BY 1
-- expect postgres exact
SELECT count(*) AS c
FROM emp
GROUP BY CAST(1 AS numeric)
-- expect mysql exact
SELECT count(*) AS c
FROM emp
GROUP BY CAST(1 AS decimal(65, 30))
-- end
