-- Outages by cause and severity: all four groupings in one go, then two of them.
SELECT o.cause,
       o.severity,
       GROUPING_ID(o.cause, o.severity) AS grouping_no,
       COUNT(*) AS outages,
       SUM(o.customers_hit) AS customers
  FROM outages o
 WHERE o.started_at >= TIMESTAMP '2025-01-01 00:00:00'
 GROUP BY CUBE (o.cause, o.severity)
HAVING COUNT(*) > 1
 UNION ALL
SELECT o.cause, o.severity, -1, COUNT(*), MAX(o.customers_hit)
  FROM outages o
 WHERE o.started_at < TIMESTAMP '2024-02-01 00:00:00'
 GROUP BY GROUPING SETS ((o.cause), (o.severity), ())
 ORDER BY 3, 1, 2;
