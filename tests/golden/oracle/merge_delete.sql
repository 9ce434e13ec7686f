-- case c1
-- catalog: CREATE TABLE t (id NUMBER, n NUMBER); CREATE TABLE s (id NUMBER, n NUMBER);
MERGE INTO t USING s ON (t.id = s.id) WHEN MATCHED THEN UPDATE SET t.n = s.n + 1 WHERE s.n > 0 DELETE WHERE t.n = 5 WHEN NOT MATCHED THEN INSERT (id, n) VALUES (s.id, s.n)
-- expect postgres conditional TAL-C0010
MERGE INTO t
USING s ON t.id = s.id
WHEN MATCHED AND s.n > 0 AND s.n + 1 = 5 THEN
  DELETE
WHEN MATCHED AND s.n > 0 THEN
  UPDATE SET n = s.n + 1
WHEN NOT MATCHED THEN
  INSERT (id, n)
  VALUES (s.id, s.n)
-- expect mysql manual TAL-C0010 TAL-O0315
-- end
