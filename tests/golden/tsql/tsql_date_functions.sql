-- case add_and_difference
-- catalog: CREATE TABLE emp (id int NOT NULL PRIMARY KEY, name varchar(30) NOT NULL, note nvarchar(30), code char(5), sal decimal(8,2), pay money, dept int, away bit, hired datetime, born date, f float)
SELECT DATEADD(month, 1, hired) AS a, DATEDIFF(day, born, hired) AS b, DATEDIFF(hour, hired, hired) AS c FROM emp
-- expect postgres exact
SELECT
  hired + make_interval(months => 1) AS a,
  CAST(hired AS date) - born AS b,
  CAST(talora.datediff('hour', hired, hired) AS integer) AS c
FROM emp
-- end

-- case big
-- catalog: CREATE TABLE emp (id int NOT NULL PRIMARY KEY, name varchar(30) NOT NULL, note nvarchar(30), code char(5), sal decimal(8,2), pay money, dept int, away bit, hired datetime, born date, f float)
SELECT DATEDIFF_BIG(second, hired, hired) AS c FROM emp
-- expect postgres exact
SELECT talora.datediff('second', hired, hired) AS c
FROM emp
-- end

-- case parts
-- catalog: CREATE TABLE emp (id int NOT NULL PRIMARY KEY, name varchar(30) NOT NULL, note nvarchar(30), code char(5), sal decimal(8,2), pay money, dept int, away bit, hired datetime, born date, f float)
SELECT DATEPART(weekday, hired) AS a, DATENAME(month, hired) AS b, DATETRUNC(month, hired) AS c FROM emp
-- expect postgres exact
SELECT
  CAST(extract(dow FROM hired) AS integer) + 1 AS a,
  to_char(hired, 'FMMonth') AS b,
  date_trunc('month', hired) AS c
FROM emp
-- end

-- case no_offset
-- catalog: CREATE TABLE emp (id int NOT NULL PRIMARY KEY, name varchar(30) NOT NULL, note nvarchar(30), code char(5), sal decimal(8,2), pay money, dept int, away bit, hired datetime, born date, f float)
SELECT DATEPART(tzoffset, hired) AS a FROM emp
-- expect postgres manual TAL-S0301
-- end
