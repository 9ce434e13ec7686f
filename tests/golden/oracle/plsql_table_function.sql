-- case of_a_variable
-- catalog: CREATE TYPE nums AS TABLE OF NUMBER;
DECLARE
  n nums := nums(1, 2);
  c NUMBER;
BEGIN
  SELECT COUNT(*) INTO c FROM TABLE(n) x;
END;
-- end
