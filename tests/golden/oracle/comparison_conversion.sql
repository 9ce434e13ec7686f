-- case text_and_number
-- catalog: CREATE TABLE emp (id NUMBER(9) PRIMARY KEY, name VARCHAR2(30) NOT NULL, note VARCHAR2(30), code CHAR(5), sal NUMBER(8,2), dept NUMBER(9), boss NUMBER(9), hired DATE, seen TIMESTAMP(3), n NUMBER);
SELECT id FROM emp WHERE note = 7
-- expect postgres exact
SELECT id
FROM emp
WHERE talora.to_number(note) = 7
-- expect mysql exact
SELECT id
FROM emp
WHERE talora.to_number(note) = 7
-- end

-- case padded_and_text
-- catalog: CREATE TABLE emp (id NUMBER(9) PRIMARY KEY, name VARCHAR2(30) NOT NULL, note VARCHAR2(30), code CHAR(5), sal NUMBER(8,2), dept NUMBER(9), boss NUMBER(9), hired DATE, seen TIMESTAMP(3), n NUMBER);
SELECT id FROM emp WHERE code = name
-- expect postgres exact
SELECT id
FROM emp
WHERE rpad(CAST(code AS text), 5) = name
-- end

-- case padded_and_literal
-- catalog: CREATE TABLE emp (id NUMBER(9) PRIMARY KEY, name VARCHAR2(30) NOT NULL, note VARCHAR2(30), code CHAR(5), sal NUMBER(8,2), dept NUMBER(9), boss NUMBER(9), hired DATE, seen TIMESTAMP(3), n NUMBER);
SELECT id FROM emp WHERE code = 'ab'
-- expect postgres exact
SELECT id FROM emp WHERE code = 'ab'
-- end

-- case date_and_text
-- catalog: CREATE TABLE emp (id NUMBER(9) PRIMARY KEY, name VARCHAR2(30) NOT NULL, note VARCHAR2(30), code CHAR(5), sal NUMBER(8,2), dept NUMBER(9), boss NUMBER(9), hired DATE, seen TIMESTAMP(3), n NUMBER);
SELECT id FROM emp WHERE hired > '01-JAN-24'
-- expect postgres conditional TAL-O0301
SELECT id
FROM emp
WHERE hired > talora.to_date('01-JAN-24', 'DD-MON-RR')
-- end
