-- case next
-- catalog: CREATE TABLE emp (id NUMBER(9) PRIMARY KEY, name VARCHAR2(30) NOT NULL, note VARCHAR2(30), code CHAR(5), sal NUMBER(8,2), dept NUMBER(9), boss NUMBER(9), hired DATE, seen TIMESTAMP(3), n NUMBER);
-- catalog: CREATE SEQUENCE ids;
INSERT INTO emp (id, name) VALUES (ids.NEXTVAL, 'x')
-- expect mysql exact
INSERT INTO emp (id, name)
VALUES (talora.next_number('ids'), 'x')
-- end

-- case current
-- catalog: CREATE SEQUENCE ids;
SELECT ids.CURRVAL AS x FROM dual
-- expect mysql exact
SELECT talora.currval('ids') AS x
-- end

-- case of_a_schema
-- catalog: CREATE SEQUENCE crm.ids;
SELECT crm.ids.CURRVAL AS x FROM dual
-- expect mysql exact
SELECT talora.currval('crm.ids') AS x
-- end
