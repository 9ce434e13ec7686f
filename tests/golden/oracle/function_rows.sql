-- case helpers
-- catalog: CREATE TABLE emp (id NUMBER(9) PRIMARY KEY, name VARCHAR2(30) NOT NULL, note VARCHAR2(30), code CHAR(5), sal NUMBER(8,2), dept NUMBER(9), boss NUMBER(9), hired DATE, seen TIMESTAMP(3), n NUMBER);
SELECT ADD_MONTHS(hired, 2) AS a, LAST_DAY(hired) AS b, SUBSTR(note, -2, 3) AS c, INSTR(note, 'x') AS d FROM emp
-- expect postgres exact
SELECT
  talora.add_months(hired, 2) AS a,
  talora.last_day(hired) AS b,
  talora.substr(note, -2, 3) AS c,
  strpos(note, 'x') AS d
FROM emp
-- expect mysql exact
SELECT
  talora.add_months(hired, 2) AS a,
  talora.last_day(hired) AS b,
  talora.substr_part(note, -2, 3) AS c,
  locate('x', note) AS d
FROM emp
-- end

-- case replace
-- catalog: CREATE TABLE emp (id NUMBER(9) PRIMARY KEY, name VARCHAR2(30) NOT NULL, note VARCHAR2(30), code CHAR(5), sal NUMBER(8,2), dept NUMBER(9), boss NUMBER(9), hired DATE, seen TIMESTAMP(3), n NUMBER);
SELECT REPLACE(note, 'a') AS x FROM emp
-- expect postgres exact
SELECT nullif(replace(note, 'a', ''), '') AS x
FROM emp
-- end

-- case char_length
-- catalog: CREATE TABLE emp (id NUMBER(9) PRIMARY KEY, name VARCHAR2(30) NOT NULL, note VARCHAR2(30), code CHAR(5), sal NUMBER(8,2), dept NUMBER(9), boss NUMBER(9), hired DATE, seen TIMESTAMP(3), n NUMBER);
SELECT LENGTH(code) AS x FROM emp
-- expect postgres exact
SELECT length(rpad(CAST(code AS text), 5)) AS x
FROM emp
-- end

-- case by_type
-- catalog: CREATE TABLE emp (id NUMBER(9) PRIMARY KEY, name VARCHAR2(30) NOT NULL, note VARCHAR2(30), code CHAR(5), sal NUMBER(8,2), dept NUMBER(9), boss NUMBER(9), hired DATE, seen TIMESTAMP(3), n NUMBER);
SELECT ROUND(sal, 1) AS a, ROUND(hired, 'MM') AS b FROM emp
-- expect postgres exact
SELECT round(sal, 1) AS a, talora.round_date(hired, 'MM') AS b
FROM emp
-- end

-- case unknown
-- catalog: CREATE TABLE emp (id NUMBER(9) PRIMARY KEY, name VARCHAR2(30) NOT NULL, note VARCHAR2(30), code CHAR(5), sal NUMBER(8,2), dept NUMBER(9), boss NUMBER(9), hired DATE, seen TIMESTAMP(3), n NUMBER);
SELECT ORA_DST_CONVERT(hired) FROM emp
-- expect postgres manual TAL-C0014
-- end

-- case refused
-- catalog: CREATE TABLE emp (id NUMBER(9) PRIMARY KEY, name VARCHAR2(30) NOT NULL, note VARCHAR2(30), code CHAR(5), sal NUMBER(8,2), dept NUMBER(9), boss NUMBER(9), hired DATE, seen TIMESTAMP(3), n NUMBER);
SELECT ORA_HASH(note) FROM emp
-- expect postgres manual TAL-O0319
-- end
