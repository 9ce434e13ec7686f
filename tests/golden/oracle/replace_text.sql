-- case forms
-- catalog: CREATE TABLE emp (id NUMBER(9) PRIMARY KEY, name VARCHAR2(30) NOT NULL, note VARCHAR2(30), code CHAR(5), sal NUMBER(8,2), dept NUMBER(9), boss NUMBER(9), hired DATE, seen TIMESTAMP(3), n NUMBER);
SELECT REPLACE(note, 'a') AS a, REPLACE(note, 'a', 'b') AS b, REPLACE(note, name, note) AS c FROM emp
-- expect postgres exact
SELECT
  nullif(replace(note, 'a', ''), '') AS a,
  nullif(replace(note, 'a', 'b'), '') AS b,
  nullif(replace(note, name, coalesce(note, '')), '') AS c
FROM emp
-- expect mysql exact
SELECT
  nullif(replace(note, 'a', ''), '') AS a,
  nullif(replace(note, 'a', 'b'), '') AS b,
  nullif(replace(note, name, coalesce(note, '')), '') AS c
FROM emp
-- end
