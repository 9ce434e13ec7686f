-- case c1
-- catalog: CREATE TABLE emp (id NUMBER(9) PRIMARY KEY, name VARCHAR2(30) NOT NULL, note VARCHAR2(30), code CHAR(5), sal NUMBER(8,2), dept NUMBER(9), boss NUMBER(9), hired DATE, doc CLOB, x XMLTYPE);
SELECT JSON_VALUE(doc, '$.a' RETURNING NUMBER) AS a, JSON_VALUE(doc, '$.b' DEFAULT 'x' ON EMPTY ERROR ON ERROR) AS b, JSON_QUERY(doc, '$.c' WITH WRAPPER) AS c FROM emp WHERE JSON_EXISTS(doc, '$.d')
-- expect postgres conditional TAL-O0362
SELECT
  CAST(talora.json_scalar(doc, '$.a', 'number') AS numeric) AS a,
  talora.json_scalar(doc, '$.b', 'text', 'x', NULL, 'error') AS b,
  talora.json_fragment(doc, '$.c', 'always', NULL, NULL, 'none') AS c
FROM emp
WHERE talora.json_present(doc, '$.d')
-- expect mysql manual TAL-O0319
-- end

-- case c2
-- catalog: CREATE TABLE emp (id NUMBER(9) PRIMARY KEY, name VARCHAR2(30) NOT NULL, note VARCHAR2(30), code CHAR(5), sal NUMBER(8,2), dept NUMBER(9), boss NUMBER(9), hired DATE, doc CLOB, x XMLTYPE);
SELECT JSON_VALUE(doc, '$.a?(@.b == $v)' PASSING 1 AS "v") AS a FROM emp
-- expect postgres manual TAL-O0319
-- expect mysql manual TAL-O0319
-- end
