-- case outside
-- catalog: CREATE PACKAGE counter AS total NUMBER := 100; label VARCHAR2(20); END;
BEGIN
  counter.total := 5;
  counter.label := 'x';
END;
-- expect postgres exact
-- end
-- case inside
-- catalog: CREATE PACKAGE counter AS PROCEDURE bump; END;
CREATE PACKAGE BODY counter AS
  n PLS_INTEGER := 0;
  PROCEDURE bump IS
  BEGIN
    n := n + 1;
  END;
BEGIN
  n := 7;
END;
-- expect postgres exact
-- end
