-- The upper three levels of the organisation, people of one manager by name.
-- Who has left is not shown, but is walked through.
SELECT LPAD(' ', 2 * (LEVEL - 1)) || s.full_name AS person,
       LEVEL,
       SYS_CONNECT_BY_PATH(s.staff_no, '/') AS path,
       CONNECT_BY_ISLEAF AS has_nobody
  FROM staff s
 WHERE s.left_on IS NULL
   AND LEVEL <= 3
 START WITH s.manager_id IS NULL
CONNECT BY PRIOR s.staff_id = s.manager_id
 ORDER SIBLINGS BY s.last_name, s.first_name, s.staff_id;
