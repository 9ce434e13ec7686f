-- case once_for_a_query
-- catalog: CREATE TABLE emp (id int NOT NULL PRIMARY KEY, name varchar(30) NOT NULL, note nvarchar(30), code char(5), sal decimal(8,2), pay money, dept int, away bit, hired datetime, born date, f float)
SELECT id, RAND() FROM emp
-- expect mysql exact
SELECT id, talora_random.value_1
FROM emp, (SELECT rand() AS value_1) talora_random
-- end

-- case without_rows
SELECT RAND()
-- expect mysql exact
SELECT rand()
-- end
