-- case insert
-- catalog: CREATE GLOBAL TEMPORARY TABLE bag (id NUMBER(9)) ON COMMIT PRESERVE ROWS;
INSERT INTO bag SELECT id + 1 FROM bag
-- expect mysql manual TAL-C0008
-- expect mariadb exact
INSERT INTO bag
SELECT id + 1
FROM bag
-- end

-- case once
-- catalog: CREATE GLOBAL TEMPORARY TABLE bag (id NUMBER(9)) ON COMMIT PRESERVE ROWS;
SELECT id FROM bag
-- expect mysql exact
SELECT id
FROM bag
-- end
