-- case default_on_null
CREATE TABLE t (a NUMBER DEFAULT ON NULL 5)
-- expect postgres manual TAL-O0404
-- expect mysql manual TAL-O0404
-- end

-- case virtual
CREATE TABLE t (a NUMBER, b NUMBER GENERATED ALWAYS AS (a * 2) VIRTUAL)
-- expect postgres conditional TAL-O0405
CREATE TABLE t (
  a numeric,
  b numeric GENERATED ALWAYS AS (a * 2) STORED
)
-- end
