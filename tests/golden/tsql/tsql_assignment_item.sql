-- case bit
-- catalog: CREATE TABLE emp (id int NOT NULL PRIMARY KEY, name varchar(30) NOT NULL, note nvarchar(30), code char(5), sal decimal(8,2), pay money, dept int, away bit, hired datetime, born date, f float)
UPDATE emp SET away = 1 WHERE id = 1
-- expect postgres exact
UPDATE emp
SET away = TRUE
WHERE id = 1
-- end
