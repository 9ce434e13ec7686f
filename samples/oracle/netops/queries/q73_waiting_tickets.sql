-- Open tickets of the desk, through the view, classified by package TICKETING.
SELECT t.ticket_id,
       t.waiting_days,
       ticketing.age_class(t.waiting_days) AS age_class,
       text_kit.show(t.opened_at) AS opened,
       text_kit.show(t.subject) AS subject,
       text_kit.show(t.assigned_to) AS assigned,
       text_kit.part(t.subject, 2, ' ') AS second_word,
       NVL(d.technician, 'nobody') AS technician
  FROM v_open_tickets t,
       v_ticket_desk d
 WHERE d.ticket_id = t.ticket_id
   AND d.channel = t.channel
   AND t.priority = 1
   AND t.opened_at >= ADD_MONTHS(DATE '2025-03-31', -2)
 ORDER BY t.opened_at, t.ticket_id;
