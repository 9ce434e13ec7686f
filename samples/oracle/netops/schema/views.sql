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

-- What the desk may work on; a ticket cannot be closed or moved out of sight through it.
CREATE OR REPLACE VIEW v_open_tickets AS
SELECT t.ticket_id,
       t.channel,
       t.customer_id,
       t.opened_at,
       t.priority,
       t.status,
       t.subject,
       t.assigned_to,
       DATE '2025-03-31' - TRUNC(t.opened_at) AS waiting_days
  FROM tickets t
 WHERE t.status <> 'CLOSED'
  WITH CHECK OPTION CONSTRAINT v_open_tickets_ck;

COMMENT ON COLUMN v_open_tickets.waiting_days IS 'Whole days until 31 March 2025, the day of the sample';

-- The card at the counter: no one changes a tariff there.
CREATE OR REPLACE VIEW v_tariff_card AS
SELECT f.tariff_code,
       f.tariff_name,
       f.monthly_fee,
       NVL(TO_CHAR(f.included_gb), 'unlimited') AS included,
       p.per_gb,
       p.per_minute
  FROM tariffs f
  JOIN tariff_prices p ON p.tariff_code = f.tariff_code
 WHERE f.withdrawn IS NULL
   AND p.valid_from = (SELECT MAX(l.valid_from)
                         FROM tariff_prices l
                        WHERE l.tariff_code = f.tariff_code)
  WITH READ ONLY;

-- Numbers of a customer; the hint dates from a release that chose the wrong index.
CREATE OR REPLACE VIEW v_customer_numbers AS
SELECT /*+ LEADING(c k s) USE_NL(s) INDEX(s subscribers_contract_ix) */
       c.customer_id,
       RTRIM(c.customer_no) AS customer_no,
       NVL(c.company_name, c.last_name || ', ' || c.first_name) AS customer_name,
       k.contract_id,
       k.tariff_code,
       s.subscriber_id,
       s.msisdn,
       CASE WHEN s.deactivated IS NULL THEN 'Y' ELSE 'N' END AS in_use
  FROM customers c,
       contracts k,
       subscribers s
 WHERE k.customer_id = c.customer_id
   AND s.contract_id (+) = k.contract_id;

-- The organisation as a tree.
CREATE OR REPLACE VIEW v_staff_tree (staff_id, depth, path, is_leaf) AS
SELECT staff_id,
       LEVEL,
       SYS_CONNECT_BY_PATH(last_name, '/'),
       CONNECT_BY_ISLEAF
  FROM staff
 START WITH manager_id IS NULL
CONNECT BY PRIOR staff_id = manager_id;

-- Tickets with the names of customer and technician; changed through an INSTEAD OF trigger.
CREATE OR REPLACE VIEW v_ticket_desk AS
SELECT t.ticket_id,
       t.channel,
       t.subject,
       t.status,
       RTRIM(c.customer_no) AS customer_no,
       s.full_name AS technician
  FROM tickets t
  JOIN customers c ON c.customer_id = t.customer_id
  LEFT JOIN staff s ON s.staff_id = t.assigned_to;

-- Balances as the billing system knows them; exists before the link works, hence FORCE.
CREATE OR REPLACE FORCE VIEW v_billing_balance AS
SELECT b.customer_no,
       b.balance,
       b.as_of
  FROM balances@billing_link b;
