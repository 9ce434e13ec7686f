-- See the specification for what each member promises.
CREATE OR REPLACE PACKAGE BODY staff_admin AS

  PROCEDURE raise_salaries (
    p_job_title  IN  staff.job_title%TYPE,
    p_percent    IN  NUMBER,
    p_people     OUT PLS_INTEGER,
    p_cost       OUT NUMBER
  ) IS
    TYPE salaries_t IS TABLE OF staff.salary%TYPE;
    v_before  NUMBER;
    v_after   salaries_t;
  BEGIN
    SELECT NVL(SUM(salary), 0)
      INTO v_before
      FROM staff
     WHERE job_title = p_job_title AND left_on IS NULL;

    UPDATE staff
       SET salary = ROUND(salary * (1 + p_percent / 100), -1)   -- to tens
     WHERE job_title = p_job_title
       AND left_on IS NULL
       AND salary IS NOT NULL
    RETURNING salary BULK COLLECT INTO v_after;

    p_people := SQL%ROWCOUNT;
    p_cost := -v_before;
    FOR i IN 1 .. v_after.COUNT LOOP
      p_cost := p_cost + v_after(i);
    END LOOP;
  END raise_salaries;

  FUNCTION chain_of (p_staff_id IN staff.staff_id%TYPE) RETURN VARCHAR2 IS
    v_id     staff.staff_id%TYPE := p_staff_id;
    v_name   staff.last_name%TYPE;
    v_chain  VARCHAR2(400 CHAR);
  BEGIN
    <<upwards>>
    WHILE v_id IS NOT NULL LOOP
      BEGIN
        SELECT s.last_name, s.manager_id
          INTO v_name, v_id
          FROM staff s
         WHERE s.staff_id = v_id;
      EXCEPTION
        WHEN NO_DATA_FOUND THEN
          RAISE_APPLICATION_ERROR(-20201, 'Nobody has the number ' || v_id);
      END;
      text_kit.append(v_chain, v_name);
      EXIT upwards WHEN LENGTH(v_chain) > 300;
    END LOOP upwards;
    RETURN v_chain;
  END chain_of;

  FUNCTION totals_by_job RETURN totals_t IS
    v_totals totals_t;
  BEGIN
    FOR s IN (SELECT job_title, salary FROM staff WHERE left_on IS NULL) LOOP
      IF NOT v_totals.EXISTS(s.job_title) THEN
        v_totals(s.job_title) := 0;
      END IF;
      v_totals(s.job_title) := v_totals(s.job_title) + NVL(s.salary, 0);
    END LOOP;
    RETURN v_totals;
  END totals_by_job;

  PROCEDURE print_totals IS
    v_totals  totals_t := totals_by_job;
    v_job     VARCHAR2(30);

    FUNCTION line_of (p_job IN VARCHAR2) RETURN VARCHAR2 IS
    BEGIN
      RETURN RPAD(p_job, 12, '.') || LPAD(text_kit.show(v_totals(p_job)), 12, '.');
    END line_of;
  BEGIN
    v_job := v_totals.FIRST;   -- in the order of the alphabet
    LOOP
      EXIT WHEN v_job IS NULL;
      DBMS_OUTPUT.PUT_LINE(line_of(v_job));
      v_job := v_totals.NEXT(v_job);
    END LOOP;
  END print_totals;

  PROCEDURE set_skill (
    p_staff_id    IN staff_skills.staff_id%TYPE,
    p_skill_code  IN staff_skills.skill_code%TYPE,
    p_grade       IN staff_skills.grade%TYPE
  ) IS
  BEGIN
    MERGE INTO staff_skills k
    USING (SELECT p_staff_id AS staff_id, p_skill_code AS skill_code FROM dual) n
       ON (k.staff_id = n.staff_id AND k.skill_code = n.skill_code)
     WHEN MATCHED THEN
       UPDATE SET k.grade = p_grade
        WHERE k.grade <> p_grade
     WHEN NOT MATCHED THEN
       INSERT (staff_id, skill_code, grade)
       VALUES (n.staff_id, n.skill_code, p_grade);
  END set_skill;

END staff_admin;
/
