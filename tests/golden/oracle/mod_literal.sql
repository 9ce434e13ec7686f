-- case plain
-- catalog: CREATE TABLE emp (id NUMBER(9) PRIMARY KEY, name VARCHAR2(30) NOT NULL, note VARCHAR2(30), code CHAR(5), sal NUMBER(8,2), dept NUMBER(9), boss NUMBER(9), hired DATE, seen TIMESTAMP(3), n NUMBER);
SELECT MOD(dept, 7) AS a, MOD(dept, boss) AS b FROM emp
-- expect postgres exact
SELECT mod(dept, 7) AS a, talora.mod(dept, boss) AS b
FROM emp
-- expect mysql exact
SELECT mod(dept, 7) AS a, talora.mod(dept, boss) AS b
FROM emp
-- end
