-- The pipelined function of package NET_REPORT in a loop.
DECLARE
  v_days PLS_INTEGER := 0;
BEGIN
  FOR l IN (SELECT * FROM TABLE(net_report.cell_loads(DATE '2025-01-01', DATE '2025-01-07'))) LOOP
    IF l.busy = 'Y' THEN
      v_days := v_days + 1;
    END IF;
  END LOOP;
  DBMS_OUTPUT.PUT_LINE('busy days: ' || v_days);
END;
/
