-- Prints three sites with package INVENTORY (one of them unknown) and shows its call counter.
DECLARE
  v_before PLS_INTEGER;
BEGIN
  inventory.reset_calls;
  v_before := inventory.call_count;

  inventory.print_site(1003);
  inventory.print_site(9999);   -- no such site
  inventory.print_site(p_site_id => 1007);

  DBMS_OUTPUT.PUT_LINE('calls: ' || v_before || ' -> ' || inventory.call_count);
  DBMS_OUTPUT.PUT_LINE('gross of 100: ' || inventory.gross_price(100)
    || ', reduced: ' || inventory.gross_price(100, 0.07));
  DBMS_OUTPUT.PUT_LINE('VAT rate: ' || inventory.c_vat_rate);   /* prints .19 */
END;
/
