-- Dynamic SQL of package NET_LOOKUP.
DECLARE
  v_sites  SYS_REFCURSOR;
  v_code   sites.site_code%TYPE;
  v_name   sites.site_name%TYPE;
BEGIN
  DBMS_OUTPUT.PUT_LINE('sites: ' || net_lookup.count_rows('sites'));
  DBMS_OUTPUT.PUT_LINE('masts: ' || net_lookup.count_rows('SITES', 'site_type', 'MAST'));
  BEGIN
    DBMS_OUTPUT.PUT_LINE(net_lookup.count_rows('sites; drop table sites'));
  EXCEPTION
    WHEN OTHERS THEN
      DBMS_OUTPUT.PUT_LINE('refused: ' || SQLCODE);
  END;

  v_sites := net_lookup.sites_of(11, 'NAME');
  FOR i IN 1 .. 3 LOOP
    FETCH v_sites INTO v_code, v_name;
    DBMS_OUTPUT.PUT_LINE(v_code || ' ' || v_name);
  END LOOP;
  CLOSE v_sites;
END;
/
