-- case hours
-- catalog: CREATE TABLE emp (id NUMBER(9) PRIMARY KEY, name VARCHAR2(30) NOT NULL, note VARCHAR2(30), code CHAR(5), sal NUMBER(8,2), dept NUMBER(9), boss NUMBER(9), hired DATE, seen TIMESTAMP(3), n NUMBER);
SELECT (SYSDATE - hired) * 24 AS x FROM emp
-- expect postgres exact
SELECT extract(epoch from (
    date_trunc('second', statement_timestamp())::timestamp
  ) - hired) / 3600 AS x
FROM emp
-- expect mysql exact
SELECT CAST(timestampdiff(SECOND, hired, now()) AS decimal(65, 30)) / 3600 AS x
FROM emp
-- end

-- case seconds
-- catalog: CREATE TABLE emp (id NUMBER(9) PRIMARY KEY, name VARCHAR2(30) NOT NULL, note VARCHAR2(30), code CHAR(5), sal NUMBER(8,2), dept NUMBER(9), boss NUMBER(9), hired DATE, seen TIMESTAMP(3), n NUMBER);
SELECT (hired - DATE '2024-01-01') * 24 * 60 * 60 AS x FROM emp
-- expect postgres exact
SELECT extract(epoch from hired - TIMESTAMP '2024-01-01 00:00:00') AS x
FROM emp
-- end
