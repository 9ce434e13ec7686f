-- case refused
-- catalog: CREATE TABLE emp (id int NOT NULL PRIMARY KEY, name varchar(30) NOT NULL, note nvarchar(30), code char(5), sal decimal(8,2), pay money, dept int, away bit, hired datetime, born date, f float)
UPDATE emp SET dept = 2 OUTPUT inserted.id WHERE dept = 1
-- expect mysql manual TAL-C0008
-- end
