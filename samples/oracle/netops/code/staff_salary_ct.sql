-- Notes raises in one go, and refuses those above what the department may pay for one person.
CREATE OR REPLACE TRIGGER staff_salary_ct
  FOR UPDATE OF salary ON staff
  COMPOUND TRIGGER

  TYPE entries_t IS TABLE OF audit_log%ROWTYPE INDEX BY PLS_INTEGER;
  g_entries  entries_t;
  g_highest  NUMBER;

  BEFORE STATEMENT IS
  BEGIN
    g_entries.DELETE;
    g_highest := 16000;
  END BEFORE STATEMENT;

  BEFORE EACH ROW IS
  BEGIN
    IF :NEW.salary > g_highest THEN
      RAISE_APPLICATION_ERROR(-20321, 'Too much for ' || :OLD.last_name);
    END IF;
  END BEFORE EACH ROW;

  AFTER EACH ROW IS
    v_no PLS_INTEGER;
  BEGIN
    v_no := g_entries.COUNT + 1;
    g_entries(v_no).row_key := :OLD.staff_no;
    g_entries(v_no).old_value := TO_CHAR(:OLD.salary);
    g_entries(v_no).new_value := TO_CHAR(:NEW.salary);
  END AFTER EACH ROW;

  AFTER STATEMENT IS
  BEGIN
    FORALL i IN 1 .. g_entries.COUNT
      INSERT INTO audit_log (table_name, row_key, action, old_value, new_value)
      VALUES ('STAFF', g_entries(i).row_key, 'U', g_entries(i).old_value, g_entries(i).new_value);
  END AFTER STATEMENT;

END staff_salary_ct;
/
