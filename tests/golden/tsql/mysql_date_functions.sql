-- case add
-- catalog: CREATE TABLE emp (id int NOT NULL PRIMARY KEY, name varchar(30) NOT NULL, note nvarchar(30), code char(5), sal decimal(8,2), pay money, dept int, away bit, hired datetime, born date, f float)
SELECT DATEADD(month, 1, born), DATEADD(week, 2, hired) FROM emp
-- expect mysql exact
SELECT born + INTERVAL 1 MONTH, hired + INTERVAL 2 WEEK
FROM emp
-- end

-- case difference
-- catalog: CREATE TABLE emp (id int NOT NULL PRIMARY KEY, name varchar(30) NOT NULL, note nvarchar(30), code char(5), sal decimal(8,2), pay money, dept int, away bit, hired datetime, born date, f float)
SELECT DATEDIFF(day, hired, born), DATEDIFF(year, born, hired) FROM emp
-- expect mysql exact
SELECT datediff(born, hired), (year(hired) - year(born))
FROM emp
-- end

-- case part
-- catalog: CREATE TABLE emp (id int NOT NULL PRIMARY KEY, name varchar(30) NOT NULL, note nvarchar(30), code char(5), sal decimal(8,2), pay money, dept int, away bit, hired datetime, born date, f float)
SELECT DATEPART(year, born), DATENAME(month, hired), DATEPART(weekday, born) FROM emp
-- expect mysql exact
SELECT year(born), monthname(hired), dayofweek(born)
FROM emp
-- end
