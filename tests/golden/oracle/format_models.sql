-- case spelled_year
-- catalog: CREATE TABLE emp (id NUMBER(9) PRIMARY KEY, name VARCHAR2(30) NOT NULL, note VARCHAR2(30), code CHAR(5), sal NUMBER(8,2), dept NUMBER(9), boss NUMBER(9), hired DATE, seen TIMESTAMP(3), n NUMBER);
SELECT TO_CHAR(hired, 'YEAR') AS x FROM emp
-- expect mysql exact
-- end

-- case julian_day
SELECT TO_DATE('2451545', 'J') AS x FROM dual
-- expect mysql exact
-- end

-- case quoted_text
-- catalog: CREATE TABLE emp (id NUMBER(9) PRIMARY KEY, name VARCHAR2(30) NOT NULL, note VARCHAR2(30), code CHAR(5), sal NUMBER(8,2), dept NUMBER(9), boss NUMBER(9), hired DATE, seen TIMESTAMP(3), n NUMBER);
SELECT TO_CHAR(hired, '"YEAR" YYYY') AS x FROM emp
-- expect mysql exact
-- end

-- case hexadecimal
-- catalog: CREATE TABLE emp (id NUMBER(9) PRIMARY KEY, name VARCHAR2(30) NOT NULL, note VARCHAR2(30), code CHAR(5), sal NUMBER(8,2), dept NUMBER(9), boss NUMBER(9), hired DATE, seen TIMESTAMP(3), n NUMBER);
SELECT TO_CHAR(id, 'XXXX') AS x FROM emp
-- expect mysql exact
-- end
