-- Sums that the management page shows; refreshed at night.
CREATE MATERIALIZED VIEW mv_region_devices
  BUILD IMMEDIATE
  REFRESH COMPLETE ON DEMAND
AS
SELECT r.region_id,
       r.region_name,
       COUNT(e.equipment_id) AS devices,
       COUNT(DISTINCT s.site_id) AS sites,
       SUM(e.purchase_price) AS purchase_value
  FROM regions r
  LEFT JOIN sites s ON s.region_id = r.region_id
  LEFT JOIN equipment e ON e.site_id = s.site_id
 GROUP BY r.region_id, r.region_name;

COMMENT ON MATERIALIZED VIEW mv_region_devices IS 'Devices per region, as of last night';
CREATE UNIQUE INDEX mv_region_devices_ux ON mv_region_devices (region_id);
