-- case cross
-- catalog: CREATE TABLE emp (id NUMBER(9) PRIMARY KEY, name VARCHAR2(30) NOT NULL, note VARCHAR2(30), code CHAR(5), sal NUMBER(8,2), dept NUMBER(9), boss NUMBER(9), hired DATE, seen TIMESTAMP(3), n NUMBER);
-- catalog: CREATE TABLE dept (id NUMBER(9) PRIMARY KEY, title VARCHAR2(30) NOT NULL, city VARCHAR2(20), lo NUMBER, hi NUMBER);
SELECT e.id, x.m FROM emp e CROSS APPLY (SELECT d.lo AS m FROM dept d WHERE d.id = e.dept) x
-- expect postgres exact
SELECT e.id, x.m
FROM emp e
CROSS JOIN LATERAL (SELECT d.lo AS m FROM dept d WHERE d.id = e.dept) x
-- expect mysql exact
SELECT e.id, x.m
FROM emp e
CROSS JOIN LATERAL (SELECT d.lo AS m FROM dept d WHERE d.id = e.dept) x
-- end
