-- Middle and upper salaries per job.
SELECT s.job_title,
       COUNT(*) AS people,
       MEDIAN(s.salary) AS middle,
       PERCENTILE_CONT(0.9) WITHIN GROUP (ORDER BY s.salary) AS nine_tenths,
       PERCENTILE_DISC(0.5) WITHIN GROUP (ORDER BY s.salary DESC) AS one_of_them
  FROM staff s
 WHERE s.left_on IS NULL
 GROUP BY s.job_title
 ORDER BY s.job_title;
