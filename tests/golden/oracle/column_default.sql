-- case number
CREATE TABLE t (v VARCHAR2(5) DEFAULT 0.5)
-- expect postgres conditional TAL-O0212
CREATE TABLE t (
  v varchar(5) DEFAULT talora.to_char_number(0.5)
)
-- end
