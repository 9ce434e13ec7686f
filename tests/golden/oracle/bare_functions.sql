-- case sysdate
SELECT SYSDATE AS a, USER AS b FROM dual
-- expect postgres exact
SELECT date_trunc('second', statement_timestamp())::timestamp AS a, upper(session_user) AS b
-- end
