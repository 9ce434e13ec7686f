-- case c1
-- catalog: CREATE TABLE emp (id NUMBER(9) PRIMARY KEY, name VARCHAR2(30) NOT NULL, note VARCHAR2(30), code CHAR(5), sal NUMBER(8,2), dept NUMBER(9), boss NUMBER(9), hired DATE, doc CLOB, pic BLOB, x XMLTYPE);
SELECT DBMS_LOB.GETLENGTH(doc) AS a, DBMS_LOB.GETLENGTH(pic) AS b, DBMS_LOB.SUBSTR(doc, 8, 1) AS c, DBMS_LOB.INSTR(doc, 'x') AS d FROM emp
-- expect postgres exact
SELECT
  length(doc) AS a,
  octet_length(pic) AS b,
  nullif(substr(doc, 1, 8), '') AS c,
  strpos(doc, 'x') AS d
FROM emp
-- expect mysql exact
SELECT
  char_length(doc) AS a,
  octet_length(pic) AS b,
  nullif(substr(doc, 1, 8), '') AS c,
  locate('x', doc) AS d
FROM emp
-- end
