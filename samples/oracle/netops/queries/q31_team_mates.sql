-- Every planner with all planners of the same team: LISTAGG as an analytic function.
SELECT s.staff_id,
       s.last_name,
       LISTAGG(s.last_name, ', ') WITHIN GROUP (ORDER BY s.last_name, s.staff_id)
         OVER (PARTITION BY s.manager_id) AS team,
       COUNT(*) OVER (PARTITION BY s.manager_id) AS team_size
  FROM staff s
 WHERE s.job_title = 'Planner'
 ORDER BY s.manager_id, s.last_name, s.staff_id;
