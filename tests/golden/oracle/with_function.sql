-- case c1
-- catalog: CREATE TABLE emp (id NUMBER(9) PRIMARY KEY, name VARCHAR2(30) NOT NULL, note VARCHAR2(30), code CHAR(5), sal NUMBER(8,2), dept NUMBER(9), boss NUMBER(9), hired DATE, doc CLOB, pic BLOB, x XMLTYPE);
WITH FUNCTION twice (n NUMBER) RETURN NUMBER IS BEGIN RETURN n * 2; END; SELECT twice(sal) AS a FROM emp
-- expect postgres manual TAL-C0001
-- expect mysql manual TAL-C0001
-- end
