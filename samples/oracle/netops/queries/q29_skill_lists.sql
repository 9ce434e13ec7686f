-- Skills of some people in one line each. The colon remains for those without:
-- NULL adds nothing to a text, it does not swallow it.
SELECT s.staff_id,
       s.last_name,
       LISTAGG(k.skill_code || ':' || k.grade, ', ') WITHIN GROUP (ORDER BY k.grade DESC, k.skill_code) AS skills,
       LISTAGG(k.remark, '; ') WITHIN GROUP (ORDER BY k.skill_code) AS remarks,   -- NULLs are left out
       NVL(MAX(k.grade), 0) AS best
  FROM staff s
  LEFT JOIN staff_skills k ON k.staff_id = s.staff_id
 WHERE s.staff_id BETWEEN 18 AND 40
 GROUP BY s.staff_id, s.last_name
 ORDER BY s.staff_id;
