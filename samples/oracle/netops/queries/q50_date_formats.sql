-- The opening of some tickets in the spellings of letters and interfaces.
SELECT t.ticket_id,
       TO_CHAR(t.opened_at, 'FMDay, DD Month YYYY', 'NLS_DATE_LANGUAGE = ENGLISH') AS letter,
       TO_CHAR(t.opened_at, 'Month', 'NLS_DATE_LANGUAGE = ENGLISH') || '|' AS padded_month,
       TO_CHAR(t.opened_at, 'DY, DD-MON-RR', 'NLS_DATE_LANGUAGE = ENGLISH') AS short,
       TO_CHAR(t.opened_at, 'DDD') AS day_of_year,
       TO_CHAR(t.opened_at, 'WW W IW') AS weeks,
       TO_CHAR(t.opened_at, 'SSSSS') AS second_of_day,
       TO_CHAR(t.opened_at, 'HH12:MI AM') AS twelve_hours,
       TO_CHAR(t.opened_at, 'J') AS julian,
       TO_CHAR(t.opened_at, 'YYYY-MM-DD"T"HH24:MI:SS') AS iso,
       TO_CHAR(t.opened_at, 'RM') AS roman,
       TO_CHAR(t.opened_at, 'FMDD.MM.YY') AS no_zeros
  FROM tickets t
 WHERE t.ticket_id BETWEEN 100001 AND 100014
 ORDER BY t.ticket_id;
