-- case number_into_text
-- catalog: CREATE TABLE t (n NUMBER);
DECLARE s VARCHAR2(10); BEGIN SELECT n INTO s FROM t; END;
-- expect postgres conditional TAL-O0212
DO $body$
DECLARE
  s varchar(10);
BEGIN
  SELECT talora.to_char_number(n)
  INTO STRICT s
  FROM t;
END
$body$
-- end
