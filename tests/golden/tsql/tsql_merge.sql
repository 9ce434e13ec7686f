-- case refused
-- catalog: CREATE TABLE emp (id int NOT NULL PRIMARY KEY, name varchar(30) NOT NULL, note nvarchar(30), code char(5), sal decimal(8,2), pay money, dept int, away bit, hired datetime, born date, f float)
-- catalog: CREATE TABLE dept (id int NOT NULL PRIMARY KEY, title varchar(30) NOT NULL, lo int)
MERGE INTO dept AS t USING emp AS s ON s.id = t.id WHEN NOT MATCHED BY SOURCE THEN DELETE;
-- expect postgres manual TAL-S0503
-- end
