-- Overloads, constants and IN OUT parameters of package TEXT_KIT.
DECLARE
  v_line text_kit.line_t;
BEGIN
  DBMS_OUTPUT.PUT_LINE(text_kit.show(1234567.5) || text_kit.c_separator || text_kit.show(12));
  DBMS_OUTPUT.PUT_LINE(text_kit.show(DATE '2025-03-31') || text_kit.c_separator
    || text_kit.show(TO_DATE('2025-03-31 14:05', 'YYYY-MM-DD HH24:MI')));
  DBMS_OUTPUT.PUT_LINE(text_kit.show('') || ' ' || text_kit.show('x') || ' ' || text_kit.show(TO_NUMBER(NULL)));

  FOR i IN 1 .. 5 LOOP
    DBMS_OUTPUT.PUT_LINE(i || ': ' || NVL(text_kit.part('red;;blue;green', i), '-'));
  END LOOP;
  DBMS_OUTPUT.PUT_LINE(text_kit.part(p_list => 'a, b, c', p_separator => ', ', p_no => 3));

  FOR r IN (SELECT region_name FROM regions WHERE parent_region_id IS NULL ORDER BY region_id) LOOP
    text_kit.append(v_line, r.region_name);
    text_kit.append(v_line, NULL);
  END LOOP;
  DBMS_OUTPUT.PUT_LINE(v_line);
END;
/
