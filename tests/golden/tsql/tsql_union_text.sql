-- case text_and_number
-- catalog: CREATE TABLE emp (id int NOT NULL PRIMARY KEY, name varchar(30) NOT NULL, note nvarchar(30), code char(5), sal decimal(8,2), pay money, dept int, away bit, hired datetime, born date, f float)
SELECT name FROM emp UNION SELECT note FROM emp
-- expect postgres exact
SELECT CAST(name AS bpchar) AS name
FROM emp
UNION
SELECT CAST(note AS bpchar) AS note
FROM emp
-- end
