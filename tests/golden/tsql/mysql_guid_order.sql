-- case order
-- catalog: CREATE TABLE g (id int NOT NULL PRIMARY KEY, v uniqueidentifier NOT NULL)
SELECT id FROM g ORDER BY v DESC
-- expect mysql exact
SELECT id
FROM g
ORDER BY talora.guid_order(v) DESC
-- end
