-- Kinds of alarm messages, taken apart with regular expressions.
SELECT a.message,
       COUNT(*) AS alarms,
       REGEXP_SUBSTR(a.message, '[0-9]+') AS first_number,
       REGEXP_REPLACE(a.message, '[0-9.]+', '#') AS pattern,
       REGEXP_INSTR(a.message, '[^A-Z ]') AS first_other,
       REGEXP_COUNT(a.message, '[A-Z]{4,}') AS long_words,
       REGEXP_SUBSTR(a.message, '(\w+)=(\d+)', 1, 1, 'i', 2) AS setting,
       REGEXP_REPLACE(a.message, '^(\w+) (\w+)', '\2 \1') AS swapped,
       CASE WHEN REGEXP_LIKE(a.message, 'down|stop', 'i') THEN 'Y' ELSE 'N' END AS stands_still
  FROM alarms a
 GROUP BY a.message
 ORDER BY a.message NULLS FIRST;
