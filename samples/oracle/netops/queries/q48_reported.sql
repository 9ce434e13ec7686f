-- When outages were reported, in one time zone.
SELECT o.outage_id,
       SYS_EXTRACT_UTC(o.reported_at) AS reported_utc,
       CAST(o.reported_at AT TIME ZONE '+02:00' AS TIMESTAMP(0)) AS reported_here
  FROM outages o
 WHERE o.reported_at >= TIMESTAMP '2025-02-01 00:00:00 +02:00'
   AND o.reported_at < TIMESTAMP '2025-02-15 00:00:00 -05:00'
 ORDER BY o.reported_at, o.outage_id;
