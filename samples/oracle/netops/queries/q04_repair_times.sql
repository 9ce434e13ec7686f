-- Orders closed that were opened in February 2024, with how long they took.
SELECT o.order_id,
       o.opened_at,
       ROUND(o.closed_at - o.opened_at, 4) AS days_open,
       ROUND((o.closed_at - o.opened_at) * 24, 2) AS hours_open,
       TRUNC(o.closed_at) - TRUNC(o.opened_at) AS nights,
       o.opened_at + 14 AS due_at,
       o.opened_at + 1/24 AS first_call_at,       -- one hour later
       TRUNC(o.opened_at, 'MM') AS month_start,
       LAST_DAY(o.opened_at) AS month_end,        /* keeps the time of day */
       CASE WHEN o.closed_at > o.opened_at + 14 THEN 'late' ELSE 'in time' END AS verdict
  FROM maintenance_orders o
 WHERE o.opened_at >= DATE '2024-02-01'
   AND o.opened_at < ADD_MONTHS(DATE '2024-02-01', 1)
   AND o.status = 'CLOSED'
 ORDER BY o.opened_at, o.order_id;
