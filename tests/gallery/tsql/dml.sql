-- INSERT, UPDATE, DELETE, MERGE and TRUNCATE of T-SQL: all must parse.
INSERT INTO t (a, [b c]) VALUES (1, DEFAULT), (NULL, 0x1F)
INSERT t VALUES ($12.50, -€3, 1e3)
INSERT INTO t DEFAULT VALUES
INSERT INTO t WITH (TABLOCK) (a) SELECT a FROM u
INSERT INTO t (SELECT a FROM u)
INSERT INTO t (a) (SELECT a FROM u UNION ALL SELECT b FROM w)
INSERT TOP (5) INTO @t (a) OUTPUT inserted.a, inserted.b AS c INTO @out (x, y) SELECT a FROM u ORDER BY a
INSERT INTO t (a) OUTPUT inserted.* VALUES (1)
INSERT INTO t (a, b) EXEC dbo.p @x = 1, @y = 'z'
INSERT INTO #r EXECUTE ('SELECT 1')
INSERT INTO OPENQUERY(linked, 'SELECT a FROM t') VALUES (1)
INSERT INTO audit (id) SELECT d.id FROM (DELETE FROM t OUTPUT deleted.id WHERE x = 1) AS d
UPDATE t SET a = 1, b += 2, c = DEFAULT WHERE d = 3
UPDATE TOP (10) dbo.t WITH (ROWLOCK) SET a = NULL OUTPUT deleted.a, inserted.a INTO log (o, n) WHERE b IS NULL OPTION (MAXDOP 1)
UPDATE o SET o.total = s.total FROM Orders o JOIN (SELECT id, SUM(x) AS total FROM lines GROUP BY id) AS s ON s.id = o.id WHERE o.open = 1
UPDATE t SET @running = total = @running + amount
UPDATE t SET doc.modify('delete /a'), txt.WRITE(N'x', 0, NULL)
UPDATE @t SET a = 1
UPDATE c SET n = 1 FROM c WHERE CURRENT OF cur
DELETE FROM t
DELETE t WHERE a = 1
DELETE TOP (100) FROM t OUTPUT deleted.id WHERE b < GETDATE()
DELETE o FROM Orders AS o INNER JOIN closed c ON c.id = o.id WHERE c.x = 1 OPTION (RECOMPILE)
DELETE FROM t FROM t JOIN u ON u.id = t.id
TRUNCATE TABLE dbo.t
TRUNCATE TABLE dbo.p WITH (PARTITIONS (2, 4 TO 6))
;WITH c AS (SELECT TOP (1) * FROM t ORDER BY a) DELETE FROM c
;WITH c AS (SELECT * FROM t) UPDATE c SET a = 1
;WITH c AS (SELECT 1 AS a) INSERT INTO t (a) SELECT a FROM c
MERGE INTO dbo.target WITH (HOLDLOCK) AS t
USING (SELECT id, v FROM source) AS s (id, v)
ON t.id = s.id AND t.k = 1
WHEN MATCHED AND t.v <> s.v THEN UPDATE SET t.v = s.v, t.n += 1
WHEN MATCHED THEN DELETE
WHEN NOT MATCHED BY TARGET THEN INSERT (id, v) VALUES (s.id, s.v)
WHEN NOT MATCHED BY SOURCE AND t.old = 1 THEN DELETE
OUTPUT $action, inserted.id, deleted.id INTO @changes
OPTION (LOOP JOIN);
MERGE TOP (5) t USING a JOIN b ON a.i = b.i ON t.i = a.i WHEN NOT MATCHED THEN INSERT DEFAULT VALUES;
