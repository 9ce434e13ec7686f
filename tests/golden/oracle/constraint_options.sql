-- case index
CREATE TABLE t (a NUMBER, CONSTRAINT t_pk PRIMARY KEY (a) USING INDEX TABLESPACE x)
-- expect postgres exact TAL-O0003
CREATE TABLE t (
  a numeric,
  CONSTRAINT t_pk PRIMARY KEY (a)
)
-- end
