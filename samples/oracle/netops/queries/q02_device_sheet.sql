-- Sheet of the devices of one vendor, with every missing value spelled out.
SELECT e.serial_no,
       NVL(e.model, 'unknown') AS model,
       NVL2(e.purchased, 'bought', 'leased') AS origin,
       DECODE(e.status, 'A', 'active', 'R', 'in repair', 'S', 'scrapped', '?') AS status_name,
       DECODE(e.power_factor, NULL, 'not rated', 1, 'ideal', TO_CHAR(e.power_factor)) AS rating,
       DECODE(e.warranty_months, 12, 'short', 60, 'long') AS warranty   -- NULL for all others
  FROM equipment e
 WHERE e.vendor_id = 3
   AND e.category <> 'RADIO'
 ORDER BY e.equipment_id;
