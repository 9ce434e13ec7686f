-- case max_count
-- catalog: CREATE TABLE emp (id NUMBER(9) PRIMARY KEY, name VARCHAR2(30) NOT NULL, note VARCHAR2(30), code CHAR(5), sal NUMBER(8,2), dept NUMBER(9), boss NUMBER(9), hired DATE, seen TIMESTAMP(3), n NUMBER);
SELECT MAX(COUNT(*)) AS m FROM emp GROUP BY dept
-- expect postgres exact
SELECT max(v1) AS m
FROM (SELECT count(*) AS v1 FROM emp GROUP BY dept) nested
-- expect mysql exact
SELECT max(v1) AS m
FROM (SELECT count(*) AS v1 FROM emp GROUP BY dept) nested
-- end
