-- case one
-- catalog: CREATE TABLE emp (id NUMBER(9) PRIMARY KEY, name VARCHAR2(30) NOT NULL, note VARCHAR2(30), code CHAR(5), sal NUMBER(8,2), dept NUMBER(9), boss NUMBER(9), hired DATE, seen TIMESTAMP(3), n NUMBER);
DELETE FROM emp WHERE dept = 1 AND ROWNUM < 2
-- expect postgres exact
DELETE FROM emp
WHERE (tableoid, ctid) IN (SELECT tableoid, ctid FROM emp WHERE dept = 1 LIMIT 1)
-- expect mysql manual TAL-O0311
-- end
