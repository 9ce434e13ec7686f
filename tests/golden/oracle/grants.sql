-- case columns_and_role
-- catalog: CREATE TABLE t (a NUMBER(9), b NUMBER(9));
GRANT SELECT, UPDATE (a, b) ON t TO app
-- expect postgres conditional TAL-O0451
DO $role$
BEGIN
  CREATE ROLE app;
EXCEPTION
  WHEN duplicate_object OR unique_violation THEN
    NULL;
END
$role$
--
GRANT SELECT, UPDATE (a, b) ON t TO app
-- end

-- case read
-- catalog: CREATE TABLE t (a NUMBER(9));
GRANT READ ON t TO PUBLIC
-- expect postgres exact
GRANT SELECT ON t TO PUBLIC
-- end

-- case sequence
-- catalog: CREATE SEQUENCE s;
GRANT SELECT ON s TO PUBLIC
-- expect postgres exact
GRANT USAGE, SELECT ON SEQUENCE s TO PUBLIC
-- end

-- case system_privilege
GRANT CREATE SESSION TO app
-- expect postgres conditional TAL-O0460
-- end
