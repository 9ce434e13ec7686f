-- case off
-- catalog: CREATE TABLE t (id int IDENTITY(1,1) NOT NULL, v int)
SET IDENTITY_INSERT t OFF
-- expect postgres conditional TAL-S0505
SELECT setval(pg_get_serial_sequence('t', 'id'),
  greatest(max(id), pg_sequence_last_value(pg_get_serial_sequence('t', 'id'))))
FROM t
-- end
