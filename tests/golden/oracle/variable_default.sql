-- case number_into_text
DECLARE v VARCHAR2(10) := 0.5; BEGIN NULL; END;
-- expect postgres conditional TAL-O0212
DO $body$
DECLARE
  v varchar(10) := talora.to_char_number(0.5);
BEGIN
  NULL;
END
$body$
-- end
