-- case column
-- catalog: CREATE TABLE emp (id int NOT NULL PRIMARY KEY, name varchar(30) NOT NULL, note nvarchar(30), code char(5), sal decimal(8,2), pay money, dept int, away bit, hired datetime, born date, f float)
SELECT note, COUNT(*) AS n FROM emp GROUP BY note
-- expect postgres exact
SELECT CAST(note AS bpchar), count(*) AS n
FROM emp
GROUP BY CAST(note AS bpchar)
-- end
