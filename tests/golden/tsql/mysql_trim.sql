-- case blanks
-- catalog: CREATE TABLE emp (id int NOT NULL PRIMARY KEY, name varchar(30) NOT NULL, note nvarchar(30), code char(5), sal decimal(8,2), pay money, dept int, away bit, hired datetime, born date, f float)
SELECT TRIM(name) FROM emp
-- expect mysql exact
SELECT trim(name)
FROM emp
-- end

-- case characters
-- catalog: CREATE TABLE emp (id int NOT NULL PRIMARY KEY, name varchar(30) NOT NULL, note nvarchar(30), code char(5), sal decimal(8,2), pay money, dept int, away bit, hired datetime, born date, f float)
SELECT TRIM('.,' FROM name) FROM emp
-- expect mysql exact
SELECT regexp_replace(name, '\\A[\\.\\,]+|[\\.\\,]+\\z', '')
FROM emp
-- end
