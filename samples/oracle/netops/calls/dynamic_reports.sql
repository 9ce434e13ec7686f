-- Dynamic SQL of package NET_REPORT, and its pipelined function in a loop.
DECLARE
  v_sites  SYS_REFCURSOR;
  v_code   sites.site_code%TYPE;
  v_name   sites.site_name%TYPE;
  v_days   PLS_INTEGER := 0;
BEGIN
  DBMS_OUTPUT.PUT_LINE('sites: ' || net_report.count_rows('sites'));
  DBMS_OUTPUT.PUT_LINE('masts: ' || net_report.count_rows('SITES', 'site_type', 'MAST'));
  BEGIN
    DBMS_OUTPUT.PUT_LINE(net_report.count_rows('sites; drop table sites'));
  EXCEPTION
    WHEN OTHERS THEN
      DBMS_OUTPUT.PUT_LINE('refused: ' || SQLCODE);
  END;

  v_sites := net_report.sites_of(11, 'NAME');
  FOR i IN 1 .. 3 LOOP
    FETCH v_sites INTO v_code, v_name;
    DBMS_OUTPUT.PUT_LINE(v_code || ' ' || v_name);
  END LOOP;
  CLOSE v_sites;

  FOR l IN (SELECT * FROM TABLE(net_report.cell_loads(DATE '2025-01-01', DATE '2025-01-07'))) LOOP
    IF l.busy = 'Y' THEN
      v_days := v_days + 1;
    END IF;
  END LOOP;
  DBMS_OUTPUT.PUT_LINE('busy days: ' || v_days);
END;
/
