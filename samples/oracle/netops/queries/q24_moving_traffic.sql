-- Moving sums and averages of a cell: by rows, and by days (a lost day is a day).
SELECT h.measured_day,
       h.traffic_gb,
       ROUND(AVG(h.traffic_gb) OVER (ORDER BY h.measured_day ROWS 6 PRECEDING), 3) AS week_average,
       SUM(h.traffic_gb) OVER (ORDER BY h.measured_day
         RANGE BETWEEN INTERVAL '2' DAY PRECEDING AND CURRENT ROW) AS three_days,
       COUNT(h.traffic_gb) OVER (ORDER BY h.measured_day
         RANGE BETWEEN 1 PRECEDING AND 1 FOLLOWING) AS neighbours,
       MIN(h.traffic_gb) OVER (ORDER BY h.measured_day
         ROWS BETWEEN 3 PRECEDING AND 1 PRECEDING) AS lowest_before
  FROM measurement_history h
 WHERE h.cell_id = 300017
   AND h.measured_day >= DATE '2025-02-01'
 ORDER BY h.measured_day;
