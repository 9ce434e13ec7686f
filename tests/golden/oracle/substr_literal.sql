-- case plain
-- catalog: CREATE TABLE emp (id NUMBER(9) PRIMARY KEY, name VARCHAR2(30) NOT NULL, note VARCHAR2(30), code CHAR(5), sal NUMBER(8,2), dept NUMBER(9), boss NUMBER(9), hired DATE, seen TIMESTAMP(3), n NUMBER);
SELECT SUBSTR(note, 1, 3) AS a, SUBSTR(code, 0, 2) AS b FROM emp
-- expect postgres exact
SELECT
  nullif(substr(note, 1, 3), '') AS a,
  nullif(substr(rpad(CAST(code AS text), 5), 1, 2), '') AS b
FROM emp
-- expect mysql exact
SELECT nullif(substr(note, 1, 3), '') AS a, nullif(substr(rpad(code, 5, ' '), 1, 2), '') AS b
FROM emp
-- end
