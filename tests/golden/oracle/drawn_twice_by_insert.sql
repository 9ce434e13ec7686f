-- case next_and_current
-- catalog: CREATE TABLE emp (id NUMBER(9) PRIMARY KEY, name VARCHAR2(30) NOT NULL, note VARCHAR2(30), code CHAR(5), sal NUMBER(8,2), dept NUMBER(9), boss NUMBER(9), hired DATE, seen TIMESTAMP(3), n NUMBER);
-- catalog: CREATE SEQUENCE ids;
INSERT INTO emp (id, name, dept) VALUES (ids.NEXTVAL, 'x', ids.CURRVAL)
-- expect mysql exact
-- end
