-- case days
-- catalog: CREATE TABLE emp (id NUMBER(9) PRIMARY KEY, name VARCHAR2(30) NOT NULL, note VARCHAR2(30), code CHAR(5), sal NUMBER(8,2), dept NUMBER(9), boss NUMBER(9), hired DATE, seen TIMESTAMP(3), n NUMBER);
SELECT SYSDATE - hired AS x FROM emp
-- expect postgres exact
SELECT talora.days_between(date_trunc('second', statement_timestamp())::timestamp, hired) AS x
FROM emp
-- expect mysql exact
SELECT CAST(timestampdiff(SECOND, hired, now()) AS decimal(65, 30)) / 86400 AS x
FROM emp
-- end

-- case whole_days
-- catalog: CREATE TABLE emp (id NUMBER(9) PRIMARY KEY, name VARCHAR2(30) NOT NULL, note VARCHAR2(30), code CHAR(5), sal NUMBER(8,2), dept NUMBER(9), boss NUMBER(9), hired DATE, seen TIMESTAMP(3), n NUMBER);
SELECT TRUNC(hired) - DATE '2024-01-01' AS x FROM emp
-- expect postgres exact
SELECT extract(day from date_trunc('day', hired) - TIMESTAMP '2024-01-01 00:00:00') AS x
FROM emp
-- end
