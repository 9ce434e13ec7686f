-- The last two tickets of the first business customers, also of those without.
SELECT c.customer_id,
       t.ticket_id,
       t.opened_at,
       n.notes
  FROM customers c
 OUTER APPLY (SELECT x.ticket_id, x.opened_at
                FROM tickets x
               WHERE x.customer_id = c.customer_id
               ORDER BY x.opened_at DESC, x.ticket_id
               FETCH FIRST 2 ROWS ONLY) t
 CROSS JOIN LATERAL (SELECT COUNT(*) AS notes
                       FROM ticket_notes b
                      WHERE b.ticket_id = t.ticket_id) n
 WHERE c.kind = 'B'
   AND c.customer_id <= 500100
 ORDER BY c.customer_id, t.opened_at DESC, t.ticket_id;
