-- case include
-- catalog: CREATE TABLE emp (id int NOT NULL PRIMARY KEY, name varchar(30) NOT NULL, note nvarchar(30), code char(5), sal decimal(8,2), pay money, dept int, away bit, hired datetime, born date, f float)
CREATE INDEX ix ON emp (dept) INCLUDE (sal)
-- expect mysql exact TAL-S0450
CREATE INDEX ix ON emp (dept)
-- end

-- case text
-- catalog: CREATE TABLE emp (id int NOT NULL PRIMARY KEY, name varchar(30) NOT NULL, note nvarchar(30), code char(5), sal decimal(8,2), pay money, dept int, away bit, hired datetime, born date, f float)
CREATE INDEX ix ON emp (name)
-- expect mysql exact
CREATE INDEX ix ON emp ((rtrim(name)))
-- end

-- case some_rows
-- catalog: CREATE TABLE emp (id int NOT NULL PRIMARY KEY, name varchar(30) NOT NULL, note nvarchar(30), code char(5), sal decimal(8,2), pay money, dept int, away bit, hired datetime, born date, f float)
CREATE UNIQUE INDEX ux ON emp (id) WHERE dept = 1
-- expect mysql exact
CREATE UNIQUE INDEX ux ON emp ((CASE WHEN dept = 1 THEN id END))
-- end
