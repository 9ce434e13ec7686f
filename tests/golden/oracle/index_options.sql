-- case bitmap
-- catalog: CREATE TABLE emp (id NUMBER(9) PRIMARY KEY, name VARCHAR2(30) NOT NULL, note VARCHAR2(30), code CHAR(5), sal NUMBER(8,2), dept NUMBER(9), boss NUMBER(9), hired DATE, seen TIMESTAMP(3), n NUMBER);
CREATE BITMAP INDEX emp_dept_ix ON emp (dept) TABLESPACE users
-- expect postgres exact TAL-O0003 TAL-O0401
CREATE INDEX emp_dept_ix ON emp (dept)
-- expect mysql exact TAL-O0003 TAL-O0401
CREATE INDEX emp_dept_ix ON emp (dept)
-- end
