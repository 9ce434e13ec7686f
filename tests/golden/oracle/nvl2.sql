-- case plain
-- catalog: CREATE TABLE emp (id NUMBER(9) PRIMARY KEY, name VARCHAR2(30) NOT NULL, note VARCHAR2(30), code CHAR(5), sal NUMBER(8,2), dept NUMBER(9), boss NUMBER(9), hired DATE, seen TIMESTAMP(3), n NUMBER);
SELECT NVL2(note, 'full', 'empty') AS x FROM emp
-- expect postgres exact
SELECT CASE WHEN note IS NOT NULL THEN 'full' ELSE 'empty' END AS x
FROM emp
-- expect mysql exact
SELECT CASE WHEN note IS NOT NULL THEN 'full' ELSE 'empty' END AS x
FROM emp
-- end
