-- case hour
-- catalog: CREATE TABLE emp (id NUMBER(9) PRIMARY KEY, name VARCHAR2(30) NOT NULL, note VARCHAR2(30), code CHAR(5), sal NUMBER(8,2), dept NUMBER(9), boss NUMBER(9), hired DATE, seen TIMESTAMP(3), n NUMBER);
SELECT hired + NUMTODSINTERVAL(dept, 'HOUR') AS a FROM emp
-- expect postgres exact
SELECT hired + dept * interval '1 hour' AS a
FROM emp
-- expect mysql manual TAL-C0040 TAL-O0321
-- end
