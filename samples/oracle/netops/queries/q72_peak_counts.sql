-- The busiest day of the desk: an aggregate of an aggregate.
SELECT MAX(COUNT(*)) AS most_tickets,
       ROUND(AVG(COUNT(*)), 3) AS average_tickets,
       MIN(MIN(t.opened_at)) AS first_of_all
  FROM tickets t
 WHERE t.opened_at >= DATE '2024-06-01'
 GROUP BY TRUNC(t.opened_at);
