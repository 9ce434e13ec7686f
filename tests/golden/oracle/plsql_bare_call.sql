-- case function_without_parentheses
-- catalog: CREATE FUNCTION answer RETURN NUMBER AS BEGIN RETURN 42; END;
SELECT answer FROM dual
-- expect postgres exact
SELECT answer()
-- end

-- case procedure_without_parentheses
-- catalog: CREATE PROCEDURE tidy AS BEGIN NULL; END;
BEGIN tidy; END;
-- expect postgres exact
DO $body$
BEGIN
  CALL tidy();
END
$body$
-- end
