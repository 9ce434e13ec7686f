-- case sorted_by_its_column
-- catalog: CREATE TABLE emp (id NUMBER(9) PRIMARY KEY, name VARCHAR2(30) NOT NULL, note VARCHAR2(30), code CHAR(5), sal NUMBER(8,2), dept NUMBER(9), boss NUMBER(9), hired DATE, seen TIMESTAMP(3), n NUMBER);
SELECT name, ROWNUM AS place FROM emp WHERE dept = 1 ORDER BY name DESC
-- expect mysql exact
SELECT *
FROM (SELECT name, row_number() OVER () AS place FROM emp WHERE dept = 1) numbered
ORDER BY name DESC
-- end

-- case hidden_key
-- catalog: CREATE TABLE emp (id NUMBER(9) PRIMARY KEY, name VARCHAR2(30) NOT NULL, note VARCHAR2(30), code CHAR(5), sal NUMBER(8,2), dept NUMBER(9), boss NUMBER(9), hired DATE, seen TIMESTAMP(3), n NUMBER);
SELECT name, ROWNUM AS place FROM (SELECT name FROM emp ORDER BY sal) WHERE ROWNUM <= 3 ORDER BY name DESC
-- expect mysql manual TAL-O0311
-- end

-- case by_another_column
-- catalog: CREATE TABLE emp (id NUMBER(9) PRIMARY KEY, name VARCHAR2(30) NOT NULL, note VARCHAR2(30), code CHAR(5), sal NUMBER(8,2), dept NUMBER(9), boss NUMBER(9), hired DATE, seen TIMESTAMP(3), n NUMBER);
SELECT name, ROWNUM AS place FROM emp ORDER BY sal
-- expect mysql manual TAL-O0311
-- end
