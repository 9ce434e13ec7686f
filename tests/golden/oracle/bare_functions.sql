-- case sysdate
SELECT SYSDATE AS a, USER AS b FROM dual
-- expect postgres exact
SELECT date_trunc('second', statement_timestamp())::timestamp AS a, upper(session_user) AS b
-- expect mysql exact
SELECT now() AS a, upper(substring_index(session_user(), '@', 1)) AS b
-- end
