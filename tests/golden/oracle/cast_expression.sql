-- case date
-- catalog: CREATE TABLE emp (id NUMBER(9) PRIMARY KEY, name VARCHAR2(30) NOT NULL, note VARCHAR2(30), code CHAR(5), sal NUMBER(8,2), dept NUMBER(9), boss NUMBER(9), hired DATE, seen TIMESTAMP(3), n NUMBER);
SELECT CAST(seen AS DATE) AS a FROM emp
-- expect postgres exact
SELECT date_trunc('second', seen::timestamp) AS a
FROM emp
-- end

-- case number_to_text
-- catalog: CREATE TABLE emp (id NUMBER(9) PRIMARY KEY, name VARCHAR2(30) NOT NULL, note VARCHAR2(30), code CHAR(5), sal NUMBER(8,2), dept NUMBER(9), boss NUMBER(9), hired DATE, seen TIMESTAMP(3), n NUMBER);
SELECT CAST(sal AS VARCHAR2(20)) AS a FROM emp
-- expect postgres conditional TAL-O0212
SELECT CAST(talora.to_char_number(sal) AS varchar(20)) AS a
FROM emp
-- end
