-- Spread of the salaries per job.
SELECT s.job_title,
       COUNT(s.salary) AS salaries,
       ROUND(AVG(s.salary), 2) AS average,
       ROUND(VARIANCE(s.salary), 2) AS variance,
       ROUND(STDDEV(s.salary), 4) AS deviation,
       ROUND(STDDEV_SAMP(s.salary), 4) AS sample_deviation,
       ROUND(VAR_POP(s.salary), 2) AS of_the_whole
  FROM staff s
 GROUP BY s.job_title
 ORDER BY s.job_title;
