-- case storage
CREATE TABLE t (a NUMBER) TABLESPACE users PCTFREE 5
-- expect postgres exact TAL-O0003
CREATE TABLE t (
  a numeric
)
-- end
