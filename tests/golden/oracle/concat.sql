-- case two_nullable
-- catalog: CREATE TABLE emp (id NUMBER(9) PRIMARY KEY, name VARCHAR2(30) NOT NULL, note VARCHAR2(30), code CHAR(5), sal NUMBER(8,2), dept NUMBER(9), boss NUMBER(9), hired DATE, seen TIMESTAMP(3), n NUMBER);
SELECT note || name AS x FROM emp
-- expect postgres exact
SELECT concat(note, name) AS x
FROM emp
-- expect mysql exact
SELECT concat_ws('', note, name) AS x
FROM emp
-- end

-- case both_nullable
-- catalog: CREATE TABLE emp (id NUMBER(9) PRIMARY KEY, name VARCHAR2(30) NOT NULL, note VARCHAR2(30), code CHAR(5), sal NUMBER(8,2), dept NUMBER(9), boss NUMBER(9), hired DATE, seen TIMESTAMP(3), n NUMBER);
SELECT note || note AS x FROM emp
-- expect postgres exact
SELECT nullif(concat(note, note), '') AS x
FROM emp
-- end

-- case never_null
-- catalog: CREATE TABLE emp (id NUMBER(9) PRIMARY KEY, name VARCHAR2(30) NOT NULL, note VARCHAR2(30), code CHAR(5), sal NUMBER(8,2), dept NUMBER(9), boss NUMBER(9), hired DATE, seen TIMESTAMP(3), n NUMBER);
SELECT name || '-' || name AS x FROM emp
-- expect postgres exact
SELECT name || '-' || name AS x
FROM emp
-- end

-- case number
-- catalog: CREATE TABLE emp (id NUMBER(9) PRIMARY KEY, name VARCHAR2(30) NOT NULL, note VARCHAR2(30), code CHAR(5), sal NUMBER(8,2), dept NUMBER(9), boss NUMBER(9), hired DATE, seen TIMESTAMP(3), n NUMBER);
SELECT 'n=' || sal AS x FROM emp
-- expect postgres exact
SELECT concat('n=', talora.to_char_number(sal)) AS x
FROM emp
-- end

-- case null_dropped
SELECT 'a' || NULL || 'b' AS x FROM dual
-- expect postgres exact
SELECT 'a' || 'b' AS x
-- end

-- case date
-- catalog: CREATE TABLE emp (id NUMBER(9) PRIMARY KEY, name VARCHAR2(30) NOT NULL, note VARCHAR2(30), code CHAR(5), sal NUMBER(8,2), dept NUMBER(9), boss NUMBER(9), hired DATE, seen TIMESTAMP(3), n NUMBER);
SELECT 'on ' || hired AS x FROM emp
-- expect postgres conditional TAL-O0301
SELECT concat('on ', talora.to_char_date(hired, 'DD-MON-RR')) AS x
FROM emp
-- end

-- case padded
-- catalog: CREATE TABLE emp (id NUMBER(9) PRIMARY KEY, name VARCHAR2(30) NOT NULL, note VARCHAR2(30), code CHAR(5), sal NUMBER(8,2), dept NUMBER(9), boss NUMBER(9), hired DATE, seen TIMESTAMP(3), n NUMBER);
SELECT code || 'x' AS x FROM emp
-- expect postgres exact
SELECT concat(code, 'x') AS x
FROM emp
-- end
