-- case days
-- catalog: CREATE TABLE emp (id NUMBER(9) PRIMARY KEY, name VARCHAR2(30) NOT NULL, note VARCHAR2(30), code CHAR(5), sal NUMBER(8,2), dept NUMBER(9), boss NUMBER(9), hired DATE, seen TIMESTAMP(3), n NUMBER);
SELECT hired + 1 AS a, hired - 30 AS b, 1 + hired AS c FROM emp
-- expect postgres exact
SELECT hired + interval '1 day' AS a, hired - interval '30 days' AS b, hired + interval '1 day' AS c
FROM emp
-- expect mysql exact
SELECT hired + INTERVAL 1 day AS a, hired - INTERVAL 30 day AS b, hired + INTERVAL 1 day AS c
FROM emp
-- end

-- case fractions
-- catalog: CREATE TABLE emp (id NUMBER(9) PRIMARY KEY, name VARCHAR2(30) NOT NULL, note VARCHAR2(30), code CHAR(5), sal NUMBER(8,2), dept NUMBER(9), boss NUMBER(9), hired DATE, seen TIMESTAMP(3), n NUMBER);
SELECT hired + 1/24 AS a, hired + 5/1440 AS b FROM emp
-- expect postgres exact
SELECT hired + interval '1 hour' AS a, hired + interval '5 minutes' AS b
FROM emp
-- end

-- case column
-- catalog: CREATE TABLE emp (id NUMBER(9) PRIMARY KEY, name VARCHAR2(30) NOT NULL, note VARCHAR2(30), code CHAR(5), sal NUMBER(8,2), dept NUMBER(9), boss NUMBER(9), hired DATE, seen TIMESTAMP(3), n NUMBER);
SELECT hired + dept AS a, hired + n AS b FROM emp
-- expect postgres exact
SELECT hired + dept * interval '1 day' AS a, talora.date_plus_days(hired, n) AS b
FROM emp
-- end

-- case timestamp
-- catalog: CREATE TABLE emp (id NUMBER(9) PRIMARY KEY, name VARCHAR2(30) NOT NULL, note VARCHAR2(30), code CHAR(5), sal NUMBER(8,2), dept NUMBER(9), boss NUMBER(9), hired DATE, seen TIMESTAMP(3), n NUMBER);
SELECT seen + 1 AS a FROM emp
-- expect postgres exact
SELECT date_trunc('second', seen) + interval '1 day' AS a
FROM emp
-- end
