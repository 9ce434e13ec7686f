-- case tree
-- catalog: CREATE TABLE emp (id NUMBER(9) PRIMARY KEY, name VARCHAR2(30) NOT NULL, note VARCHAR2(30), code CHAR(5), sal NUMBER(8,2), dept NUMBER(9), boss NUMBER(9), hired DATE, seen TIMESTAMP(3), n NUMBER);
SELECT LEVEL, name FROM emp START WITH boss IS NULL CONNECT BY PRIOR id = boss ORDER SIBLINGS BY name
-- expect postgres conditional TAL-O0325
WITH RECURSIVE walk AS (
  SELECT
    emp.*,
    1 AS level,
    ARRAY[row_number() OVER (ORDER BY emp.name, emp.ctid)] AS place,
    ARRAY[emp.ctid] AS visited
  FROM emp
  WHERE emp.boss IS NULL
  UNION ALL
  SELECT
    emp.*,
    walk.level + 1,
    walk.place || row_number() OVER (ORDER BY emp.name, emp.ctid),
    walk.visited || emp.ctid
  FROM walk
  JOIN emp ON walk.id = emp.boss AND emp.ctid <> ALL (walk.visited)
)
SELECT emp.level, name
FROM walk emp
ORDER BY emp.place
-- expect mysql conditional TAL-O0325 TAL-O0332
WITH RECURSIVE walk_rows AS (
  SELECT row_number() OVER (ORDER BY name, boss, id) AS row_no, name AS name, boss AS boss, id AS id
  FROM emp
),
walk AS (
  SELECT
    walk_rows.*,
    1 AS level,
    CAST(talora.walk_place(NULL, walk_rows.row_no) AS char(1023)) AS place
  FROM walk_rows
  WHERE walk_rows.boss IS NULL
  UNION ALL
  SELECT walk_rows.*, walk.level + 1, talora.walk_place(walk.place, walk_rows.row_no)
  FROM walk
  JOIN walk_rows
    ON walk.id = walk_rows.boss
    AND locate(talora.walk_place('', walk_rows.row_no), concat('/', walk.place)) = 0
)
SELECT walk_rows.level, walk_rows.name
FROM walk walk_rows
ORDER BY CAST(walk_rows.place AS binary(1023))
-- end
