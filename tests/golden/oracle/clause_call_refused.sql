-- case c1
-- catalog: CREATE TABLE emp (id NUMBER(9) PRIMARY KEY, name VARCHAR2(30) NOT NULL, note VARCHAR2(30), code CHAR(5), sal NUMBER(8,2), dept NUMBER(9), boss NUMBER(9), hired DATE, doc CLOB, x XMLTYPE);
SELECT JSON_VALUE(doc, name PASSING 1 AS "v") AS a FROM emp
-- expect postgres manual TAL-O0319
-- expect mysql manual TAL-O0319
-- end
