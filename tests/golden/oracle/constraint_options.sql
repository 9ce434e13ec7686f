-- case index
CREATE TABLE t (a NUMBER, CONSTRAINT t_pk PRIMARY KEY (a) USING INDEX TABLESPACE x)
-- expect postgres exact TAL-O0003
CREATE TABLE t (
  a numeric,
  CONSTRAINT t_pk PRIMARY KEY (a)
)
-- expect mysql conditional TAL-O0003 TAL-O0220
CREATE TABLE t (
  a decimal(65,30),
  CONSTRAINT t_pk PRIMARY KEY (a)
)
ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_bin
-- end
