-- Depots: attributes and a method of the address, size of the nested table.
SELECT d.depot_code,
       d.address.city AS city,
       CASE WHEN d.address IS NOT NULL THEN d.address.one_line() END AS label,
       NVL(CARDINALITY(d.phones), 0) AS phones,
       (SELECT COUNT(*) FROM TABLE(d.phones)) AS rows_of_phones,
       CASE WHEN d.address IS NULL THEN 'Y' ELSE 'N' END AS no_address
  FROM depots d
 ORDER BY d.depot_id;
