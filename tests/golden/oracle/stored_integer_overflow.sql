-- case to_a_number
CREATE PROCEDURE p (a PLS_INTEGER, b PLS_INTEGER, n OUT NUMBER) IS
BEGIN
  n := a * b;
END;
-- expect mysql conditional TAL-O0201 TAL-O0220
CREATE PROCEDURE p(a int, b int, OUT n decimal(65,30))
BEGIN
  SET n = CAST(a AS decimal(65, 30)) * b;
END
-- end

-- case to_an_integer
CREATE PROCEDURE p (a PLS_INTEGER, b PLS_INTEGER, n OUT PLS_INTEGER) IS
BEGIN
  n := a + b;
  n := n + 1;
END;
-- expect mysql exact
CREATE PROCEDURE p(a int, b int, OUT n int)
BEGIN
  SET n = a + b;
  SET n = n + 1;
END
-- end
