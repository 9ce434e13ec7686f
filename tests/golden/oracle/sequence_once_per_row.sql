-- case twice
-- catalog: CREATE SEQUENCE s;
SELECT s.NEXTVAL AS a, s.CURRVAL AS b FROM dual
-- expect postgres exact
SELECT drawn.drawn_1 AS a, drawn.drawn_1 AS b
FROM (SELECT nextval('s') AS drawn_1) drawn
-- expect mysql manual TAL-O0314
-- end

-- case rows
-- catalog: CREATE TABLE emp (id NUMBER(9) PRIMARY KEY, name VARCHAR2(30) NOT NULL, note VARCHAR2(30), code CHAR(5), sal NUMBER(8,2), dept NUMBER(9), boss NUMBER(9), hired DATE, seen TIMESTAMP(3), n NUMBER);
-- catalog: CREATE SEQUENCE s;
SELECT s.NEXTVAL AS a, s.NEXTVAL AS b FROM emp
-- expect postgres exact
SELECT emp.drawn_1 AS a, emp.drawn_1 AS b
FROM (SELECT *, nextval('s') AS drawn_1 FROM emp) emp
-- end

-- case join_refused
-- catalog: CREATE TABLE emp (id NUMBER(9) PRIMARY KEY);
-- catalog: CREATE SEQUENCE s;
SELECT s.NEXTVAL AS a, s.NEXTVAL AS b FROM emp x, emp y
-- expect postgres manual TAL-O0314
-- end
