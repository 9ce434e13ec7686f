-- Cost of maintenance since 2024 per region and type, busy ones only.
SELECT r.region_name,
       o.order_type,
       COUNT(*) AS orders,
       COUNT(o.cost) AS priced,
       COUNT(DISTINCT e.equipment_id) AS devices,
       ROUND(AVG(o.cost), 2) AS average_cost,   -- orders without cost do not count
       MAX(o.cost) AS highest_cost,
       SUM(o.cost) AS total_cost,
       MIN(o.opened_at) AS first_opened
  FROM maintenance_orders o
  JOIN equipment e ON e.equipment_id = o.equipment_id
  JOIN sites s ON s.site_id = e.site_id
  JOIN regions r ON r.region_id = s.region_id
 WHERE o.opened_at >= DATE '2024-01-01'
   AND NVL(o.status, '-') != 'CANCELLED'
 GROUP BY r.region_name, o.order_type
HAVING COUNT(*) >= 8
    OR SUM(o.cost) > 40000
 ORDER BY total_cost DESC NULLS LAST, r.region_name, o.order_type;
