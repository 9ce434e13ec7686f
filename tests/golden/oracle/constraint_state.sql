-- case disabled_behind
-- catalog: CREATE TABLE t (a NUMBER, b NUMBER)
ALTER TABLE t ADD (CONSTRAINT t_a CHECK (a > 0), CONSTRAINT t_b CHECK (b > 0)) DISABLE CONSTRAINT t_a
-- expect postgres conditional TAL-O0210
ALTER TABLE t ADD CONSTRAINT t_b CHECK (b > 0)
-- end

-- case enabled_again
-- catalog: CREATE TABLE t (a NUMBER, b NUMBER)
-- catalog: ALTER TABLE t ADD CONSTRAINT t_a CHECK (a > 0) DISABLE
ALTER TABLE t ENABLE NOVALIDATE CONSTRAINT t_a
-- expect postgres exact
-- end
