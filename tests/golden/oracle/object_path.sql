-- case attribute
-- catalog: CREATE TYPE place_t AS OBJECT (town VARCHAR2(20), zone NUMBER(3));
-- catalog: CREATE TABLE depot (id NUMBER(9), place place_t);
SELECT d.place.town FROM depot d
-- expect postgres exact
SELECT (d.place).town
FROM depot d
-- end
