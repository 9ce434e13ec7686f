-- Contracts signed on the leap day: their ends and the days around.
SELECT k.contract_id,
       k.months,
       k.ends_on,
       NEXT_DAY(k.ends_on, 'MONDAY') AS next_monday,
       TRUNC(k.ends_on, 'IW') AS week_start,
       TRUNC(k.ends_on, 'Q') AS quarter_start,
       ROUND(k.ends_on, 'MM') AS nearest_month,
       LAST_DAY(k.ends_on) - k.ends_on AS days_left,
       MONTHS_BETWEEN(k.ends_on, k.signed) AS months_run,
       k.ends_on - k.signed AS days_run,
       TO_CHAR(k.ends_on, 'D') AS day_no
  FROM contracts k
 WHERE k.signed = DATE '2024-02-29'
 ORDER BY k.contract_id;
