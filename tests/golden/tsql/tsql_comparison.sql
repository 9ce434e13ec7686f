-- case blanks_do_not_count
-- catalog: CREATE TABLE emp (id int NOT NULL PRIMARY KEY, name varchar(30) NOT NULL, note nvarchar(30), code char(5), sal decimal(8,2), pay money, dept int, away bit, hired datetime, born date, f float)
SELECT id FROM emp WHERE name = 'x' AND away = 1
-- expect postgres exact
SELECT id
FROM emp
WHERE CAST(name AS bpchar) = 'x' AND away = TRUE
-- end

-- case text_and_number
-- catalog: CREATE TABLE emp (id int NOT NULL PRIMARY KEY, name varchar(30) NOT NULL, note nvarchar(30), code char(5), sal decimal(8,2), pay money, dept int, away bit, hired datetime, born date, f float)
SELECT id FROM emp WHERE name = 1
-- expect postgres exact
SELECT id
FROM emp
WHERE talora.to_int(name) = 1
-- end

-- case order_of_guids
-- catalog: CREATE TABLE t (a int, g uniqueidentifier, h uniqueidentifier)
SELECT a FROM t WHERE g < h
-- expect postgres exact
SELECT a
FROM t
WHERE talora.guid_order(g) < talora.guid_order(h)
-- end
