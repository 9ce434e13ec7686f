-- case c1
-- catalog: CREATE TABLE emp (id NUMBER(9) PRIMARY KEY, name VARCHAR2(30) NOT NULL, note VARCHAR2(30), code CHAR(5), sal NUMBER(8,2), dept NUMBER(9), boss NUMBER(9), hired DATE, doc CLOB, x XMLTYPE);
INSERT ALL INTO emp (id, name) VALUES (1, 'a') INTO emp (id, name) VALUES (2, '') SELECT * FROM dual
-- expect postgres exact
INSERT INTO emp (id, name)
VALUES
  (1, 'a'),
  (2, NULL)
-- expect mysql exact
INSERT INTO emp (id, name)
VALUES
  (1, 'a'),
  (2, NULL)
-- end
