-- case results_of_one_type
-- catalog: CREATE TABLE emp (id int NOT NULL PRIMARY KEY, name varchar(30) NOT NULL, note nvarchar(30), code char(5), sal decimal(8,2), pay money, dept int, away bit, hired datetime, born date, f float)
SELECT CASE WHEN id = 1 THEN '7' ELSE dept END AS x FROM emp
-- expect postgres exact
SELECT CASE WHEN id = 1 THEN 7 ELSE dept END AS x
FROM emp
-- end
