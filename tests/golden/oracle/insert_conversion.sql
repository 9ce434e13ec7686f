-- case values
-- catalog: CREATE TABLE emp (id NUMBER(9) PRIMARY KEY, name VARCHAR2(30) NOT NULL, note VARCHAR2(30), code CHAR(5), sal NUMBER(8,2), dept NUMBER(9), boss NUMBER(9), hired DATE, seen TIMESTAMP(3), n NUMBER);
INSERT INTO emp (id, name, note) VALUES (1, 'x', 0.5)
-- expect postgres exact
INSERT INTO emp (id, name, note)
VALUES (1, 'x', talora.to_char_number(0.5))
-- expect mysql exact
INSERT INTO emp (id, name, note)
VALUES (1, 'x', talora.to_char_number(0.5))
-- end

-- case select
-- catalog: CREATE TABLE emp (id NUMBER(9) PRIMARY KEY, name VARCHAR2(30) NOT NULL, note VARCHAR2(30), code CHAR(5), sal NUMBER(8,2), dept NUMBER(9), boss NUMBER(9), hired DATE, seen TIMESTAMP(3), n NUMBER);
INSERT INTO emp (id, name) SELECT id, sal FROM emp
-- expect postgres exact
INSERT INTO emp (id, name)
SELECT id, talora.to_char_number(sal)
FROM emp
-- end
