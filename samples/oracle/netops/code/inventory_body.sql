-- See the specification for what each member promises.
CREATE OR REPLACE PACKAGE BODY inventory AS

  g_calls PLS_INTEGER := 0;   -- state of the session

  -- private: counts one call
  PROCEDURE note_call IS
  BEGIN
    g_calls := g_calls + 1;
  END note_call;

  FUNCTION site_label (
    p_site_id      IN sites.site_id%TYPE,
    p_with_region  IN VARCHAR2 DEFAULT 'N'
  ) RETURN VARCHAR2
  IS
    v_label   VARCHAR2(200 CHAR);
    v_region  regions.region_name%TYPE;
  BEGIN
    SELECT s.site_code || ' ' || s.site_name,
           r.region_name   -- only shown on request
      INTO v_label, v_region
      FROM sites s, regions r
     WHERE s.site_id = p_site_id
       AND r.region_id = s.region_id;

    IF UPPER(p_with_region) = 'Y' THEN
      v_label := v_label || ', ' || v_region;
    END IF;
    RETURN v_label;
  EXCEPTION
    WHEN NO_DATA_FOUND THEN
      RETURN NULL;
  END site_label;

  FUNCTION gross_price (
    p_net       IN NUMBER,
    p_vat_rate  IN NUMBER DEFAULT c_vat_rate
  ) RETURN NUMBER
  IS
  BEGIN
    RETURN ROUND(p_net * (1 + p_vat_rate), 2);
  END gross_price;

  FUNCTION equipment_count (
    p_site_id  IN sites.site_id%TYPE,
    p_status   IN equipment.status%TYPE DEFAULT NULL
  ) RETURN PLS_INTEGER
  IS
    v_count PLS_INTEGER;
  BEGIN
    SELECT COUNT(*)
      INTO v_count
      FROM equipment e
     WHERE e.site_id = p_site_id
       AND (p_status IS NULL OR e.status = p_status);
    RETURN v_count;
  END equipment_count;

  PROCEDURE print_site (p_site_id IN sites.site_id%TYPE)
  IS
    v_site sites%ROWTYPE;
  BEGIN
    SELECT * INTO v_site FROM sites WHERE site_id = p_site_id;

    note_call;
    DBMS_OUTPUT.PUT_LINE('Site ' || site_label(p_site_id, 'Y'));
    DBMS_OUTPUT.PUT_LINE('- type ' || INITCAP(v_site.site_type)
      || ', height ' || NVL(TO_CHAR(v_site.height_m), 'unknown'));
    DBMS_OUTPUT.PUT_LINE('- live since '
      || NVL(TO_CHAR(v_site.commissioned, 'DD.MM.YYYY'), 'never'));

    FOR c IN (SELECT e.category,
                     COUNT(*) AS devices,
                     SUM(e.purchase_price) AS price   /* NULL: all leased */
                FROM equipment e
               WHERE e.site_id = p_site_id
               GROUP BY e.category
               ORDER BY e.category)
    LOOP
      DBMS_OUTPUT.PUT_LINE('- ' || RPAD(c.category, 8) || LPAD(c.devices, 3)
        || TO_CHAR(gross_price(NVL(c.price, 0)), '9,999,990.00'));
    END LOOP;

    DBMS_OUTPUT.PUT_LINE('- devices: ' || equipment_count(p_site_id)
      || ', active: ' || equipment_count(p_status => 'A', p_site_id => p_site_id));
  EXCEPTION
    WHEN NO_DATA_FOUND THEN
      DBMS_OUTPUT.PUT_LINE('Site ' || p_site_id || ' is unknown');
  END print_site;

  FUNCTION call_count RETURN PLS_INTEGER IS
  BEGIN
    RETURN g_calls;
  END call_count;

  PROCEDURE reset_calls IS
  BEGIN
    g_calls := 0;
  END reset_calls;

END inventory;
/
