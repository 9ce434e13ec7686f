-- Share of the technologies and bands in the traffic of February 2025.
SELECT c.technology,
       c.band_mhz,
       SUM(h.traffic_gb) AS traffic_gb,
       ROUND(RATIO_TO_REPORT(SUM(h.traffic_gb)) OVER (), 4) AS share,
       ROUND(RATIO_TO_REPORT(SUM(h.traffic_gb)) OVER (PARTITION BY c.technology), 4) AS share_of_technology
  FROM measurement_history h
  JOIN cells c ON c.cell_id = h.cell_id
 WHERE h.measured_day >= DATE '2025-02-01'
 GROUP BY c.technology, c.band_mhz
 ORDER BY c.technology, c.band_mhz;
