-- case number_into_text
-- catalog: CREATE TABLE t (n NUMBER);
DECLARE s VARCHAR2(10); BEGIN SELECT n INTO s FROM t; END;
-- expect postgres exact
-- end
