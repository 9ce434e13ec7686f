-- case generator
SELECT LEVEL AS n FROM dual CONNECT BY LEVEL <= 3
-- expect mysql exact
-- end

-- case below
SELECT LEVEL * 2 AS n FROM dual CONNECT BY LEVEL < 3
-- expect mysql exact
-- end
