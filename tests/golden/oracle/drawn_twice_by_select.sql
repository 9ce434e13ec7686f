-- case twice
-- catalog: CREATE SEQUENCE ids;
SELECT ids.NEXTVAL AS a, ids.NEXTVAL AS b FROM dual
-- expect mysql exact
-- end
