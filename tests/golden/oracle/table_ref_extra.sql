-- case flashback
-- catalog: CREATE TABLE emp (id NUMBER(9) PRIMARY KEY, name VARCHAR2(30) NOT NULL, note VARCHAR2(30), code CHAR(5), sal NUMBER(8,2), dept NUMBER(9), boss NUMBER(9), hired DATE, seen TIMESTAMP(3), n NUMBER);
SELECT id FROM emp AS OF TIMESTAMP SYSTIMESTAMP
-- expect postgres manual TAL-O0321
-- expect mysql manual TAL-O0321
-- end
