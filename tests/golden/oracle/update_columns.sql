-- case qualified
-- catalog: CREATE TABLE emp (id NUMBER(9) PRIMARY KEY, name VARCHAR2(30) NOT NULL, note VARCHAR2(30), code CHAR(5), sal NUMBER(8,2), dept NUMBER(9), boss NUMBER(9), hired DATE, seen TIMESTAMP(3), n NUMBER);
UPDATE emp e SET e.sal = 1, e.note = NULL WHERE e.id = 2
-- expect postgres exact
UPDATE emp e
SET sal = 1, note = NULL
WHERE e.id = 2
-- expect mysql exact
UPDATE emp e
SET sal = 1, note = NULL
WHERE e.id = 2
-- end
