-- case wait
-- catalog: CREATE TABLE emp (id NUMBER(9) PRIMARY KEY, name VARCHAR2(30) NOT NULL, note VARCHAR2(30), code CHAR(5), sal NUMBER(8,2), dept NUMBER(9), boss NUMBER(9), hired DATE, seen TIMESTAMP(3), n NUMBER);
SELECT id FROM emp WHERE id = 1 FOR UPDATE WAIT 5
-- expect postgres conditional TAL-O0320
SELECT id
FROM emp
WHERE id = 1
FOR UPDATE
-- expect mysql conditional TAL-O0320
SELECT id
FROM emp
WHERE id = 1
FOR UPDATE
-- end

-- case of_column
-- catalog: CREATE TABLE emp (id NUMBER(9) PRIMARY KEY, name VARCHAR2(30) NOT NULL, note VARCHAR2(30), code CHAR(5), sal NUMBER(8,2), dept NUMBER(9), boss NUMBER(9), hired DATE, seen TIMESTAMP(3), n NUMBER);
-- catalog: CREATE TABLE dept (id NUMBER(9) PRIMARY KEY, title VARCHAR2(30) NOT NULL, city VARCHAR2(20), lo NUMBER, hi NUMBER);
SELECT e.id FROM emp e, dept d WHERE d.id = e.dept FOR UPDATE OF e.sal
-- expect postgres exact
SELECT e.id
FROM emp e, dept d
WHERE d.id = e.dept
FOR UPDATE OF e
-- end
