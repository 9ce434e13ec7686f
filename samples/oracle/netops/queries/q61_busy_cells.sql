-- Cells above the limit on New Year's days, from the pipelined function.
SELECT l.cell_code,
       l.load_day,
       l.traffic_gb,
       l.busy
  FROM TABLE(net_report.cell_loads(DATE '2024-12-31', DATE '2025-01-02', 2200)) l
 WHERE l.busy = 'Y'
 ORDER BY l.load_day, l.traffic_gb DESC, l.cell_code;
