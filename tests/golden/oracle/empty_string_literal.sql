-- case literal
SELECT '' AS e FROM dual
-- expect postgres exact
SELECT NULL AS e
-- expect mysql exact
SELECT NULL AS e
-- end

-- case comparison
-- catalog: CREATE TABLE emp (id NUMBER(9) PRIMARY KEY, name VARCHAR2(30) NOT NULL, note VARCHAR2(30), code CHAR(5), sal NUMBER(8,2), dept NUMBER(9), boss NUMBER(9), hired DATE, seen TIMESTAMP(3), n NUMBER);
SELECT id FROM emp WHERE note = ''
-- expect postgres exact TAL-O0303
SELECT id
FROM emp
WHERE note = NULL
-- end

-- case insert
-- catalog: CREATE TABLE emp (id NUMBER(9) PRIMARY KEY, name VARCHAR2(30) NOT NULL, note VARCHAR2(30), code CHAR(5), sal NUMBER(8,2), dept NUMBER(9), boss NUMBER(9), hired DATE, seen TIMESTAMP(3), n NUMBER);
INSERT INTO emp (id, name, note) VALUES (1, 'x', '')
-- expect postgres exact
INSERT INTO emp (id, name, note)
VALUES (1, 'x', NULL)
-- end
