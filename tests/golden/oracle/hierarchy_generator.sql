-- case level
SELECT LEVEL FROM dual CONNECT BY LEVEL <= 3
-- expect postgres exact
SELECT level
FROM generate_series(1, 3) level
-- expect mysql exact
SELECT counter.level AS level
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

-- case days
SELECT DATE '2024-02-28' + LEVEL - 1 AS d FROM dual CONNECT BY LEVEL <= 3
-- expect postgres exact
SELECT (TIMESTAMP '2024-02-28 00:00:00' + level * interval '1 day') - interval '1 day' AS d
FROM generate_series(1, 3) level
-- end
