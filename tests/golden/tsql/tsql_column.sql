-- case types
CREATE TABLE t (a tinyint, b bit, c nvarchar(10))
-- expect postgres conditional TAL-S0203 TAL-S0205 TAL-S0206
CREATE TABLE t (
  a smallint CHECK (a BETWEEN 0 AND 255),
  b boolean,
  c varchar(10) COLLATE talora.ci_as
)
-- end

-- case computed
CREATE TABLE t (a int, b AS (a * 2))
-- expect postgres conditional TAL-S0401
CREATE TABLE t (
  a integer,
  b integer GENERATED ALWAYS AS (a * 2) STORED
)
-- end

-- case refused
CREATE TABLE t (a rowversion)
-- expect postgres manual TAL-S0207
-- end
