-- Heavy users of February, straight from its partition; the hint is from the last release.
SELECT /*+ FULL(u) PARALLEL(u 4) */
       u.subscriber_id,
       SUM(u.data_mb) AS data_mb,
       COUNT(u.data_mb) AS days_counted,
       SUM(u.sms_count) AS messages,
       MAX(DECODE(u.abroad, 'Y', u.usage_day)) AS last_day_abroad
  FROM usage_days PARTITION (p_2025_02) u
 GROUP BY u.subscriber_id
HAVING SUM(u.data_mb) > 58000
 ORDER BY SUM(u.data_mb) DESC, u.subscriber_id;
