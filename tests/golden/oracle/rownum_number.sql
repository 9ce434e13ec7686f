-- case top
-- catalog: CREATE TABLE emp (id NUMBER(9) PRIMARY KEY, name VARCHAR2(30) NOT NULL, note VARCHAR2(30), code CHAR(5), sal NUMBER(8,2), dept NUMBER(9), boss NUMBER(9), hired DATE, seen TIMESTAMP(3), n NUMBER);
SELECT ROWNUM AS place, t.id FROM (SELECT id FROM emp ORDER BY sal DESC) t WHERE ROWNUM <= 10
-- expect postgres exact
SELECT row_number() OVER () AS place, t.id
FROM (SELECT id FROM emp ORDER BY sal DESC) t
LIMIT 10
-- expect mysql manual TAL-O0311
-- end
