-- case storage
CREATE TABLE t (a NUMBER) TABLESPACE users PCTFREE 5
-- expect postgres exact TAL-O0003
CREATE TABLE t (
  a numeric
)
-- expect mysql conditional TAL-O0003 TAL-O0220
CREATE TABLE t (
  a decimal(65,30)
)
ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_bin
-- end
