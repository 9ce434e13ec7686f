-- Associative arrays, nested tables and varrays: what is there, what is not, in which order.
DECLARE
  TYPE counts_t IS TABLE OF PLS_INTEGER INDEX BY VARCHAR2(20);
  TYPE numbers_t IS TABLE OF NUMBER;
  TYPE three_t IS VARRAY(3) OF VARCHAR2(10);
  v_counts   counts_t;
  v_numbers  numbers_t := numbers_t(10, 20, 30, 40);
  v_three    three_t := three_t('a', 'b');
  v_none     numbers_t;
  v_key      VARCHAR2(20);
  v_phones   phone_list_t;
BEGIN
  FOR s IN (SELECT site_type FROM sites) LOOP
    IF v_counts.EXISTS(s.site_type) THEN
      v_counts(s.site_type) := v_counts(s.site_type) + 1;
    ELSE
      v_counts(s.site_type) := 1;
    END IF;
  END LOOP;
  v_key := v_counts.FIRST;
  WHILE v_key IS NOT NULL LOOP
    DBMS_OUTPUT.PUT_LINE(v_key || ' ' || v_counts(v_key));
    v_key := v_counts.NEXT(v_key);
  END LOOP;

  v_numbers.DELETE(2);   -- leaves a hole
  v_numbers.EXTEND;
  v_numbers(5) := 50;
  DBMS_OUTPUT.PUT_LINE(v_numbers.COUNT || ' from ' || v_numbers.FIRST || ' to ' || v_numbers.LAST
    || ', after 1 comes ' || v_numbers.NEXT(1));
  v_numbers.TRIM(2);
  DBMS_OUTPUT.PUT_LINE('then ' || v_numbers.COUNT || ', last ' || v_numbers(v_numbers.LAST));

  v_three.EXTEND;
  v_three(3) := 'c';
  DBMS_OUTPUT.PUT_LINE(v_three.COUNT || ' of ' || v_three.LIMIT);
  BEGIN
    v_three.EXTEND;
  EXCEPTION
    WHEN SUBSCRIPT_OUTSIDE_LIMIT THEN
      DBMS_OUTPUT.PUT_LINE('full: ' || SQLCODE);
  END;

  BEGIN
    DBMS_OUTPUT.PUT_LINE(v_none.COUNT);
  EXCEPTION
    WHEN COLLECTION_IS_NULL THEN
      DBMS_OUTPUT.PUT_LINE('null: ' || SQLCODE);
  END;
  BEGIN
    DBMS_OUTPUT.PUT_LINE(v_numbers(2));
  EXCEPTION
    WHEN NO_DATA_FOUND THEN
      DBMS_OUTPUT.PUT_LINE('a hole: ' || SQLCODE);
  END;

  SELECT d.phones INTO v_phones FROM depots d WHERE d.depot_code = 'MID';
  FOR i IN REVERSE 1 .. v_phones.COUNT LOOP
    DBMS_OUTPUT.PUT_LINE(v_phones(i));
  END LOOP;
END;
/
