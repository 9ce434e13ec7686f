-- case native
-- catalog: CREATE TABLE emp (id NUMBER(9) PRIMARY KEY, name VARCHAR2(30) NOT NULL, note VARCHAR2(30), code CHAR(5), sal NUMBER(8,2), dept NUMBER(9), boss NUMBER(9), hired DATE, seen TIMESTAMP(3), n NUMBER);
SELECT TO_CHAR(hired, 'YYYY-MM-DD HH24:MI:SS') AS a FROM emp
-- expect postgres exact
SELECT to_char(hired, 'YYYY-MM-DD HH24:MI:SS') AS a
FROM emp
-- expect mysql exact
SELECT talora.to_char_date(hired, 'YYYY-MM-DD HH24:MI:SS') AS a
FROM emp
-- end

-- case helper
-- catalog: CREATE TABLE emp (id NUMBER(9) PRIMARY KEY, name VARCHAR2(30) NOT NULL, note VARCHAR2(30), code CHAR(5), sal NUMBER(8,2), dept NUMBER(9), boss NUMBER(9), hired DATE, seen TIMESTAMP(3), n NUMBER);
SELECT TO_CHAR(hired, 'fmDD/MM/RR') AS a FROM emp
-- expect postgres exact
SELECT talora.to_char_date(hired, 'fmDD/MM/RR') AS a
FROM emp
-- end
