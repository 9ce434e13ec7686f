-- Oldest and newest sites of the regions: aggregates of the first and last group.
SELECT r.region_name,
       MIN(s.site_code) KEEP (DENSE_RANK FIRST ORDER BY s.commissioned) AS oldest,
       MIN(s.commissioned) AS since,
       MAX(s.site_code) KEEP (DENSE_RANK LAST ORDER BY s.commissioned NULLS FIRST) AS newest,
       SUM(s.rent_per_month) KEEP (DENSE_RANK FIRST ORDER BY s.site_type DESC) AS rent_of_last_type,
       COUNT(*) KEEP (DENSE_RANK LAST ORDER BY s.commissioned) AS planned
  FROM regions r
  JOIN sites s ON s.region_id = r.region_id
 GROUP BY r.region_name
 ORDER BY r.region_name;
