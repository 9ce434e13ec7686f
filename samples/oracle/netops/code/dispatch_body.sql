-- See the specification for what each member promises.
CREATE OR REPLACE PACKAGE BODY dispatch AS

  TYPE names_t IS TABLE OF maintenance_orders.technician%TYPE;
  g_names  names_t;             -- technicians in the order of their numbers
  g_turn   PLS_INTEGER := 0;

  e_bulk_errors EXCEPTION;
  PRAGMA EXCEPTION_INIT(e_bulk_errors, -24381);

  FUNCTION next_technician RETURN VARCHAR2 IS
  BEGIN
    IF g_names.COUNT = 0 THEN
      RETURN NULL;
    END IF;
    g_turn := MOD(g_turn, g_names.COUNT) + 1;
    RETURN g_names(g_turn);
  END next_technician;

  PROCEDURE start_again IS
  BEGIN
    g_turn := 0;
  END start_again;

  PROCEDURE assign_open_orders (p_limit IN PLS_INTEGER DEFAULT 100) IS
    v_orders  order_list_t;
    v_names   names_t := names_t();
    CURSOR c_ids IS
      SELECT o.order_id
        FROM maintenance_orders o
       WHERE o.status = 'OPEN'
       ORDER BY o.priority, o.opened_at, o.order_id;
  BEGIN
    OPEN c_ids;
    FETCH c_ids BULK COLLECT INTO v_orders LIMIT p_limit;
    CLOSE c_ids;

    FOR i IN 1 .. v_orders.COUNT LOOP
      v_names.EXTEND;
      v_names(v_names.LAST) := next_technician;
    END LOOP;

    FORALL i IN 1 .. v_orders.COUNT
      UPDATE maintenance_orders
         SET status = 'ASSIGNED',
             technician = v_names(i)
       WHERE order_id = v_orders(i);

    FORALL i IN INDICES OF v_orders
      INSERT INTO tmp_dispatch (order_id, technician, rank_no)
      VALUES (v_orders(i), v_names(i), i);
  END assign_open_orders;

  PROCEDURE raise_priorities (
    p_orders   IN  order_list_t,
    p_changed  OUT PLS_INTEGER,
    p_refused  OUT PLS_INTEGER
  ) IS
  BEGIN
    p_changed := 0;
    p_refused := 0;
    FORALL i IN p_orders.FIRST .. p_orders.LAST SAVE EXCEPTIONS
      UPDATE maintenance_orders
         SET priority = priority - 1
       WHERE order_id = p_orders(i);
    p_changed := SQL%ROWCOUNT;
  EXCEPTION
    WHEN e_bulk_errors THEN
      p_changed := SQL%ROWCOUNT;
      p_refused := SQL%BULK_EXCEPTIONS.COUNT;
      FOR i IN 1 .. SQL%BULK_EXCEPTIONS.COUNT LOOP
        DBMS_OUTPUT.PUT_LINE('Order ' || p_orders(SQL%BULK_EXCEPTIONS(i).ERROR_INDEX)
          || ' refused: ORA-' || LPAD(SQL%BULK_EXCEPTIONS(i).ERROR_CODE, 5, '0'));
      END LOOP;
  END raise_priorities;

BEGIN
  SELECT s.full_name
    BULK COLLECT INTO g_names
    FROM staff s
   WHERE s.job_title = 'Technician'
     AND s.left_on IS NULL
   ORDER BY s.staff_id;
END dispatch;
/
