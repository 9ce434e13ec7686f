-- case rows
SELECT t.n, t.c FROM (VALUES (1, 'a'), (2, 'b')) AS t (n, c)
-- expect mysql exact
SELECT t.n, t.c
FROM (SELECT 1 AS n, 'a' AS c UNION ALL SELECT 2, 'b') t
-- end
