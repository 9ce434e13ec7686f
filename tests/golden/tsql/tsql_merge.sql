-- case update_and_insert
-- catalog: CREATE TABLE t (id int NOT NULL PRIMARY KEY, v int);
-- catalog: CREATE TABLE s (id int, v int);
MERGE INTO t USING s ON t.id = s.id WHEN MATCHED THEN UPDATE SET t.v = s.v WHEN NOT MATCHED THEN INSERT (id, v) VALUES (s.id, s.v);
-- expect postgres exact
MERGE INTO t
USING s ON t.id = s.id
WHEN MATCHED THEN
  UPDATE SET v = s.v
WHEN NOT MATCHED THEN
  INSERT (id, v)
  VALUES (s.id, s.v)
-- end

-- case rows_that_the_source_lacks
-- catalog: CREATE TABLE t (id int NOT NULL PRIMARY KEY, v int);
-- catalog: CREATE TABLE s (id int, v int);
MERGE INTO t USING s ON t.id = s.id WHEN NOT MATCHED BY SOURCE THEN DELETE;
-- expect postgres manual TAL-S0503
-- end

-- case refused
-- catalog: CREATE TABLE emp (id int NOT NULL PRIMARY KEY, name varchar(30) NOT NULL, note nvarchar(30), code char(5), sal decimal(8,2), pay money, dept int, away bit, hired datetime, born date, f float)
-- catalog: CREATE TABLE dept (id int NOT NULL PRIMARY KEY, title varchar(30) NOT NULL, lo int)
MERGE INTO dept AS t USING emp AS s ON s.id = t.id WHEN NOT MATCHED BY SOURCE THEN DELETE;
-- expect postgres manual TAL-S0503
-- end
