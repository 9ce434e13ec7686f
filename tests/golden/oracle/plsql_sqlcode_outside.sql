-- case outside
BEGIN dbms_output.put_line(SQLERRM); END;
-- expect postgres exact
DO $body$
BEGIN
  PERFORM talora.dbms_output_put_line('ORA-0000: normal, successful completion');
END
$body$
-- end
