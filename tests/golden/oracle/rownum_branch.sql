-- case union
-- catalog: CREATE TABLE emp (id NUMBER(9) PRIMARY KEY, name VARCHAR2(30) NOT NULL, note VARCHAR2(30), code CHAR(5), sal NUMBER(8,2), dept NUMBER(9), boss NUMBER(9), hired DATE, seen TIMESTAMP(3), n NUMBER);
-- catalog: CREATE TABLE dept (id NUMBER(9) PRIMARY KEY, title VARCHAR2(30) NOT NULL, city VARCHAR2(20), lo NUMBER, hi NUMBER);
SELECT id FROM emp WHERE ROWNUM <= 1 UNION ALL SELECT id FROM dept
-- expect postgres exact
(SELECT id FROM emp LIMIT 1)
UNION ALL
SELECT id
FROM dept
-- expect mysql exact
(SELECT id FROM emp LIMIT 1)
UNION ALL
SELECT id
FROM dept
-- end
