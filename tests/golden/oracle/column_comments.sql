-- case folded
-- catalog: COMMENT ON COLUMN t.a IS 'what it''s for';
CREATE TABLE t (a NUMBER(5), b DATE)
-- expect mysql exact
-- end
