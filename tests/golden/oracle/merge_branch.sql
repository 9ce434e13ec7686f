-- case conditions
-- catalog: CREATE TABLE emp (id NUMBER(9) PRIMARY KEY, name VARCHAR2(30) NOT NULL, note VARCHAR2(30), code CHAR(5), sal NUMBER(8,2), dept NUMBER(9), boss NUMBER(9), hired DATE, seen TIMESTAMP(3), n NUMBER);
-- catalog: CREATE TABLE dept (id NUMBER(9) PRIMARY KEY, title VARCHAR2(30) NOT NULL, city VARCHAR2(20), lo NUMBER, hi NUMBER);
MERGE INTO emp e USING dept d ON (e.dept = d.id) WHEN MATCHED THEN UPDATE SET e.sal = d.lo WHERE d.lo > 0 WHEN NOT MATCHED THEN INSERT (id, name) VALUES (d.id, d.title) WHERE d.hi > 10
-- expect postgres exact
MERGE INTO emp e
USING dept d ON e.dept = d.id
WHEN MATCHED AND d.lo > 0 THEN
  UPDATE SET sal = d.lo
WHEN NOT MATCHED AND d.hi > 10 THEN
  INSERT (id, name)
  VALUES (d.id, d.title)
-- expect mysql conditional TAL-O0334
UPDATE emp e, dept d
SET e.sal = d.lo
WHERE e.dept = d.id AND d.lo > 0
--
INSERT INTO emp (id, name)
SELECT d.id, d.title
FROM dept d
WHERE NOT EXISTS (SELECT 1 FROM emp e WHERE e.dept = d.id) AND d.hi > 10
-- end

-- case delete
-- catalog: CREATE TABLE emp (id NUMBER(9) PRIMARY KEY, name VARCHAR2(30) NOT NULL, note VARCHAR2(30), code CHAR(5), sal NUMBER(8,2), dept NUMBER(9), boss NUMBER(9), hired DATE, seen TIMESTAMP(3), n NUMBER);
-- catalog: CREATE TABLE dept (id NUMBER(9) PRIMARY KEY, title VARCHAR2(30) NOT NULL, city VARCHAR2(20), lo NUMBER, hi NUMBER);
MERGE INTO emp e USING dept d ON (e.dept = d.id) WHEN MATCHED THEN UPDATE SET e.sal = d.lo DELETE WHERE e.sal = 0
-- expect postgres exact
MERGE INTO emp e
USING dept d ON e.dept = d.id
WHEN MATCHED AND d.lo = 0 THEN
  DELETE
WHEN MATCHED THEN
  UPDATE SET sal = d.lo
-- end
