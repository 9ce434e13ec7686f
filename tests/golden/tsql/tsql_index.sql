-- case text_column
-- catalog: CREATE TABLE emp (id int NOT NULL PRIMARY KEY, name varchar(30) NOT NULL, note nvarchar(30), code char(5), sal decimal(8,2), pay money, dept int, away bit, hired datetime, born date, f float)
CREATE NONCLUSTERED INDEX ix ON emp (name, dept DESC) INCLUDE (sal)
-- expect postgres exact
CREATE INDEX ix ON emp (name bpchar_ops, dept DESC NULLS LAST)
INCLUDE (sal)
-- end

-- case one_null
-- catalog: CREATE TABLE emp (id int NOT NULL PRIMARY KEY, name varchar(30) NOT NULL, note nvarchar(30), code char(5), sal decimal(8,2), pay money, dept int, away bit, hired datetime, born date, f float)
CREATE UNIQUE INDEX ix ON emp (dept)
-- expect postgres exact
CREATE UNIQUE INDEX ix ON emp (dept NULLS FIRST)
NULLS NOT DISTINCT
-- end

-- case name_of_two_tables
-- catalog: CREATE TABLE emp (id int NOT NULL PRIMARY KEY, name varchar(30) NOT NULL, note nvarchar(30), code char(5), sal decimal(8,2), pay money, dept int, away bit, hired datetime, born date, f float)
-- catalog: CREATE TABLE dept (id int NOT NULL PRIMARY KEY, title varchar(30) NOT NULL, lo int)
-- catalog: CREATE INDEX ix ON dept (id)
CREATE INDEX ix ON emp (id)
-- expect postgres exact TAL-S0403
CREATE INDEX emp_ix ON emp (id)
-- end
