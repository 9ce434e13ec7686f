-- case merge
-- catalog: CREATE TABLE t (id NUMBER(9) PRIMARY KEY, a NUMBER(9));
-- catalog: CREATE TABLE s (id NUMBER(9) PRIMARY KEY, a NUMBER(9));
MERGE INTO t USING s ON (t.id = s.id) WHEN MATCHED THEN UPDATE SET t.a = s.a
-- expect postgres:13 manual TAL-O0315
-- expect postgres:14 manual TAL-O0315
-- expect postgres:15 exact
MERGE INTO t
USING s ON t.id = s.id
WHEN MATCHED THEN
  UPDATE SET a = s.a
-- expect postgres:17 exact
MERGE INTO t
USING s ON t.id = s.id
WHEN MATCHED THEN
  UPDATE SET a = s.a
-- end

-- case nulls_of_a_key
-- catalog: CREATE TABLE t (a NUMBER(9), b NUMBER(9));
CREATE UNIQUE INDEX t_ux ON t (a, b)
-- expect postgres:14 conditional TAL-O0402
CREATE UNIQUE INDEX t_ux ON t (a, b)
-- expect postgres:16 exact
CREATE UNIQUE INDEX t_ux
  ON t (a, b) NULLS NOT DISTINCT
  WHERE a IS NOT NULL OR b IS NOT NULL
-- end

-- case negative_scale
CREATE TABLE r (v NUMBER(5,-2))
-- expect postgres:14 approximate TAL-O0202
CREATE TABLE r (
  v numeric
)
-- expect postgres:17 exact
CREATE TABLE r (
  v numeric(5,-2)
)
-- end

-- case regular_expression
-- catalog: CREATE TABLE t (name VARCHAR2(30 CHAR));
SELECT REGEXP_SUBSTR(name, '[a-z]+') AS x FROM t
-- expect postgres:14 manual TAL-O0319
-- expect postgres:17 exact
SELECT nullif(regexp_substr(name, '[a-z]+'), '') AS x
FROM t
-- end

-- case ties
-- catalog: CREATE TABLE t (id NUMBER(9) PRIMARY KEY, a NUMBER(9) NOT NULL);
SELECT id FROM t ORDER BY a FETCH FIRST 2 ROWS WITH TIES
-- expect postgres:13 exact
SELECT id FROM t ORDER BY a FETCH FIRST 2 ROWS WITH TIES
-- end
