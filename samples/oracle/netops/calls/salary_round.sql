-- Raises salaries and reads what the compound trigger noted; leaves nothing behind.
DECLARE
  v_people  PLS_INTEGER;
  v_cost    NUMBER;
BEGIN
  staff_admin.raise_salaries('Head', 2.5, v_people, v_cost);
  DBMS_OUTPUT.PUT_LINE(v_people || ' people, ' || text_kit.show(v_cost) || ' more per month');
  FOR a IN (SELECT row_key, old_value, new_value FROM audit_log WHERE table_name = 'STAFF' ORDER BY row_key) LOOP
    DBMS_OUTPUT.PUT_LINE(a.row_key || ': ' || a.old_value || ' -> ' || a.new_value);
  END LOOP;

  BEGIN
    staff_admin.raise_salaries('Director', 50, v_people, v_cost);
  EXCEPTION
    WHEN OTHERS THEN
      DBMS_OUTPUT.PUT_LINE(SUBSTR(SQLERRM, 1, INSTR(SQLERRM || CHR(10), CHR(10)) - 1));
  END;

  ROLLBACK;
END;
/
