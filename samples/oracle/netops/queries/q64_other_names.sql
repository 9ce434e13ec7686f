-- Through synonyms and the materialized view: devices per region, counted now and last night.
SELECT r.region_name,
       m.devices,
       m.sites,
       m.purchase_value,
       COUNT(d.equipment_id) AS counted_now,
       (SELECT SUM(p.quantity) FROM spare_parts p WHERE p.region_id = r.region_id) AS parts
  FROM netops_regions r
  JOIN mv_region_devices m ON m.region_id = r.region_id
  LEFT JOIN sites s ON s.region_id = r.region_id
  LEFT JOIN devices d ON d.site_id = s.site_id
 GROUP BY r.region_id, r.region_name, m.devices, m.sites, m.purchase_value
 ORDER BY r.region_name;
