-- case moment_and_number
-- catalog: CREATE TABLE emp (id int NOT NULL PRIMARY KEY, name varchar(30) NOT NULL, note nvarchar(30), code char(5), sal decimal(8,2), pay money, dept int, away bit, hired datetime, born date, f float)
SELECT FORMAT(hired, 'yyyy-MM') AS a, FORMAT(sal, 'N2', 'en-US') AS b FROM emp
-- expect postgres exact
SELECT talora.format_date(hired, 'yyyy-MM') AS a, talora.format_number(sal, 'N2') AS b
FROM emp
-- end

-- case culture
-- catalog: CREATE TABLE emp (id int NOT NULL PRIMARY KEY, name varchar(30) NOT NULL, note nvarchar(30), code char(5), sal decimal(8,2), pay money, dept int, away bit, hired datetime, born date, f float)
SELECT FORMAT(sal, 'N2', 'de-DE') AS b FROM emp
-- expect postgres manual TAL-S0301
-- end
