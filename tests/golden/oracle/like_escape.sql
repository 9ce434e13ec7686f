-- case backslash
-- catalog: CREATE TABLE emp (id NUMBER(9) PRIMARY KEY, name VARCHAR2(30) NOT NULL, note VARCHAR2(30), code CHAR(5), sal NUMBER(8,2), dept NUMBER(9), boss NUMBER(9), hired DATE, seen TIMESTAMP(3), n NUMBER);
SELECT id FROM emp WHERE note LIKE 'a\%'
-- expect postgres exact
SELECT id
FROM emp
WHERE note LIKE 'a\%' ESCAPE ''
-- expect mysql exact
SELECT id
FROM emp
WHERE note LIKE 'a\\\\%'
-- end

-- case column_pattern
-- catalog: CREATE TABLE emp (id NUMBER(9) PRIMARY KEY, name VARCHAR2(30) NOT NULL, note VARCHAR2(30), code CHAR(5), sal NUMBER(8,2), dept NUMBER(9), boss NUMBER(9), hired DATE, seen TIMESTAMP(3), n NUMBER);
SELECT id FROM emp WHERE note LIKE name
-- expect postgres exact
SELECT id
FROM emp
WHERE note LIKE name ESCAPE ''
-- end

-- case number
-- catalog: CREATE TABLE emp (id NUMBER(9) PRIMARY KEY, name VARCHAR2(30) NOT NULL, note VARCHAR2(30), code CHAR(5), sal NUMBER(8,2), dept NUMBER(9), boss NUMBER(9), hired DATE, seen TIMESTAMP(3), n NUMBER);
SELECT id FROM emp WHERE sal LIKE '1%'
-- expect postgres exact
SELECT id
FROM emp
WHERE talora.to_char_number(sal) LIKE '1%'
-- end
