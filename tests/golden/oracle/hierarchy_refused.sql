-- case two_tables
-- catalog: CREATE TABLE emp (id NUMBER(9) PRIMARY KEY, name VARCHAR2(30) NOT NULL, note VARCHAR2(30), code CHAR(5), sal NUMBER(8,2), dept NUMBER(9), boss NUMBER(9), hired DATE, seen TIMESTAMP(3), n NUMBER);
-- catalog: CREATE TABLE dept (id NUMBER(9) PRIMARY KEY, title VARCHAR2(30) NOT NULL, city VARCHAR2(20), lo NUMBER, hi NUMBER);
SELECT e.name FROM emp e, dept d WHERE e.dept = d.id START WITH e.boss IS NULL CONNECT BY PRIOR e.id = e.boss
-- expect postgres manual TAL-O0312
-- expect mysql manual TAL-O0312
-- end

-- case star
-- catalog: CREATE TABLE emp (id NUMBER(9) PRIMARY KEY, name VARCHAR2(30) NOT NULL, note VARCHAR2(30), code CHAR(5), sal NUMBER(8,2), dept NUMBER(9), boss NUMBER(9), hired DATE, seen TIMESTAMP(3), n NUMBER);
SELECT * FROM emp START WITH boss IS NULL CONNECT BY PRIOR id = boss
-- expect postgres manual TAL-O0312
-- end
