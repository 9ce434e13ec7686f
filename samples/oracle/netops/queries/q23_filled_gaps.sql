-- Lost counters take the last value known: IGNORE NULLS.
SELECT h.cell_id,
       h.measured_day,
       h.users_max,
       LAST_VALUE(h.users_max IGNORE NULLS) OVER (
         PARTITION BY h.cell_id ORDER BY h.measured_day
         ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) AS filled,
       LAG(h.users_max) IGNORE NULLS OVER (PARTITION BY h.cell_id ORDER BY h.measured_day) AS known_before,
       FIRST_VALUE(h.users_max) IGNORE NULLS OVER (
         PARTITION BY h.cell_id ORDER BY h.measured_day
         ROWS BETWEEN CURRENT ROW AND UNBOUNDED FOLLOWING) AS known_next,
       LEAD(h.measured_day, 2, DATE '2025-01-16') OVER (
         PARTITION BY h.cell_id ORDER BY h.measured_day) AS in_two_days
  FROM measurement_history h
 WHERE h.cell_id IN (300001, 300009)
   AND h.measured_day BETWEEN DATE '2025-01-01' AND DATE '2025-01-15'
 ORDER BY h.cell_id, h.measured_day;
