-- case limit
-- catalog: CREATE TABLE emp (id NUMBER(9) PRIMARY KEY, name VARCHAR2(30) NOT NULL, note VARCHAR2(30), code CHAR(5), sal NUMBER(8,2), dept NUMBER(9), boss NUMBER(9), hired DATE, seen TIMESTAMP(3), n NUMBER);
SELECT id FROM emp WHERE ROWNUM <= 5
-- expect postgres exact
SELECT id
FROM emp
LIMIT 5
-- expect mysql exact
SELECT id
FROM emp
LIMIT 5
-- end

-- case before_the_sort
-- catalog: CREATE TABLE emp (id NUMBER(9) PRIMARY KEY, name VARCHAR2(30) NOT NULL, note VARCHAR2(30), code CHAR(5), sal NUMBER(8,2), dept NUMBER(9), boss NUMBER(9), hired DATE, seen TIMESTAMP(3), n NUMBER);
SELECT id FROM emp WHERE sal > 1 AND ROWNUM < 3 ORDER BY id
-- expect postgres exact
SELECT id
FROM (SELECT * FROM emp WHERE sal > 1 LIMIT 2) emp
ORDER BY id
-- end

-- case aggregate
-- catalog: CREATE TABLE emp (id NUMBER(9) PRIMARY KEY, name VARCHAR2(30) NOT NULL, note VARCHAR2(30), code CHAR(5), sal NUMBER(8,2), dept NUMBER(9), boss NUMBER(9), hired DATE, seen TIMESTAMP(3), n NUMBER);
-- catalog: CREATE TABLE dept (id NUMBER(9) PRIMARY KEY, title VARCHAR2(30) NOT NULL, city VARCHAR2(20), lo NUMBER, hi NUMBER);
SELECT COUNT(*) AS c FROM emp e, dept d WHERE e.dept = d.id AND ROWNUM = 1
-- expect postgres exact
SELECT count(*) AS c
FROM (SELECT 1 AS one FROM emp e, dept d WHERE e.dept = d.id LIMIT 1) limited
-- end

-- case never
-- catalog: CREATE TABLE emp (id NUMBER(9) PRIMARY KEY, name VARCHAR2(30) NOT NULL, note VARCHAR2(30), code CHAR(5), sal NUMBER(8,2), dept NUMBER(9), boss NUMBER(9), hired DATE, seen TIMESTAMP(3), n NUMBER);
SELECT id FROM emp WHERE ROWNUM > 1
-- expect postgres exact
SELECT id
FROM emp
WHERE FALSE
-- end

-- case in_a_disjunction
-- catalog: CREATE TABLE emp (id NUMBER(9) PRIMARY KEY, name VARCHAR2(30) NOT NULL, note VARCHAR2(30), code CHAR(5), sal NUMBER(8,2), dept NUMBER(9), boss NUMBER(9), hired DATE, seen TIMESTAMP(3), n NUMBER);
SELECT id FROM emp WHERE ROWNUM < 3 OR id = 1
-- expect postgres manual TAL-O0311
-- end
