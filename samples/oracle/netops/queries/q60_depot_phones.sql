-- One row per telephone, and one for each depot without any.
SELECT d.depot_code,
       p.COLUMN_VALUE AS phone
  FROM depots d,
       TABLE(d.phones) (+) p
 ORDER BY d.depot_id, p.COLUMN_VALUE;
