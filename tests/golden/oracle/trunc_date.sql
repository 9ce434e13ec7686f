-- case day
-- catalog: CREATE TABLE emp (id NUMBER(9) PRIMARY KEY, name VARCHAR2(30) NOT NULL, note VARCHAR2(30), code CHAR(5), sal NUMBER(8,2), dept NUMBER(9), boss NUMBER(9), hired DATE, seen TIMESTAMP(3), n NUMBER);
SELECT TRUNC(hired) AS a, TRUNC(hired, 'MM') AS b, TRUNC(hired, 'iw') AS c FROM emp
-- expect postgres exact
SELECT
  date_trunc('day', hired) AS a,
  date_trunc('month', hired) AS b,
  date_trunc('week', hired) AS c
FROM emp
-- expect mysql exact
SELECT
  CAST(CAST(hired AS date) AS datetime) AS a,
  CAST(date_format(hired, '%Y-%m-01') AS datetime) AS b,
  talora.trunc_date(hired, 'IW') AS c
FROM emp
-- end

-- case other_format
-- catalog: CREATE TABLE emp (id NUMBER(9) PRIMARY KEY, name VARCHAR2(30) NOT NULL, note VARCHAR2(30), code CHAR(5), sal NUMBER(8,2), dept NUMBER(9), boss NUMBER(9), hired DATE, seen TIMESTAMP(3), n NUMBER);
SELECT TRUNC(hired, 'DAY') AS a FROM emp
-- expect postgres exact
SELECT talora.trunc_date(hired, 'DAY') AS a
FROM emp
-- end
