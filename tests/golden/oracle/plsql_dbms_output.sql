-- case lines
BEGIN
  dbms_output.enable(1000);
  dbms_output.put('a');
  dbms_output.put_line(0.5);
  dbms_output.new_line;
END;
-- expect postgres exact
DO $body$
BEGIN
  NULL;
  PERFORM talora.dbms_output_put('a');
  PERFORM talora.dbms_output_put_line(talora.to_char_number(0.5));
  PERFORM talora.dbms_output_new_line();
END
$body$
-- end
