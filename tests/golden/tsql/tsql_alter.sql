-- case default_of_a_bit
-- catalog: CREATE TABLE emp (id int NOT NULL PRIMARY KEY, name varchar(30) NOT NULL, note nvarchar(30), code char(5), sal decimal(8,2), pay money, dept int, away bit, hired datetime, born date, f float)
ALTER TABLE emp ADD CONSTRAINT df_away DEFAULT ((1)) FOR away
-- expect postgres exact
ALTER TABLE emp ALTER COLUMN away SET DEFAULT TRUE
-- end

-- case disabled
-- catalog: CREATE TABLE emp (id int NOT NULL PRIMARY KEY, name varchar(30) NOT NULL, note nvarchar(30), code char(5), sal decimal(8,2), pay money, dept int, away bit, hired datetime, born date, f float)
ALTER TABLE emp NOCHECK CONSTRAINT ck_emp
-- expect postgres manual TAL-S0302
-- end
