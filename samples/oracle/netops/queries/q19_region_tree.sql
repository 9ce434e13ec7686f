-- Regions under their greater regions, with their sites.
SELECT SYS_CONNECT_BY_PATH(RTRIM(r.region_code), '>') AS path,
       PRIOR r.region_name AS greater_region,
       LEVEL,
       (SELECT COUNT(*) FROM sites s WHERE s.region_id = r.region_id) AS sites
  FROM regions r
 START WITH r.parent_region_id IS NULL
CONNECT BY r.parent_region_id = PRIOR r.region_id
 ORDER SIBLINGS BY r.region_code;
