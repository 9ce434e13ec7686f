-- Reasons and people behind the movements of a region.
SELECT m.region_id,
       LISTAGG(DISTINCT m.reason, ',') WITHIN GROUP (ORDER BY m.reason) AS reasons,
       LISTAGG(DISTINCT RTRIM(r.region_code)) WITHIN GROUP (ORDER BY RTRIM(r.region_code)) AS code,
       COUNT(DISTINCT m.staff_id) AS people,
       LISTAGG(m.part_no, ' ' ON OVERFLOW TRUNCATE '...' WITH COUNT)
         WITHIN GROUP (ORDER BY m.moved_at, m.movement_id) AS losses
  FROM stock_movements m
  JOIN regions r ON r.region_id = m.region_id
 WHERE m.moved_at >= DATE '2025-01-01'
   AND m.reason = 'LOSS'
 GROUP BY m.region_id
 ORDER BY m.region_id;
