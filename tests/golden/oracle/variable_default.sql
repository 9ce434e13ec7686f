-- case number_into_text
DECLARE v VARCHAR2(10) := 0.5; BEGIN NULL; END;
-- expect postgres exact
DO $$
DECLARE
  v varchar(10) := talora.to_char_number(0.5);
BEGIN
  NULL;
END
$$
-- end
