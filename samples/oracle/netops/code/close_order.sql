/*
 * Closes a maintenance order and says how many days it was open.
 * Errors: -20001 no such order, -20002 not open, -20004 closing time before opening.
 */
CREATE OR REPLACE PROCEDURE close_order (
  p_order_id   IN  maintenance_orders.order_id%TYPE,
  p_closed_at  IN  DATE,
  p_cost       IN  NUMBER DEFAULT NULL,
  p_days       OUT NUMBER
) AS
  v_status     maintenance_orders.status%TYPE;
  v_opened_at  DATE;
BEGIN
  SELECT status, opened_at
    INTO v_status, v_opened_at
    FROM maintenance_orders
   WHERE order_id = p_order_id
     FOR UPDATE;

  IF v_status NOT IN ('OPEN', 'ASSIGNED') THEN
    RAISE_APPLICATION_ERROR(-20002,
      'Order ' || p_order_id || ' is ' || LOWER(v_status));
  END IF;

  IF p_closed_at < v_opened_at THEN
    RAISE_APPLICATION_ERROR(-20004, 'Order ' || p_order_id || ' was opened later');
  END IF;

  UPDATE maintenance_orders
     SET status    = 'CLOSED',
         closed_at = p_closed_at,
         cost      = NVL(p_cost, cost)   -- keep the estimate when no bill came
   WHERE order_id = p_order_id;

  /* the device works again, unless another order is waiting */
  UPDATE equipment e
     SET e.status = 'A',
         e.updated_at = SYSTIMESTAMP
   WHERE e.equipment_id = (SELECT o.equipment_id
                             FROM maintenance_orders o
                            WHERE o.order_id = p_order_id)
     AND e.status = 'R'
     AND NOT EXISTS (SELECT 1
                       FROM maintenance_orders w
                      WHERE w.equipment_id = e.equipment_id
                        AND w.status IN ('OPEN', 'ASSIGNED'));
  IF SQL%ROWCOUNT > 0 THEN
    DBMS_OUTPUT.PUT_LINE('Device of order ' || p_order_id || ' is active again');
  END IF;

  p_days := ROUND(p_closed_at - v_opened_at, 2);
EXCEPTION
  WHEN NO_DATA_FOUND THEN
    RAISE_APPLICATION_ERROR(-20001, 'Order ' || p_order_id || ' does not exist');
END close_order;
/
