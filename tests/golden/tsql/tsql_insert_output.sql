-- case returning
-- catalog: CREATE TABLE emp (id int NOT NULL PRIMARY KEY, name varchar(30) NOT NULL, note nvarchar(30), code char(5), sal decimal(8,2), pay money, dept int, away bit, hired datetime, born date, f float)
INSERT INTO emp (id, name) OUTPUT inserted.id VALUES (1, 'x')
-- expect postgres exact
INSERT INTO emp (id, name)
VALUES (1, 'x')
RETURNING id
-- end
