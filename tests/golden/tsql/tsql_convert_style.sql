-- case date_to_text
-- catalog: CREATE TABLE emp (id int NOT NULL PRIMARY KEY, name varchar(30) NOT NULL, note nvarchar(30), code char(5), sal decimal(8,2), pay money, dept int, away bit, hired datetime, born date, f float)
SELECT CONVERT(varchar(10), hired, 104) AS d FROM emp
-- expect postgres exact
SELECT CAST(talora.convert_date(hired, 104) AS varchar(10)) AS d
FROM emp
-- end

-- case guarded
-- catalog: CREATE TABLE emp (id int NOT NULL PRIMARY KEY, name varchar(30) NOT NULL, note nvarchar(30), code char(5), sal decimal(8,2), pay money, dept int, away bit, hired datetime, born date, f float)
SELECT TRY_CAST(note AS int) AS n FROM emp
-- expect postgres exact
SELECT CAST(talora.try_cast(note, 'talora.to_int', 'integer') AS integer) AS n
FROM emp
-- end

-- case bytes
-- catalog: CREATE TABLE emp (id int NOT NULL PRIMARY KEY, name varchar(30) NOT NULL, note nvarchar(30), code char(5), sal decimal(8,2), pay money, dept int, away bit, hired datetime, born date, f float)
SELECT CONVERT(varchar(32), HASHBYTES('MD5', name), 2) AS h FROM emp
-- expect postgres exact
SELECT CAST(upper(encode(decode(md5(convert_to(name, 'WIN1252')), 'hex'), 'hex')) AS varchar(32)) AS h
FROM emp
-- end

-- case order_of_day_and_month
-- catalog: CREATE TABLE emp (id int NOT NULL PRIMARY KEY, name varchar(30) NOT NULL, note nvarchar(30), code char(5), sal decimal(8,2), pay money, dept int, away bit, hired datetime, born date, f float)
SELECT CONVERT(date, note, 103) AS a, TRY_CONVERT(datetime, note, 104) AS b FROM emp
-- expect postgres exact
SELECT
  CAST(talora.parse_date(note, 103, false) AS date) AS a,
  talora.datetime(talora.parse_date(note, 104, true)) AS b
FROM emp
-- end
