-- case c1
-- catalog: CREATE TYPE list_t AS TABLE OF VARCHAR2(10);
-- catalog: CREATE TABLE d (id NUMBER(4), phones list_t);
SELECT d.id, p.COLUMN_VALUE FROM d, TABLE(d.phones) p
-- expect postgres exact
SELECT d.id, p.column_value
FROM d, unnest(d.phones) p (column_value)
-- expect mysql manual TAL-O0321
-- end
