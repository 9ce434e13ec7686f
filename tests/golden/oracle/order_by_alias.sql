-- case expression
-- catalog: CREATE TABLE emp (id NUMBER(9) PRIMARY KEY, name VARCHAR2(30) NOT NULL, note VARCHAR2(30), code CHAR(5), sal NUMBER(8,2), dept NUMBER(9), boss NUMBER(9), hired DATE, seen TIMESTAMP(3), n NUMBER);
SELECT id, dept + 1 AS d FROM emp ORDER BY d * 2
-- expect postgres exact
SELECT id, dept + 1 AS d
FROM emp
ORDER BY (dept + 1) * 2
-- expect mysql exact
SELECT id, dept + 1 AS d
FROM emp
ORDER BY (dept + 1) * 2 IS NULL, (dept + 1) * 2
-- end
