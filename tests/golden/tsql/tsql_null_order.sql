-- case null_is_lowest
-- catalog: CREATE TABLE emp (id int NOT NULL PRIMARY KEY, name varchar(30) NOT NULL, note nvarchar(30), code char(5), sal decimal(8,2), pay money, dept int, away bit, hired datetime, born date, f float)
SELECT dept FROM emp ORDER BY dept, sal DESC, id
-- expect postgres exact
SELECT dept
FROM emp
ORDER BY dept NULLS FIRST, sal DESC NULLS LAST, id
-- end

-- case guids
-- catalog: CREATE TABLE t (a int, g uniqueidentifier)
SELECT a FROM t ORDER BY g
-- expect postgres exact
SELECT a
FROM t
ORDER BY talora.guid_order(g) NULLS FIRST
-- end
