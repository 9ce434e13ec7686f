-- case sha
-- catalog: CREATE TABLE emp (id int NOT NULL PRIMARY KEY, name varchar(30) NOT NULL, note nvarchar(30), code char(5), sal decimal(8,2), pay money, dept int, away bit, hired datetime, born date, f float)
SELECT HASHBYTES('SHA2_256', name) AS a, HASHBYTES('SHA2_256', note) AS b FROM emp
-- expect postgres exact
SELECT sha256(convert_to(name, 'WIN1252')) AS a, sha256(talora.utf16_bytes(note)) AS b
FROM emp
-- end

-- case refused
-- catalog: CREATE TABLE emp (id int NOT NULL PRIMARY KEY, name varchar(30) NOT NULL, note nvarchar(30), code char(5), sal decimal(8,2), pay money, dept int, away bit, hired datetime, born date, f float)
SELECT HASHBYTES('SHA1', name) AS a FROM emp
-- expect postgres manual TAL-S0301
-- end
