-- Sheet of some outages: place and cells in the old notation, one table after the other.
SELECT o.outage_id,
       NVL(s.site_code, '(region)') AS place,
       r.region_name,
       COUNT(c.cell_id) AS cells_known,
       COUNT(x.cell_id) AS cells_hit
  FROM outages o, regions r, sites s, outage_cells x, cells c
 WHERE r.region_id = o.region_id
   AND s.site_id (+) = o.site_id
   AND x.outage_id (+) = o.outage_id
   AND c.cell_id (+) = x.cell_id
   AND o.severity = 1
   AND o.started_at >= TIMESTAMP '2024-10-01 00:00:00'
 GROUP BY o.outage_id, s.site_code, r.region_name
 ORDER BY o.outage_id;
