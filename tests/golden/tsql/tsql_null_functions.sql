-- case isnull_takes_the_first_type
-- catalog: CREATE TABLE emp (id int NOT NULL PRIMARY KEY, name varchar(30) NOT NULL, note nvarchar(30), code char(5), sal decimal(8,2), pay money, dept int, away bit, hired datetime, born date, f float)
SELECT ISNULL(code, 'abcdefgh') AS a, IIF(id = 1, 1, 2.5) AS b FROM emp
-- expect postgres exact
SELECT coalesce(code, CAST('abcdefgh' AS char(5))) AS a, CASE WHEN id = 1 THEN 1 ELSE 2.5 END AS b
FROM emp
-- end
