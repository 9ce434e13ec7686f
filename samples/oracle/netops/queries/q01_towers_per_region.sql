-- Towers per region for the monthly coverage report.
-- Regions without any tower are listed, too: outer join in the old notation.
SELECT r.region_code,
       r.region_name,
       COUNT(s.site_id) AS towers,             /* zero when the outer join found nothing */
       COUNT(s.decommissioned) AS towers_gone,
       NVL(SUM(s.rent_per_month), 0) AS rent   -- towers without a rent do not count
  FROM regions r,
       sites s
 WHERE s.region_id (+) = r.region_id
   AND s.site_type (+) = 'TOWER'
 GROUP BY r.region_code, r.region_name
 ORDER BY r.region_name;
