-- Sites with devices in repair though no order is open for any device there.
SELECT s.site_code,
       s.site_name,
       (SELECT MAX(o.closed_at)
          FROM maintenance_orders o, equipment d
         WHERE d.equipment_id = o.equipment_id
           AND d.site_id = s.site_id) AS last_closed,
       (SELECT COUNT(*) FROM equipment d WHERE d.site_id = s.site_id AND d.status = 'R') AS in_repair
  FROM sites s
 WHERE EXISTS (SELECT 1
                 FROM equipment e
                WHERE e.site_id = s.site_id
                  AND e.status = 'R')
   AND NOT EXISTS (SELECT NULL   -- the list does not matter
                     FROM maintenance_orders o
                     JOIN equipment e ON e.equipment_id = o.equipment_id
                    WHERE e.site_id = s.site_id
                      AND o.status IN ('OPEN', 'ASSIGNED'))
   AND s.region_id NOT IN (SELECT r.region_id FROM regions r WHERE r.population IS NULL)
 ORDER BY s.site_code;
