-- case c1
-- catalog: CREATE TABLE emp (id NUMBER(9) PRIMARY KEY, name VARCHAR2(30) NOT NULL, note VARCHAR2(30), code CHAR(5), sal NUMBER(8,2), dept NUMBER(9), boss NUMBER(9), hired DATE, doc CLOB, x XMLTYPE);
SELECT e.id, t.n, t.v FROM emp e, XMLTABLE('/a/b' PASSING e.x COLUMNS n FOR ORDINALITY, v NUMBER PATH '@v', w VARCHAR2(10) PATH 'w' DEFAULT '-') t
-- expect postgres conditional TAL-O0363
SELECT e.id, t.n, t.v
FROM
  emp e,
  LATERAL (
    SELECT found.c1 AS n, found.c2 AS v, nullif(found.c3, '') AS w
    FROM xmltable('/a/b' PASSING e.x COLUMNS c1 FOR ORDINALITY, c2 numeric PATH '@v', c3 text PATH 'w' DEFAULT '-') found
  ) t
-- expect mysql manual TAL-O0319
-- end
