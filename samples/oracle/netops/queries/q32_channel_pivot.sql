-- Tickets per channel, one column per status.
SELECT *
  FROM (SELECT t.channel, t.status FROM tickets t)
 PIVOT (COUNT(*) FOR status IN ('NEW' AS new_ones, 'WORKING' AS working, 'WAITING' AS waiting, 'CLOSED' AS closed))
 ORDER BY channel;
