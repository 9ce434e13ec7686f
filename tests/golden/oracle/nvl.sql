-- case plain
-- catalog: CREATE TABLE emp (id NUMBER(9) PRIMARY KEY, name VARCHAR2(30) NOT NULL, note VARCHAR2(30), code CHAR(5), sal NUMBER(8,2), dept NUMBER(9), boss NUMBER(9), hired DATE, seen TIMESTAMP(3), n NUMBER);
SELECT NVL(note, '-') AS x FROM emp
-- expect postgres exact
SELECT coalesce(note, '-') AS x
FROM emp
-- expect mysql exact
SELECT coalesce(note, '-') AS x
FROM emp
-- end

-- case number_into_text
-- catalog: CREATE TABLE emp (id NUMBER(9) PRIMARY KEY, name VARCHAR2(30) NOT NULL, note VARCHAR2(30), code CHAR(5), sal NUMBER(8,2), dept NUMBER(9), boss NUMBER(9), hired DATE, seen TIMESTAMP(3), n NUMBER);
SELECT NVL(note, sal) AS x FROM emp
-- expect postgres exact
SELECT coalesce(note, talora.to_char_number(sal)) AS x
FROM emp
-- end

-- case text_into_number
-- catalog: CREATE TABLE emp (id NUMBER(9) PRIMARY KEY, name VARCHAR2(30) NOT NULL, note VARCHAR2(30), code CHAR(5), sal NUMBER(8,2), dept NUMBER(9), boss NUMBER(9), hired DATE, seen TIMESTAMP(3), n NUMBER);
SELECT NVL(sal, '12') AS x FROM emp
-- expect postgres exact
SELECT coalesce(sal, 12) AS x
FROM emp
-- end
