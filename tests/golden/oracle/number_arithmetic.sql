-- case integers
-- catalog: CREATE TABLE emp (id NUMBER(9) PRIMARY KEY, name VARCHAR2(30) NOT NULL, note VARCHAR2(30), code CHAR(5), sal NUMBER(8,2), dept NUMBER(9), boss NUMBER(9), hired DATE, seen TIMESTAMP(3), n NUMBER);
SELECT dept / boss AS x FROM emp
-- expect postgres conditional TAL-O0302
SELECT CAST(dept AS numeric) / boss AS x
FROM emp
-- expect mysql conditional TAL-O0302
SELECT talora.divide(dept, boss) AS x
FROM emp
-- end

-- case numeric
-- catalog: CREATE TABLE emp (id NUMBER(9) PRIMARY KEY, name VARCHAR2(30) NOT NULL, note VARCHAR2(30), code CHAR(5), sal NUMBER(8,2), dept NUMBER(9), boss NUMBER(9), hired DATE, seen TIMESTAMP(3), n NUMBER);
SELECT sal / 4 AS x FROM emp
-- expect postgres exact
SELECT sal / 4 AS x FROM emp
-- end

-- case text
-- catalog: CREATE TABLE emp (id NUMBER(9) PRIMARY KEY, name VARCHAR2(30) NOT NULL, note VARCHAR2(30), code CHAR(5), sal NUMBER(8,2), dept NUMBER(9), boss NUMBER(9), hired DATE, seen TIMESTAMP(3), n NUMBER);
SELECT note + 1 AS x FROM emp
-- expect postgres exact
SELECT talora.to_number(note) + 1 AS x
FROM emp
-- end

-- case product
-- catalog: CREATE TABLE emp (id NUMBER(9) PRIMARY KEY, name VARCHAR2(30) NOT NULL, note VARCHAR2(30), code CHAR(5), sal NUMBER(8,2), dept NUMBER(9), boss NUMBER(9), hired DATE, seen TIMESTAMP(3), n NUMBER);
SELECT dept * boss AS x FROM emp
-- expect postgres exact
SELECT CAST(dept AS numeric) * boss AS x
FROM emp
-- end
