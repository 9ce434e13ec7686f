-- Shows the errors of CLOSE_ORDER; changes nothing.
DECLARE
  v_days NUMBER;
BEGIN
  FOR t IN (SELECT 4999 AS order_id, DATE '2025-04-01' AS closed_at FROM dual   -- unknown
            UNION ALL
            SELECT 1001, DATE '2025-04-01' FROM dual                            -- closed long ago
            UNION ALL
            SELECT 1002, DATE '2000-01-01' FROM dual                            -- not even opened then
            ORDER BY 1)
  LOOP
    BEGIN
      close_order(t.order_id, t.closed_at, p_days => v_days);
      DBMS_OUTPUT.PUT_LINE('closed after ' || v_days || ' days');
    EXCEPTION
      WHEN OTHERS THEN
        /* first line only: the rest says where */
        DBMS_OUTPUT.PUT_LINE(SQLCODE || ' '
          || SUBSTR(SQLERRM, 1, INSTR(SQLERRM || CHR(10), CHR(10)) - 1));
    END;
  END LOOP;
END;
/
