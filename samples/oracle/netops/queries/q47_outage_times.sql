-- How long outages lasted: differences of timestamps are intervals.
SELECT o.outage_id,
       o.started_at,
       EXTRACT(DAY FROM o.ended_at - o.started_at) AS days,
       EXTRACT(HOUR FROM o.ended_at - o.started_at) AS hours,
       EXTRACT(MINUTE FROM o.ended_at - o.started_at) AS minutes,
       EXTRACT(SECOND FROM o.ended_at - o.started_at) AS seconds,
       outage_minutes(o.outage_id) AS all_minutes,
       o.started_at + INTERVAL '90' MINUTE AS first_report_due,
       o.started_at + NUMTODSINTERVAL(1.5, 'DAY') AS final_report_due,
       TRUNC(o.started_at) AS start_day,
       EXTRACT(YEAR FROM o.started_at) * 100 + EXTRACT(MONTH FROM o.started_at) AS period
  FROM outages o
 WHERE o.severity = 4
   AND o.cause = 'POWER'
 ORDER BY o.started_at;
