-- Tickets from the shops per month; months without any are listed.
SELECT m.month_start,
       COUNT(t.ticket_id) AS tickets,
       COUNT(DISTINCT t.customer_id) AS customers,
       MAX(t.opened_at) AS last_one
  FROM (SELECT ADD_MONTHS(DATE '2023-11-01', LEVEL - 1) AS month_start
          FROM dual
       CONNECT BY LEVEL <= 18) m
  LEFT JOIN tickets t
    ON t.opened_at >= m.month_start
   AND t.opened_at < ADD_MONTHS(m.month_start, 1)
   AND t.channel = 'SHOP'
 GROUP BY m.month_start
 ORDER BY m.month_start;
