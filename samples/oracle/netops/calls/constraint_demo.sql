-- Which error comes from which constraint; leaves nothing behind.
DECLARE
  e_child_rows EXCEPTION;
  PRAGMA EXCEPTION_INIT(e_child_rows, -2292);
  e_null EXCEPTION;
  PRAGMA EXCEPTION_INIT(e_null, -1400);

  PROCEDURE try_it (p_no IN PLS_INTEGER) IS
  BEGIN
    CASE p_no
      WHEN 1 THEN INSERT INTO vendors (vendor_id, vendor_name, vendor_prefix) VALUES (1, 'Twice', 'TWC');
      WHEN 2 THEN INSERT INTO vendors (vendor_id, vendor_name, vendor_prefix) VALUES (99, '', 'NNN');
      WHEN 3 THEN UPDATE stock SET quantity = -1 WHERE region_id = 3 AND part_no = 'P-001/B';
      WHEN 4 THEN DELETE FROM vendors WHERE vendor_id = 1;
      WHEN 5 THEN UPDATE sites SET region_id = 77 WHERE site_id = 1001;
      WHEN 6 THEN UPDATE sites SET site_code = 'MUCH-TOO-LONG-CODE' WHERE site_id = 1001;
      WHEN 7 THEN UPDATE sites SET region_id = 77777 WHERE site_id = 1001;
      WHEN 8 THEN INSERT INTO outage_cells (outage_id, cell_id) VALUES (1, 1);   -- disabled foreign key
      WHEN 9 THEN INSERT INTO customers (customer_id, customer_no, kind, joined) VALUES (1, 'X', 'B', DATE '2025-01-01');
      ELSE UPDATE tickets SET status = 'LOST' WHERE ticket_id = 100001;
    END CASE;
    DBMS_OUTPUT.PUT_LINE(p_no || ': done');
  EXCEPTION
    WHEN DUP_VAL_ON_INDEX THEN
      DBMS_OUTPUT.PUT_LINE(p_no || ': duplicate, ' || SQLCODE);
    WHEN e_null THEN
      DBMS_OUTPUT.PUT_LINE(p_no || ': null, ' || SQLCODE);
    WHEN e_child_rows THEN
      DBMS_OUTPUT.PUT_LINE(p_no || ': has children, ' || SQLCODE);
    WHEN OTHERS THEN
      DBMS_OUTPUT.PUT_LINE(p_no || ': ' || SQLCODE);
  END try_it;
BEGIN
  FOR i IN 1 .. 10 LOOP
    try_it(i);
  END LOOP;
  ROLLBACK;
END;
/
