-- case sorted_subquery
-- catalog: CREATE TABLE emp (id NUMBER(9) PRIMARY KEY, name VARCHAR2(30) NOT NULL, note VARCHAR2(30), code CHAR(5), sal NUMBER(8,2), dept NUMBER(9), boss NUMBER(9), hired DATE, seen TIMESTAMP(3), n NUMBER);
SELECT name FROM (SELECT name FROM emp ORDER BY sal DESC) WHERE ROWNUM <= 3
-- expect mysql exact
SELECT name
FROM (SELECT name FROM emp ORDER BY sal IS NULL DESC, sal DESC LIMIT 18446744073709551615) q1
LIMIT 3
-- end
