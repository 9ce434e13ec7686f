-- Ranks of the salaries within two jobs; people of an agency come last.
SELECT s.job_title,
       s.staff_id,
       s.salary,
       RANK() OVER (PARTITION BY s.job_title ORDER BY s.salary DESC NULLS LAST) AS rnk,
       DENSE_RANK() OVER (PARTITION BY s.job_title ORDER BY s.salary DESC NULLS LAST) AS dense,
       ROW_NUMBER() OVER (PARTITION BY s.job_title ORDER BY s.salary DESC NULLS LAST, s.staff_id) AS rn,
       s.salary - MAX(s.salary) OVER (PARTITION BY s.job_title) AS to_the_best,
       COUNT(s.salary) OVER () AS paid_people
  FROM staff s
 WHERE s.job_title IN ('Team lead', 'Planner')
 ORDER BY s.job_title, rn;
