-- Work list of the open orders of 2025, printed by the dispatcher.
SELECT v.order_id,
       v.equipment_label,
       v.place,
       v.priority_name,
       TO_CHAR(v.opened_on, 'DD.MM.YYYY') AS opened_on,
       TO_CHAR(o.opened_at, 'YYYY-MM-DD HH24:MI') AS opened_at,
       TO_CHAR(o.opened_at, 'IYYY"-W"IW') AS iso_week,
       TO_CHAR(o.opened_at, 'YYYY"Q"Q') AS quarter,
       TO_CHAR(o.cost, '999,990.00') AS cost_padded,
       TO_CHAR(o.cost, 'FM999990.00') AS cost_plain,
       TO_CHAR(o.priority, '000') AS priority_code   -- blank for the sign in front
  FROM v_open_orders v
  JOIN maintenance_orders o ON o.order_id = v.order_id
 WHERE v.opened_on >= TO_DATE('2025-01-01', 'YYYY-MM-DD')
 ORDER BY v.order_id;
