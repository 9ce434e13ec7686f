-- case read_only
-- catalog: CREATE TABLE emp (id NUMBER(9) PRIMARY KEY, name VARCHAR2(30) NOT NULL, note VARCHAR2(30), code CHAR(5), sal NUMBER(8,2), dept NUMBER(9), boss NUMBER(9), hired DATE, seen TIMESTAMP(3), n NUMBER);
CREATE OR REPLACE FORCE VIEW v AS SELECT id FROM emp WITH READ ONLY
-- expect postgres conditional TAL-O0408 TAL-O0409
CREATE OR REPLACE VIEW v AS
SELECT id
FROM emp
-- expect mysql conditional TAL-O0408 TAL-O0409
CREATE OR REPLACE VIEW v AS
SELECT id
FROM emp
-- end
