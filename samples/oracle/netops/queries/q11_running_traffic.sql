-- Traffic of the 3.5 GHz cells per day: running sum, rank of the day, change to the day before.
SELECT t.cell_id,
       t.traffic_day,
       t.traffic_gb,
       t.samples,
       SUM(t.traffic_gb) OVER (PARTITION BY t.cell_id ORDER BY t.traffic_day) AS running_gb,
       ROW_NUMBER() OVER (PARTITION BY t.cell_id
                              ORDER BY t.traffic_gb DESC, t.traffic_day) AS day_rank,   -- no counters: first
       t.traffic_gb - LAG(t.traffic_gb) OVER (PARTITION BY t.cell_id ORDER BY t.traffic_day) AS change_gb,
       MAX(t.users_max) OVER (PARTITION BY t.cell_id) AS users_peak,
       t.drop_rate_avg
  FROM v_cell_daily_traffic t
 WHERE t.cell_id IN (SELECT c.cell_id FROM cells c WHERE c.band_mhz = 3500)
 ORDER BY t.cell_id, t.traffic_day;
