-- Assigns five orders, then raises priorities; leaves nothing behind.
DECLARE
  v_changed  PLS_INTEGER;
  v_refused  PLS_INTEGER;
  v_order    dispatch.c_open_orders%ROWTYPE;
BEGIN
  dispatch.start_again;
  DBMS_OUTPUT.PUT_LINE('first: ' || dispatch.next_technician);

  OPEN dispatch.c_open_orders('OPEN');
  FETCH dispatch.c_open_orders INTO v_order;
  DBMS_OUTPUT.PUT_LINE('most urgent: ' || v_order.order_id || ', priority ' || v_order.priority);
  CLOSE dispatch.c_open_orders;

  dispatch.assign_open_orders(5);
  FOR d IN (SELECT t.rank_no, t.order_id, t.technician, o.status
              FROM tmp_dispatch t
              JOIN maintenance_orders o ON o.order_id = t.order_id
             ORDER BY t.rank_no)
  LOOP
    DBMS_OUTPUT.PUT_LINE(d.rank_no || ' ' || d.order_id || ' ' || d.status || ' ' || d.technician);
  END LOOP;

  dispatch.raise_priorities(dispatch.order_list_t(1004, 1010, v_order.order_id, 1007), v_changed, v_refused);
  DBMS_OUTPUT.PUT_LINE('changed ' || v_changed || ', refused ' || v_refused);

  ROLLBACK;
  dispatch.start_again;
END;
/
