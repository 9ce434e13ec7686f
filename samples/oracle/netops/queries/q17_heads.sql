-- Size and salaries of the departments: each person counts for the head above.
SELECT t.head,
       COUNT(*) - 1 AS people,
       SUM(t.salary) AS salaries,
       MAX(t.depth) AS depth,
       SUM(t.leaf) AS at_the_end
  FROM (SELECT CONNECT_BY_ROOT s.staff_no AS head,
               s.salary,
               LEVEL AS depth,
               CONNECT_BY_ISLEAF AS leaf
          FROM staff s
         START WITH s.job_title = 'Head'
       CONNECT BY s.manager_id = PRIOR s.staff_id) t
 GROUP BY t.head
 ORDER BY t.head;
