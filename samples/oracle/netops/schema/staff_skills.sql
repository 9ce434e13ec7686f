-- What the technicians may do; always read by person, hence an index-organised table.
CREATE TABLE staff_skills (
  staff_id    NUMBER(6)           NOT NULL,
  skill_code  VARCHAR2(10)        NOT NULL,
  grade       NUMBER(1)           DEFAULT 1 NOT NULL,
  acquired    DATE,
  remark      VARCHAR2(200 CHAR),
  CONSTRAINT staff_skills_pk PRIMARY KEY (staff_id, skill_code),
  CONSTRAINT staff_skills_grade_ck CHECK (grade BETWEEN 1 AND 5),
  CONSTRAINT staff_skills_staff_fk FOREIGN KEY (staff_id)
    REFERENCES staff (staff_id) ON DELETE CASCADE
)
ORGANIZATION INDEX
PCTTHRESHOLD 20
INCLUDING acquired
OVERFLOW;
