-- case variable
DECLARE
  n SIMPLE_INTEGER := 1;
BEGIN
  n := n + 1;
END;
-- expect postgres manual TAL-O0600
-- expect mysql manual TAL-O0600
-- end
