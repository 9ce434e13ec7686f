-- The one percent of the tickets that took longest, and the five after the tenth.
SELECT 'percent' AS part, x.ticket_id, x.days
  FROM (SELECT t.ticket_id, ROUND(t.closed_at - t.opened_at, 3) AS days
          FROM tickets t
         ORDER BY t.closed_at - t.opened_at DESC NULLS LAST, t.ticket_id
         FETCH FIRST 1 PERCENT ROWS ONLY) x
 UNION ALL
SELECT 'page', y.ticket_id, y.days
  FROM (SELECT t.ticket_id, ROUND(t.closed_at - t.opened_at, 3) AS days
          FROM tickets t
         ORDER BY t.closed_at - t.opened_at DESC NULLS LAST, t.ticket_id
        OFFSET 10 ROWS FETCH NEXT 5 ROWS ONLY) y
 ORDER BY part DESC, days DESC, ticket_id;
