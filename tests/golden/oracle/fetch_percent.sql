-- case forty
-- catalog: CREATE TABLE emp (id NUMBER(9) PRIMARY KEY, name VARCHAR2(30) NOT NULL, note VARCHAR2(30), code CHAR(5), sal NUMBER(8,2), dept NUMBER(9), boss NUMBER(9), hired DATE, seen TIMESTAMP(3), n NUMBER);
SELECT id FROM emp ORDER BY id FETCH FIRST 40 PERCENT ROWS ONLY
-- expect postgres exact
SELECT id
FROM emp
ORDER BY id
LIMIT (SELECT ceil(count(*) * 40 / 100.0) FROM (SELECT id FROM emp) AS counted)
-- expect mysql manual TAL-C0008
-- end
