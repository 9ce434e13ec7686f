-- case default_on_null
CREATE TABLE t (a NUMBER DEFAULT ON NULL 5)
-- expect postgres exact
CREATE TABLE t (
  a numeric DEFAULT 5 NOT NULL
)
--
CREATE OR REPLACE TRIGGER _talora_on_null_a
BEFORE INSERT ON t
FOR EACH ROW
WHEN (NEW.a IS NULL)
EXECUTE FUNCTION talora.default_on_null('a')
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
