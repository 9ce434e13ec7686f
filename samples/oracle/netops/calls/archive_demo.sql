-- Takes the first two days of counters away and brings them back.
DECLARE
  v_cells   PLS_INTEGER;
  v_rows    PLS_INTEGER;
  v_before  PLS_INTEGER;
  v_after   PLS_INTEGER;
BEGIN
  SELECT COUNT(*) INTO v_before FROM measurements;
  archive_measurements(DATE '2025-03-03', v_cells, v_rows);
  DBMS_OUTPUT.PUT_LINE(v_rows || ' rows of ' || v_cells || ' cells');
  SELECT COUNT(*) INTO v_after FROM measurements;
  DBMS_OUTPUT.PUT_LINE('left: ' || v_after || ' of ' || v_before);
  ROLLBACK;
  SELECT COUNT(*) INTO v_after FROM measurements;
  DBMS_OUTPUT.PUT_LINE('back: ' || v_after);
END;
/
