-- case constant
SELECT TO_DATE('2024-02-29 10:30', 'YYYY-MM-DD HH24:MI') AS a FROM dual
-- expect postgres exact
SELECT TIMESTAMP '2024-02-29 10:30:00' AS a
-- expect mysql exact
SELECT TIMESTAMP '2024-02-29 10:30:00' AS a
-- end

-- case impossible
SELECT TO_DATE('2024-02-30', 'YYYY-MM-DD') AS a FROM dual
-- expect postgres exact
SELECT talora.to_date('2024-02-30', 'YYYY-MM-DD') AS a
-- end
