-- case dates
-- catalog: CREATE TABLE emp (id int NOT NULL PRIMARY KEY, name varchar(30) NOT NULL, note nvarchar(30), code char(5), sal decimal(8,2), pay money, dept int, away bit, hired datetime, born date, f float)
SELECT CONVERT(varchar(10), hired, 104), CONVERT(char(8), born, 112) FROM emp
-- expect mysql exact
SELECT left(date_format(hired, '%d.%m.%Y'), 10), rpad(date_format(born, '%Y%m%d'), 8, ' ')
FROM emp
-- end

-- case null_on_error
-- catalog: CREATE TABLE emp (id int NOT NULL PRIMARY KEY, name varchar(30) NOT NULL, note nvarchar(30), code char(5), sal decimal(8,2), pay money, dept int, away bit, hired datetime, born date, f float)
SELECT TRY_CAST(name AS int) FROM emp
-- expect mysql exact
SELECT talora.to_whole(name, 10, true)
FROM emp
-- end
