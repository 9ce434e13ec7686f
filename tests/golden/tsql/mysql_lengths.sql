-- case len
-- catalog: CREATE TABLE emp (id int NOT NULL PRIMARY KEY, name varchar(30) NOT NULL, note nvarchar(30), code char(5), sal decimal(8,2), pay money, dept int, away bit, hired datetime, born date, f float)
SELECT LEN(name), LEN(note) FROM emp
-- expect mysql exact
SELECT char_length(rtrim(name)), length(CONVERT(rtrim(note) USING utf16)) DIV 2
FROM emp
-- end

-- case bytes
-- catalog: CREATE TABLE emp (id int NOT NULL PRIMARY KEY, name varchar(30) NOT NULL, note nvarchar(30), code char(5), sal decimal(8,2), pay money, dept int, away bit, hired datetime, born date, f float)
SELECT DATALENGTH(note), DATALENGTH(dept) FROM emp
-- expect mysql exact
SELECT length(CONVERT(note USING utf16)), CASE WHEN dept IS NOT NULL THEN 4 END
FROM emp
-- end
