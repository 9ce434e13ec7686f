-- Copper and microwave links with their planning limits; links never measured come first.
SELECT l.link_id,
       l.capacity_mbps,
       l.latency_ms,
       GREATEST(l.capacity_mbps, 1000) AS planned_mbps,      /* NULL when the capacity is unknown */
       LEAST(l.latency_ms, 10, 12.5) AS capped_ms,
       GREATEST(NVL(l.latency_ms, 0), .5) AS floor_ms,
       ROUND(l.capacity_mbps / 3, 3) AS third_mbps,
       MOD(l.link_id, 7) AS batch,
       f.site_code || ' > ' || t.site_code AS ends
  FROM links l,
       sites f,
       sites t
 WHERE f.site_id = l.from_site_id
   AND t.site_id = l.to_site_id
   AND l.link_type IN ('COPPER', 'MICROWAVE')
   AND NVL(l.capacity_mbps, 0) < 1000   -- unknown ones stay in
 ORDER BY l.latency_ms DESC, l.capacity_mbps, l.link_id;
