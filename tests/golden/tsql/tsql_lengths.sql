-- case characters_and_bytes
-- catalog: CREATE TABLE emp (id int NOT NULL PRIMARY KEY, name varchar(30) NOT NULL, note nvarchar(30), code char(5), sal decimal(8,2), pay money, dept int, away bit, hired datetime, born date, f float)
SELECT LEN(name) AS a, DATALENGTH(note) AS b, DATALENGTH(dept) AS c FROM emp
-- expect postgres exact
SELECT
  length(rtrim(name, ' ')) AS a,
  2 * talora.utf16_length(note) AS b,
  CASE WHEN dept IS NOT NULL THEN 4 END AS c
FROM emp
-- expect mysql exact
SELECT
  char_length(rtrim(name)) AS a,
  length(CONVERT(note USING utf16)) AS b,
  CASE WHEN dept IS NOT NULL THEN 4 END AS c
FROM emp
-- end

-- case national
-- catalog: CREATE TABLE emp (id int NOT NULL PRIMARY KEY, note nvarchar(30))
SELECT LEN(note) AS a FROM emp
-- expect postgres exact
SELECT talora.utf16_length(rtrim(note, ' ')) AS a
FROM emp
-- expect mysql exact
SELECT length(CONVERT(rtrim(note) USING utf16)) DIV 2 AS a
FROM emp
-- end
