-- case all
-- catalog: CREATE TABLE emp (id NUMBER(9) PRIMARY KEY, name VARCHAR2(30) NOT NULL, note VARCHAR2(30), code CHAR(5), sal NUMBER(8,2), dept NUMBER(9), boss NUMBER(9), hired DATE, seen TIMESTAMP(3), n NUMBER);
-- catalog: CREATE TABLE dept (id NUMBER(9) PRIMARY KEY, title VARCHAR2(30) NOT NULL, city VARCHAR2(20), lo NUMBER, hi NUMBER);
INSERT ALL INTO emp (id, name) VALUES (id, title) SELECT id, title FROM dept
-- expect postgres exact
WITH talora_rows AS (SELECT id, title FROM dept)
INSERT INTO emp (id, name)
SELECT id, title
FROM talora_rows
-- expect mysql manual TAL-O0321
-- end
