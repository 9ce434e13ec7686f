-- NOT IN finds nothing when the list holds a NULL; NOT EXISTS does.
SELECT (SELECT COUNT(*) FROM staff s
         WHERE s.staff_id NOT IN (SELECT m.manager_id FROM staff m)) AS not_in,
       (SELECT COUNT(*) FROM staff s
         WHERE s.staff_id NOT IN (SELECT m.manager_id FROM staff m WHERE m.manager_id IS NOT NULL)) AS not_in_known,
       (SELECT COUNT(*) FROM staff s
         WHERE NOT EXISTS (SELECT 1 FROM staff m WHERE m.manager_id = s.staff_id)) AS not_exists,
       (SELECT COUNT(*) FROM staff s WHERE s.salary <> ALL (3000, NULL)) AS unlike_null,
       (SELECT COUNT(*) FROM staff s WHERE s.salary NOT IN (3000, 3100)) AS other_salary,
       (SELECT COUNT(*) FROM staff s WHERE LNNVL(s.salary > 3000)) AS not_more_than,
       (SELECT COUNT(*) FROM staff s WHERE NOT (s.salary > 3000)) AS less_or_equal
  FROM dual;
