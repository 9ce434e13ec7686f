-- case c1
-- catalog: CREATE TABLE emp (id NUMBER(9) PRIMARY KEY, name VARCHAR2(30) NOT NULL, note VARCHAR2(30), code CHAR(5), sal NUMBER(8,2), dept NUMBER(9), boss NUMBER(9), hired DATE, doc CLOB, x XMLTYPE);
SELECT EXTRACTVALUE(x, '/a/b') AS a, EXISTSNODE(x, '/a') AS b FROM emp
-- expect postgres conditional TAL-O0363
SELECT
  (SELECT nullif(found.v, '') FROM xmltable('/' PASSING x COLUMNS v text PATH '/a/b') AS found) AS a,
  CAST(xmlexists('/a' PASSING x) AS integer) AS b
FROM emp
-- expect mysql manual TAL-O0319
-- end
