-- case both_branches
-- catalog: CREATE TABLE t (id NUMBER(5), n NUMBER(5));
-- catalog: CREATE TABLE s (id NUMBER(5), n NUMBER(5));
MERGE INTO t USING s ON (t.id = s.id)
WHEN MATCHED THEN UPDATE SET t.n = s.n WHERE s.n > t.n
WHEN NOT MATCHED THEN INSERT (id, n) VALUES (s.id, s.n) WHERE s.n > 10
-- expect mysql conditional TAL-O0334 TAL-O0369
UPDATE t, s
SET t.n = s.n
WHERE t.id = s.id AND s.n > t.n
--
INSERT INTO t (id, n)
SELECT s.id, s.n
FROM s
WHERE NOT EXISTS (SELECT 1 FROM t WHERE t.id = s.id) AND s.n > 10
-- end

-- case source_reads_the_target
-- catalog: CREATE TABLE t (id NUMBER(5), n NUMBER(5));
MERGE INTO t USING (SELECT id, n + 1 AS n FROM t) s ON (t.id = s.id)
WHEN MATCHED THEN UPDATE SET t.n = s.n
-- expect mysql manual TAL-O0315
-- end
