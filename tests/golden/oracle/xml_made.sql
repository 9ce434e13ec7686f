-- case c1
-- catalog: CREATE TABLE emp (id NUMBER(9) PRIMARY KEY, name VARCHAR2(30) NOT NULL, note VARCHAR2(30), code CHAR(5), sal NUMBER(8,2), dept NUMBER(9), boss NUMBER(9), hired DATE, doc CLOB, x XMLTYPE);
SELECT XMLELEMENT("a", XMLATTRIBUTES(id AS "id", hired), XMLFOREST(name AS "n", sal), XMLCONCAT(x)) AS a FROM emp
-- expect postgres exact
SELECT xmlelement(NAME "a", xmlattributes(CAST(id AS text) AS "id", to_char(hired, 'YYYY-MM-DD') AS "HIRED"), xmlforest(name AS "n", talora.to_char_number(sal) AS "SAL"), xmlconcat(x)) AS a
FROM emp
-- expect mysql manual TAL-O0319
-- end

-- case c2
-- catalog: CREATE TABLE emp (id NUMBER(9) PRIMARY KEY, name VARCHAR2(30) NOT NULL, note VARCHAR2(30), code CHAR(5), sal NUMBER(8,2), dept NUMBER(9), boss NUMBER(9), hired DATE, doc CLOB, x XMLTYPE);
SELECT XMLSERIALIZE(CONTENT XMLAGG(XMLELEMENT(b, name) ORDER BY id DESC) AS CLOB NO INDENT) AS a FROM emp
-- expect postgres exact
SELECT xmlserialize(CONTENT xmlagg(xmlelement(NAME "B", name) ORDER BY id DESC) AS text) AS a
FROM emp
-- expect mysql manual TAL-O0319
-- end
