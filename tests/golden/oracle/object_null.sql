-- case object
-- catalog: CREATE TYPE place_t AS OBJECT (town VARCHAR2(20), zone NUMBER(3));
-- catalog: CREATE TABLE depot (id NUMBER(9), place place_t);
SELECT d.id FROM depot d WHERE d.place IS NOT NULL
-- expect postgres exact
SELECT d.id
FROM depot d
WHERE d.place IS DISTINCT FROM NULL
-- end
