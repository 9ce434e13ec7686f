-- case lines
BEGIN
  dbms_output.enable(1000);
  dbms_output.put('a');
  dbms_output.put_line(0.5);
  dbms_output.new_line;
END;
-- expect postgres exact
-- end
