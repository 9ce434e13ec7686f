-- case literal
SELECT N'Grüße' AS t FROM dual
-- expect postgres exact
SELECT 'Grüße' AS t
-- expect mysql exact
SELECT 'Grüße' AS t
-- end
