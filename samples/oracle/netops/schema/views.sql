-- Views for the portal and the monthly reports.

-- One row per site: where it is, how it stands, what is on it.
CREATE OR REPLACE VIEW v_site_inventory AS
SELECT s.site_id,
       s.site_code,
       s.site_name,
       r.region_name,
       CASE
         WHEN s.decommissioned IS NOT NULL THEN 'closed'
         WHEN s.commissioned IS NULL THEN 'planned'
         ELSE 'live'
       END AS site_state,
       COUNT(e.equipment_id) AS equipment_count,    -- scrapped devices do not count
       NVL(SUM(e.purchase_price), 0) AS book_value
  FROM sites s
  JOIN regions r ON r.region_id = s.region_id
  LEFT JOIN equipment e ON e.site_id = s.site_id AND e.status <> 'S'
 GROUP BY s.site_id, s.site_code, s.site_name, r.region_name,
       s.commissioned, s.decommissioned;

/* Orders not done yet. Devices in the warehouse have no site,
   hence the outer join in the old style of the first release. */
CREATE OR REPLACE VIEW v_open_orders (order_id, equipment_label, place, priority_name, opened_on) AS
SELECT o.order_id,
       e.serial_no || ' (' || e.model || ')',
       NVL(s.site_code, 'WAREHOUSE'),
       DECODE(o.priority, 1, 'urgent', 2, 'high', 3, 'normal', 'low'),
       TRUNC(o.opened_at)
  FROM maintenance_orders o,
       equipment e,
       sites s
 WHERE e.equipment_id = o.equipment_id
   AND s.site_id (+) = e.site_id
   AND o.status IN ('OPEN', 'ASSIGNED');

-- Traffic per cell and calendar day.
CREATE OR REPLACE VIEW v_cell_daily_traffic AS
SELECT m.cell_id,
       TRUNC(m.measured_at) AS traffic_day,
       SUM(m.traffic_gb) AS traffic_gb,
       MAX(m.users_max) AS users_max,
       ROUND(AVG(m.drop_rate), 4) AS drop_rate_avg,
       COUNT(*) AS samples
  FROM measurements m
 GROUP BY m.cell_id, TRUNC(m.measured_at);
