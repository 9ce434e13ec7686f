-- case c1
-- catalog: CREATE TABLE emp (id NUMBER(9) PRIMARY KEY, name VARCHAR2(30) NOT NULL, note VARCHAR2(30), code CHAR(5), sal NUMBER(8,2), dept NUMBER(9), boss NUMBER(9), hired DATE, doc CLOB, x XMLTYPE);
WITH w (id, boss, n) AS (SELECT id, boss, 1 FROM emp WHERE boss IS NULL UNION ALL SELECT e.id, e.boss, w.n + 1 FROM emp e JOIN w ON e.boss = w.id) SEARCH DEPTH FIRST BY id DESC SET place SELECT id, n, place FROM w ORDER BY place
-- expect postgres exact
WITH RECURSIVE w AS (
  WITH RECURSIVE w (id, boss, n, talora_path) AS (
    SELECT id, boss, 1, ARRAY[row_number() OVER (ORDER BY id DESC)]
    FROM emp
    WHERE boss IS NULL
    UNION ALL
    SELECT e.id, e.boss, w.n + 1, w.talora_path || row_number() OVER (ORDER BY e.id DESC)
    FROM emp e
    JOIN w ON e.boss = w.id
  )
  SELECT id, boss, n, row_number() OVER (ORDER BY talora_path) AS place
  FROM w
)
SELECT id, n, place
FROM w
ORDER BY place
-- expect mysql manual TAL-O0321
-- end

-- case c2
-- catalog: CREATE TABLE emp (id NUMBER(9) PRIMARY KEY, name VARCHAR2(30) NOT NULL, note VARCHAR2(30), code CHAR(5), sal NUMBER(8,2), dept NUMBER(9), boss NUMBER(9), hired DATE, doc CLOB, x XMLTYPE);
WITH w (id, boss) AS (SELECT id, boss FROM emp WHERE id = 1 UNION ALL SELECT e.id, e.boss FROM emp e JOIN w ON e.boss = w.id) SEARCH BREADTH FIRST BY id SET place CYCLE id SET looped TO 'Y' DEFAULT 'N' SELECT id, looped FROM w ORDER BY place
-- expect postgres exact
WITH RECURSIVE w AS (
  WITH RECURSIVE w (id, boss, talora_path) AS (
    SELECT id, boss, ARRAY[1, row_number() OVER (ORDER BY id)]
    FROM emp
    WHERE id = 1
    UNION ALL
    SELECT e.id, e.boss, ARRAY[(w.talora_path)[1] + 1, row_number() OVER (ORDER BY e.id)]
    FROM emp e
    JOIN w ON e.boss = w.id
  )
  CYCLE id SET looped TO 'Y' DEFAULT 'N' USING talora_cycle
  SELECT id, boss, row_number() OVER (ORDER BY talora_path) AS place, looped
  FROM w
)
SELECT id, looped
FROM w
ORDER BY place
-- expect mysql manual TAL-O0321
-- end
