-- Tickets of March 2025 by channel and priority, with sums.
SELECT DECODE(GROUPING(t.channel), 1, 'all channels', t.channel) AS channel,
       CASE WHEN GROUPING(t.priority) = 1 THEN 'all' ELSE TO_CHAR(t.priority) END AS priority,
       COUNT(*) AS tickets,
       ROUND(AVG(t.closed_at - t.opened_at), 2) AS days
  FROM tickets t
 WHERE t.opened_at >= DATE '2025-03-01'
   AND t.priority IN (1, 2)
 GROUP BY ROLLUP (t.channel, t.priority)
 ORDER BY GROUPING(t.channel), t.channel, GROUPING(t.priority), t.priority;
