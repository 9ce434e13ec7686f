-- case c1
-- catalog: CREATE TYPE list_t AS TABLE OF VARCHAR2(10); CREATE TABLE d (id NUMBER(4), phones list_t);
SELECT d.id, p.COLUMN_VALUE FROM d, TABLE(d.phones) p
-- expect postgres conditional TAL-C0010
SELECT d.id, p.column_value
FROM d, d.phones p
-- expect mysql manual TAL-C0010 TAL-O0321
-- end
