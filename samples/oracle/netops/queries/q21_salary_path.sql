-- Everybody above a team, with what the line up to the director earns.
WITH line (staff_id, full_name, depth, earned) AS (
  SELECT s.staff_id, s.full_name, 0, NVL(s.salary, 0)
    FROM staff s
   WHERE s.manager_id IS NULL
   UNION ALL
  SELECT s.staff_id, s.full_name, l.depth + 1, l.earned + NVL(s.salary, 0)
    FROM staff s
    JOIN line l ON l.staff_id = s.manager_id
   WHERE s.job_title IN ('Head', 'Team lead')
)
SEARCH DEPTH FIRST BY staff_id SET place
SELECT l.place,
       RPAD('-', l.depth + 1, '-') || ' ' || l.full_name AS person,
       l.depth,
       l.earned
  FROM line l
 ORDER BY l.place;
