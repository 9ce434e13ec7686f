
  CREATE OR REPLACE FORCE EDITIONABLE VIEW "NETOPS"."V_SITE_INVENTORY" ("SITE_ID", "SITE_CODE", "SITE_NAME", "REGION_NAME", "SITE_STATE", "EQUIPMENT_COUNT", "BOOK_VALUE") AS 
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

  CREATE OR REPLACE FORCE EDITIONABLE VIEW "NETOPS"."V_OPEN_ORDERS" ("ORDER_ID", "EQUIPMENT_LABEL", "PLACE", "PRIORITY_NAME", "OPENED_ON") AS 
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

  CREATE OR REPLACE FORCE EDITIONABLE VIEW "NETOPS"."V_CELL_DAILY_TRAFFIC" ("CELL_ID", "TRAFFIC_DAY", "TRAFFIC_GB", "USERS_MAX", "DROP_RATE_AVG", "SAMPLES") AS 
  SELECT m.cell_id,
       TRUNC(m.measured_at) AS traffic_day,
       SUM(m.traffic_gb) AS traffic_gb,
       MAX(m.users_max) AS users_max,
       ROUND(AVG(m.drop_rate), 4) AS drop_rate_avg,
       COUNT(*) AS samples
  FROM measurements m
 GROUP BY m.cell_id, TRUNC(m.measured_at);

  CREATE OR REPLACE FORCE EDITIONABLE VIEW "NETOPS"."V_OPEN_TICKETS" ("TICKET_ID", "CHANNEL", "CUSTOMER_ID", "OPENED_AT", "PRIORITY", "STATUS", "SUBJECT", "ASSIGNED_TO", "WAITING_DAYS") AS 
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

  CREATE OR REPLACE FORCE EDITIONABLE VIEW "NETOPS"."V_TARIFF_CARD" ("TARIFF_CODE", "TARIFF_NAME", "MONTHLY_FEE", "INCLUDED", "PER_GB", "PER_MINUTE") AS 
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

  CREATE OR REPLACE FORCE EDITIONABLE VIEW "NETOPS"."V_CUSTOMER_NUMBERS" ("CUSTOMER_ID", "CUSTOMER_NO", "CUSTOMER_NAME", "CONTRACT_ID", "TARIFF_CODE", "SUBSCRIBER_ID", "MSISDN", "IN_USE") AS 
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

  CREATE OR REPLACE FORCE EDITIONABLE VIEW "NETOPS"."V_STAFF_TREE" ("STAFF_ID", "DEPTH", "PATH", "IS_LEAF") AS 
  SELECT staff_id,
       LEVEL,
       SYS_CONNECT_BY_PATH(last_name, '/'),
       CONNECT_BY_ISLEAF
  FROM staff
 START WITH manager_id IS NULL
CONNECT BY PRIOR staff_id = manager_id;

  CREATE OR REPLACE FORCE EDITIONABLE VIEW "NETOPS"."V_TICKET_DESK" ("TICKET_ID", "CHANNEL", "SUBJECT", "STATUS", "CUSTOMER_NO", "TECHNICIAN") AS 
  SELECT t.ticket_id,
       t.channel,
       t.subject,
       t.status,
       RTRIM(c.customer_no) AS customer_no,
       s.full_name AS technician
  FROM tickets t
  JOIN customers c ON c.customer_id = t.customer_id
  LEFT JOIN staff s ON s.staff_id = t.assigned_to;

  CREATE OR REPLACE FORCE EDITIONABLE VIEW "NETOPS"."V_BILLING_BALANCE" ("CUSTOMER_NO", "BALANCE", "AS_OF") AS 
  SELECT b.customer_no,
       b.balance,
       b.as_of
  FROM balances@billing_link b;

   COMMENT ON COLUMN "NETOPS"."V_OPEN_TICKETS"."WAITING_DAYS" IS 'Whole days until 31 March 2025, the day of the sample';

