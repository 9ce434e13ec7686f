-- case table
-- catalog: CREATE TABLE dbo.a (id int IDENTITY(1,1) PRIMARY KEY, v int NOT NULL)
SELECT id + 0 AS id, v INTO dbo.b FROM dbo.a WHERE v > 1
-- expect postgres conditional TAL-S0409
CREATE TABLE dbo.b AS
(SELECT id + 0 AS id, v FROM dbo.a WHERE v > 1)
-- expect mysql conditional TAL-S0350 TAL-S0409
CREATE TABLE b AS
(SELECT id + 0 AS id, v FROM a WHERE v > 1)
-- end

-- case identity_refused
-- catalog: CREATE TABLE dbo.a (id int IDENTITY(1,1) PRIMARY KEY, v int NOT NULL)
SELECT id, v INTO dbo.b FROM dbo.a
-- expect postgres manual TAL-S0302
-- end
