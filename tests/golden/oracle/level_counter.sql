-- case generator
SELECT LEVEL AS n FROM dual CONNECT BY LEVEL <= 3
-- expect mysql exact
SELECT counter.level AS n
FROM (
    WITH RECURSIVE counter AS (
      SELECT 1 AS level
      UNION ALL
      SELECT counter.level + 1
      FROM counter
      WHERE counter.level < 3
    )
    SELECT counter.level
    FROM counter
  ) counter
-- end

-- case below
SELECT LEVEL * 2 AS n FROM dual CONNECT BY LEVEL < 3
-- expect mysql exact
SELECT CAST(counter.level AS decimal(65, 30)) * 2 AS n
FROM (
    WITH RECURSIVE counter AS (
      SELECT 1 AS level
      UNION ALL
      SELECT counter.level + 1
      FROM counter
      WHERE counter.level + 1 < 3
    )
    SELECT counter.level
    FROM counter
  ) counter
-- end
