-- case statement
-- catalog: CREATE TABLE t (a NUMBER(5), b DATE);
COMMENT ON COLUMN t.a IS 'what for'
-- expect mysql exact TAL-O0413
-- end
