-- case both
-- catalog: CREATE TABLE emp (id NUMBER(9) PRIMARY KEY, name VARCHAR2(30) NOT NULL, note VARCHAR2(30), code CHAR(5), sal NUMBER(8,2), dept NUMBER(9), boss NUMBER(9), hired DATE, seen TIMESTAMP(3), n NUMBER);
SELECT TRIM(note) AS x FROM emp
-- expect postgres exact
SELECT nullif(btrim(note), '') AS x
FROM emp
-- expect mysql exact
SELECT nullif(trim(note), '') AS x
FROM emp
-- end

-- case leading
-- catalog: CREATE TABLE emp (id NUMBER(9) PRIMARY KEY, name VARCHAR2(30) NOT NULL, note VARCHAR2(30), code CHAR(5), sal NUMBER(8,2), dept NUMBER(9), boss NUMBER(9), hired DATE, seen TIMESTAMP(3), n NUMBER);
SELECT TRIM(LEADING '0' FROM note) AS x FROM emp
-- expect postgres exact
SELECT nullif(ltrim(note, '0'), '') AS x
FROM emp
-- end
