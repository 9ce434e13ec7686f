-- Sets skills that are known and such that are not; leaves nothing behind.
DECLARE
  v_before PLS_INTEGER;

  PROCEDURE show_skills (p_what IN VARCHAR2) IS
    v_list VARCHAR2(400);
  BEGIN
    SELECT LISTAGG(skill_code || '=' || grade, ' ') WITHIN GROUP (ORDER BY skill_code)
      INTO v_list
      FROM staff_skills
     WHERE staff_id = 33;
    DBMS_OUTPUT.PUT_LINE(p_what || ': ' || v_list);
  END show_skills;
BEGIN
  SELECT COUNT(*) INTO v_before FROM staff_skills;
  DELETE FROM staff_skills WHERE staff_id = 33;
  INSERT ALL
    INTO staff_skills (staff_id, skill_code, grade) VALUES (staff_id, 'RADIO', 2)
    INTO staff_skills (staff_id, skill_code, grade) VALUES (staff_id, 'TOWER', 4)
  SELECT staff_id FROM staff WHERE staff_id = 33;
  show_skills('at first');

  staff_admin.set_skill(33, 'RADIO', 5);
  staff_admin.set_skill(33, 'FIBRE', 1);
  show_skills('then');

  MERGE INTO staff_skills k
  USING (SELECT 33 AS staff_id, 'TOWER' AS skill_code, 0 AS grade FROM dual
         UNION ALL SELECT 33, 'RADIO', 3 FROM dual
         UNION ALL SELECT 33, 'POWER', 2 FROM dual) n
     ON (k.staff_id = n.staff_id AND k.skill_code = n.skill_code)
   WHEN MATCHED THEN
     UPDATE SET k.grade = GREATEST(n.grade, 1)
     DELETE WHERE k.grade = 1
   WHEN NOT MATCHED THEN
     INSERT (staff_id, skill_code, grade) VALUES (n.staff_id, n.skill_code, n.grade)
      WHERE n.grade > 1;
  show_skills('at last');

  ROLLBACK;
  FOR c IN (SELECT COUNT(*) AS now FROM staff_skills) LOOP
    DBMS_OUTPUT.PUT_LINE(CASE WHEN c.now = v_before THEN 'as before' ELSE 'changed' END);
  END LOOP;
END;
/
