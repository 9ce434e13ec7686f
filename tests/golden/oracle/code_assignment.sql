-- case number_into_text
DECLARE v VARCHAR2(10); BEGIN v := 0.5; END;
-- expect postgres conditional TAL-O0212
DO $body$
DECLARE
  v varchar(10);
BEGIN
  v := talora.to_char_number(0.5);
END
$body$
-- end
