-- case c1
-- catalog: CREATE TABLE emp (id NUMBER(9) PRIMARY KEY, name VARCHAR2(30) NOT NULL, note VARCHAR2(30), code CHAR(5), sal NUMBER(8,2), dept NUMBER(9), boss NUMBER(9), hired DATE, doc CLOB, x XMLTYPE);
SELECT XMLCAST(XMLQUERY('/a/b' PASSING x RETURNING CONTENT) AS NUMBER) AS a FROM emp WHERE XMLEXISTS('/a/c' PASSING x)
-- expect postgres conditional TAL-O0363
SELECT (SELECT found.v FROM xmltable('/' PASSING x COLUMNS v numeric PATH '/a/b') AS found) AS a
FROM emp
WHERE xmlexists('/a/c' PASSING x)
-- expect mysql manual TAL-O0319
-- end
