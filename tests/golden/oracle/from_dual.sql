-- case one
SELECT 1 + 1 AS two FROM dual
-- expect postgres exact
SELECT 1 + 1 AS two
-- expect mysql exact
SELECT 1 + 1 AS two
-- end

-- case star
SELECT * FROM dual
-- expect postgres exact
SELECT 'X' AS dummy
-- end
