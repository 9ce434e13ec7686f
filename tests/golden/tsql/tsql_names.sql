-- case own_database
-- catalog: CREATE TABLE emp (id int NOT NULL PRIMARY KEY, name varchar(30) NOT NULL, note nvarchar(30), code char(5), sal decimal(8,2), pay money, dept int, away bit, hired datetime, born date, f float)
SELECT id FROM hr.dbo.emp
-- expect postgres exact
SELECT id
FROM dbo.emp
-- end

-- case other_database
-- catalog: CREATE TABLE emp (id int NOT NULL PRIMARY KEY, name varchar(30) NOT NULL, note nvarchar(30), code char(5), sal decimal(8,2), pay money, dept int, away bit, hired datetime, born date, f float)
SELECT id FROM other.dbo.things
-- expect postgres manual TAL-C0010 TAL-S0015
-- end
