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
