-- case one_change
-- catalog: CREATE TABLE emp (id int NOT NULL PRIMARY KEY, name varchar(30) NOT NULL, note nvarchar(30), code char(5), sal decimal(8,2), pay money, dept int, away bit, hired datetime, born date, f float)
BEGIN TRY INSERT INTO emp (id, name) VALUES (1, 'x'); END TRY BEGIN CATCH PRINT 'no'; END CATCH
-- expect postgres exact
DO $body$
BEGIN
  BEGIN
    INSERT INTO emp (id, name)
    VALUES (1, 'x');
  EXCEPTION
    WHEN OTHERS THEN
      RAISE NOTICE '%', coalesce('no', '');
  END;
END
$body$
-- end

-- case work_that_would_be_undone
-- catalog: CREATE TABLE emp (id int NOT NULL PRIMARY KEY, name varchar(30) NOT NULL, note nvarchar(30), code char(5), sal decimal(8,2), pay money, dept int, away bit, hired datetime, born date, f float)
BEGIN TRY DELETE FROM emp; DELETE FROM emp; END TRY BEGIN CATCH PRINT 'no'; END CATCH
-- expect postgres manual TAL-S0607
-- end
