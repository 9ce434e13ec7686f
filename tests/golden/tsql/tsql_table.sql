-- case filegroup
CREATE TABLE t (a int) ON [PRIMARY]
-- expect postgres exact TAL-S0014
CREATE TABLE t (
  a integer
)
-- end
