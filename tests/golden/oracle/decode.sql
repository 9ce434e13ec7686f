-- case simple
-- catalog: CREATE TABLE emp (id NUMBER(9) PRIMARY KEY, name VARCHAR2(30) NOT NULL, note VARCHAR2(30), code CHAR(5), sal NUMBER(8,2), dept NUMBER(9), boss NUMBER(9), hired DATE, seen TIMESTAMP(3), n NUMBER);
SELECT DECODE(dept, 1, 'one', 2, 'two', 'many') AS x FROM emp
-- expect postgres exact
SELECT CASE dept WHEN 1 THEN 'one' WHEN 2 THEN 'two' ELSE 'many' END AS x
FROM emp
-- expect mysql exact
SELECT CASE dept WHEN 1 THEN 'one' WHEN 2 THEN 'two' ELSE 'many' END AS x
FROM emp
-- end

-- case null_matches_null
-- catalog: CREATE TABLE emp (id NUMBER(9) PRIMARY KEY, name VARCHAR2(30) NOT NULL, note VARCHAR2(30), code CHAR(5), sal NUMBER(8,2), dept NUMBER(9), boss NUMBER(9), hired DATE, seen TIMESTAMP(3), n NUMBER);
SELECT DECODE(note, NULL, 'none', 'a', 'first') AS x FROM emp
-- expect postgres exact
SELECT CASE WHEN note IS NULL THEN 'none' WHEN note = 'a' THEN 'first' END AS x
FROM emp
-- end

-- case two_columns
-- catalog: CREATE TABLE emp (id NUMBER(9) PRIMARY KEY, name VARCHAR2(30) NOT NULL, note VARCHAR2(30), code CHAR(5), sal NUMBER(8,2), dept NUMBER(9), boss NUMBER(9), hired DATE, seen TIMESTAMP(3), n NUMBER);
SELECT DECODE(dept, boss, 'same', 'other') AS x FROM emp
-- expect postgres exact
SELECT CASE WHEN dept IS NOT DISTINCT FROM boss THEN 'same' ELSE 'other' END AS x
FROM emp
-- end
