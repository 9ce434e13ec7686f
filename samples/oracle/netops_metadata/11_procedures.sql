
  CREATE OR REPLACE EDITIONABLE PROCEDURE "NETOPS"."CLOSE_ORDER" (
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

  CREATE OR REPLACE EDITIONABLE PROCEDURE "NETOPS"."REORDER_PARTS" (
  p_region_id  IN  NUMBER,
  p_factor     IN  NUMBER DEFAULT 2,
  p_lines      OUT PLS_INTEGER,
  p_value      OUT NUMBER
) IS
  CURSOR c_low (cp_region_id NUMBER) IS
    SELECT s.part_no, s.quantity, s.reorder_level, s.unit_price
      FROM stock s
     WHERE s.region_id = cp_region_id
       AND s.quantity < s.reorder_level   -- parts without a level are never reordered
     ORDER BY s.part_no;
  v_wanted NUMBER(6);
BEGIN
  p_lines := 0;
  p_value := 0;

  FOR r IN c_low(p_region_id) LOOP
    v_wanted := CEIL(r.reorder_level * p_factor) - r.quantity;

    UPDATE stock
       SET quantity = quantity + v_wanted
     WHERE region_id = p_region_id
       AND part_no = r.part_no;

    p_lines := p_lines + SQL%ROWCOUNT;
    p_value := p_value + v_wanted * r.unit_price;
    DBMS_OUTPUT.PUT_LINE(r.part_no || ': ' || v_wanted);
  END LOOP;

  IF p_lines = 0 THEN
    DBMS_OUTPUT.PUT_LINE('Nothing to order in region ' || p_region_id);
  END IF;
END reorder_parts;
/

  CREATE OR REPLACE EDITIONABLE PROCEDURE "NETOPS"."ARCHIVE_MEASUREMENTS" (
  p_before  IN  DATE,
  p_cells   OUT PLS_INTEGER,
  p_rows    OUT PLS_INTEGER
) IS
BEGIN
  DELETE FROM tmp_cells;

  INSERT INTO tmp_cells (cell_id, picked)
  SELECT DISTINCT m.cell_id, TRUNC(p_before)
    FROM measurements m
   WHERE m.measured_at < p_before;
  p_cells := SQL%ROWCOUNT;

  DELETE FROM measurements m
   WHERE m.measured_at < p_before
     AND EXISTS (SELECT NULL FROM tmp_cells t WHERE t.cell_id = m.cell_id);
  p_rows := SQL%ROWCOUNT;
END archive_measurements;
/

