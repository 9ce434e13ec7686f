-- case month
-- catalog: CREATE TABLE emp (id NUMBER(9) PRIMARY KEY, name VARCHAR2(30) NOT NULL, note VARCHAR2(30), code CHAR(5), sal NUMBER(8,2), dept NUMBER(9), boss NUMBER(9), hired DATE, seen TIMESTAMP(3), n NUMBER);
SELECT hired + INTERVAL '1' MONTH AS x FROM emp
-- expect mysql conditional TAL-O0324
SELECT hired + INTERVAL 1 MONTH AS x
FROM emp
-- end

-- case days_stay_exact
-- catalog: CREATE TABLE emp (id NUMBER(9) PRIMARY KEY, name VARCHAR2(30) NOT NULL, note VARCHAR2(30), code CHAR(5), sal NUMBER(8,2), dept NUMBER(9), boss NUMBER(9), hired DATE, seen TIMESTAMP(3), n NUMBER);
SELECT hired - INTERVAL '3' DAY AS x FROM emp
-- expect mysql exact
SELECT hired - INTERVAL 3 DAY AS x
FROM emp
-- end
