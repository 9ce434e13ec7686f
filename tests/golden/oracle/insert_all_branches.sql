-- case c1
-- catalog: CREATE TABLE emp (id NUMBER(9) PRIMARY KEY, name VARCHAR2(30) NOT NULL, note VARCHAR2(30), code CHAR(5), sal NUMBER(8,2), dept NUMBER(9), boss NUMBER(9), hired DATE, doc CLOB, x XMLTYPE);
INSERT ALL WHEN sal > 100 THEN INTO emp (id, name) VALUES (id + 100, name) WHEN sal > 200 THEN INTO emp (id, name, sal) VALUES (id + 200, name, sal) ELSE INTO emp (id, name) VALUES (id + 300, name) SELECT id, name, sal FROM emp
-- expect postgres exact
WITH talora_rows AS (SELECT id, name, sal FROM emp),
insert_1 AS (INSERT INTO emp (id, name) SELECT id + 100, name FROM talora_rows WHERE sal > 100),
insert_2 AS (
  INSERT INTO emp (id, name, sal)
  SELECT id + 200, name, sal
  FROM talora_rows
  WHERE sal > 200
)
INSERT INTO emp (id, name)
SELECT id + 300, name
FROM talora_rows
WHERE (sal > 100) IS NOT TRUE AND (sal > 200) IS NOT TRUE
-- expect mysql manual TAL-O0321
-- end

-- case c2
-- catalog: CREATE TABLE emp (id NUMBER(9) PRIMARY KEY, name VARCHAR2(30) NOT NULL, note VARCHAR2(30), code CHAR(5), sal NUMBER(8,2), dept NUMBER(9), boss NUMBER(9), hired DATE, doc CLOB, x XMLTYPE);
INSERT FIRST WHEN sal > 200 THEN INTO emp (id, name) VALUES (id + 100, name) WHEN sal > 100 THEN INTO emp (id, name) VALUES (id + 200, name) SELECT id, name, sal FROM emp
-- expect postgres exact
WITH talora_rows AS (SELECT id, name, sal FROM emp),
insert_1 AS (INSERT INTO emp (id, name) SELECT id + 100, name FROM talora_rows WHERE sal > 200)
INSERT INTO emp (id, name)
SELECT id + 200, name
FROM talora_rows
WHERE (sal > 200) IS NOT TRUE AND sal > 100
-- expect mysql manual TAL-O0321
-- end
