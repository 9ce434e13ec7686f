-- case binary
-- catalog: CREATE TABLE emp (id int NOT NULL PRIMARY KEY, name varchar(30) NOT NULL, note nvarchar(30), code char(5), sal decimal(8,2), pay money, dept int, away bit, hired datetime, born date, f float)
SELECT id FROM emp WHERE name COLLATE Latin1_General_BIN2 = 'x'
-- expect postgres exact
SELECT id
FROM emp
WHERE CAST(name COLLATE "C" AS bpchar) = 'x'
-- end

-- case unknown
-- catalog: CREATE TABLE emp (id int NOT NULL PRIMARY KEY, name varchar(30) NOT NULL, note nvarchar(30), code char(5), sal decimal(8,2), pay money, dept int, away bit, hired datetime, born date, f float)
SELECT name COLLATE Japanese_XJIS_100_CS_AI AS n FROM emp
-- expect postgres manual TAL-S0204
-- end
