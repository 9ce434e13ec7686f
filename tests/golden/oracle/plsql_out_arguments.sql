-- case other_type
-- catalog: CREATE PROCEDURE p (n OUT PLS_INTEGER) AS BEGIN n := 1; END;
DECLARE v NUMBER; BEGIN p(v); END;
-- expect postgres exact
-- end
-- case same_type
-- catalog: CREATE PROCEDURE p (n IN OUT NUMBER) AS BEGIN n := n + 1; END;
DECLARE v NUMBER; BEGIN p(v); END;
-- expect postgres exact
-- end
