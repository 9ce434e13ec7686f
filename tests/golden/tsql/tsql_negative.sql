-- case text
-- catalog: CREATE TABLE emp (id int NOT NULL PRIMARY KEY, name varchar(30) NOT NULL, note nvarchar(30), code char(5), sal decimal(8,2), pay money, dept int, away bit, hired datetime, born date, f float)
SELECT -note AS n FROM emp
-- expect postgres exact
SELECT -talora.to_int(note) AS n
FROM emp
-- end
