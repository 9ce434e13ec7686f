-- case outside
BEGIN dbms_output.put_line(SQLERRM); END;
-- expect postgres exact
-- end
