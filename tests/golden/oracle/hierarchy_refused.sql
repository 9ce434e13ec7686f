-- case two_tables
-- catalog: CREATE TABLE emp (id NUMBER(9) PRIMARY KEY, name VARCHAR2(30) NOT NULL, note VARCHAR2(30), code CHAR(5), sal NUMBER(8,2), dept NUMBER(9), boss NUMBER(9), hired DATE, seen TIMESTAMP(3), n NUMBER);
-- catalog: CREATE TABLE dept (id NUMBER(9) PRIMARY KEY, title VARCHAR2(30) NOT NULL, city VARCHAR2(20), lo NUMBER, hi NUMBER);
SELECT e.name FROM emp e, dept d WHERE e.dept = d.id START WITH e.boss IS NULL CONNECT BY PRIOR e.id = e.boss
-- expect postgres conditional TAL-O0325
WITH RECURSIVE walk_rows AS (
  SELECT row_number() OVER () AS row_no, e.name AS name, e.boss AS boss, e.id AS id
  FROM emp e, dept d
  WHERE e.dept = d.id
),
walk AS (
  SELECT
    walk_rows.*,
    1 AS level,
    ARRAY[row_number() OVER (ORDER BY walk_rows.row_no)] AS place,
    ARRAY[walk_rows.row_no] AS visited
  FROM walk_rows
  WHERE walk_rows.boss IS NULL
  UNION ALL
  SELECT
    walk_rows.*,
    walk.level + 1,
    walk.place || row_number() OVER (ORDER BY walk_rows.row_no),
    walk.visited || walk_rows.row_no
  FROM walk
  JOIN walk_rows ON walk.id = walk_rows.boss AND walk_rows.row_no <> ALL (walk.visited)
)
SELECT walk_rows.name
FROM walk walk_rows
ORDER BY walk_rows.place
-- expect mysql conditional TAL-O0325 TAL-O0332
WITH RECURSIVE walk_rows AS (
  SELECT
    row_number() OVER (ORDER BY e.name, e.boss, e.id) AS row_no,
    e.name AS name,
    e.boss AS boss,
    e.id AS id
  FROM emp e, dept d
  WHERE e.dept = d.id
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
SELECT walk_rows.name
FROM walk walk_rows
ORDER BY CAST(walk_rows.place AS binary(1023))
-- end

-- case star
-- catalog: CREATE TABLE emp (id NUMBER(9) PRIMARY KEY, name VARCHAR2(30) NOT NULL, note VARCHAR2(30), code CHAR(5), sal NUMBER(8,2), dept NUMBER(9), boss NUMBER(9), hired DATE, seen TIMESTAMP(3), n NUMBER);
SELECT * FROM emp START WITH boss IS NULL CONNECT BY PRIOR id = boss
-- expect postgres manual TAL-O0312
-- end
