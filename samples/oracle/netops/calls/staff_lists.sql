-- Totals by job, the line from a person to the director, and the error for nobody.
BEGIN
  staff_admin.print_totals;
  DBMS_OUTPUT.PUT_LINE(staff_admin.chain_of(77));
  DBMS_OUTPUT.PUT_LINE(NVL(staff_admin.chain_of(NULL), 'no one'));
  DBMS_OUTPUT.PUT_LINE(staff_admin.chain_of(4711));
EXCEPTION
  WHEN OTHERS THEN
    DBMS_OUTPUT.PUT_LINE(SUBSTR(SQLERRM, 1, INSTR(SQLERRM || CHR(10), CHR(10)) - 1));
END;
/
