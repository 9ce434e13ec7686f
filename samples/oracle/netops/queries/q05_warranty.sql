-- Age and end of warranty of the cooling devices, as of 30 June 2025.
SELECT e.serial_no,
       e.purchased,
       ADD_MONTHS(e.purchased, e.warranty_months) AS warranty_until,
       ROUND(MONTHS_BETWEEN(DATE '2025-06-30', e.purchased), 2) AS months_old,
       TRUNC(MONTHS_BETWEEN(DATE '2025-06-30', e.purchased) / 12) AS years_old,
       ADD_MONTHS(e.purchased, -6) AS ordered_about,
       ROUND(MONTHS_BETWEEN(e.purchased, ADD_MONTHS(e.purchased, e.warranty_months)), 2) AS minus_months
  FROM equipment e
 WHERE e.category = 'COOLING'
   AND e.status <> 'S'
 ORDER BY e.purchased DESC NULLS LAST, e.equipment_id;
