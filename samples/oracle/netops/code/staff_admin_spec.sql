-- Personnel. Error -20201: no such person.
CREATE OR REPLACE PACKAGE staff_admin AS

  TYPE totals_t IS TABLE OF NUMBER INDEX BY VARCHAR2(30);

  -- Raises the salaries of a job by p_percent; who is with an agency gets nothing.
  PROCEDURE raise_salaries (
    p_job_title  IN  staff.job_title%TYPE,
    p_percent    IN  NUMBER,
    p_people     OUT PLS_INTEGER,
    p_cost       OUT NUMBER
  );

  -- Last names from a person up to the director.
  FUNCTION chain_of (p_staff_id IN staff.staff_id%TYPE) RETURN VARCHAR2;

  -- Salaries by job.
  FUNCTION totals_by_job RETURN totals_t;
  PROCEDURE print_totals;

  -- Sets the grade of a skill, new or not.
  PROCEDURE set_skill (
    p_staff_id    IN staff_skills.staff_id%TYPE,
    p_skill_code  IN staff_skills.skill_code%TYPE,
    p_grade       IN staff_skills.grade%TYPE
  );

END staff_admin;
/
