-- case text_and_number
-- catalog: CREATE TABLE emp (id int NOT NULL PRIMARY KEY, name varchar(30) NOT NULL, note nvarchar(30), code char(5), sal decimal(8,2), pay money, dept int, away bit, hired datetime, born date, f float)
SELECT id FROM emp WHERE note BETWEEN 1 AND 2
-- expect postgres exact
SELECT id
FROM emp
WHERE talora.to_int(note) BETWEEN 1 AND 2
-- end
