-- case conversions
-- catalog: CREATE TABLE emp (id int NOT NULL PRIMARY KEY, name varchar(30) NOT NULL, note nvarchar(30), code char(5), sal decimal(8,2), pay money, dept int, away bit, hired datetime, born date, f float)
INSERT INTO emp (id, name, away, hired) VALUES (1, 5, 0, '20240229')
-- expect postgres exact
INSERT INTO emp (id, name, away, hired)
VALUES (1, CAST(5 AS text), FALSE, TIMESTAMP '2024-02-29 00:00:00')
-- end
