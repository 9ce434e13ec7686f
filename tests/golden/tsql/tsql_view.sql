-- case schemabinding
-- catalog: CREATE TABLE emp (id int NOT NULL PRIMARY KEY, name varchar(30) NOT NULL, note nvarchar(30), code char(5), sal decimal(8,2), pay money, dept int, away bit, hired datetime, born date, f float)
CREATE VIEW v WITH SCHEMABINDING AS SELECT id FROM dbo.emp
-- expect postgres exact TAL-S0014
CREATE VIEW v AS
SELECT id
FROM dbo.emp
-- end
