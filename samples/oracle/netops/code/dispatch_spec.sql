-- Gives open maintenance orders to technicians.
CREATE OR REPLACE PACKAGE dispatch AS

  TYPE order_list_t IS TABLE OF maintenance_orders.order_id%TYPE;

  -- Open orders, the urgent and then the old ones first.
  CURSOR c_open_orders (cp_status VARCHAR2 DEFAULT 'OPEN') IS
    SELECT o.order_id, o.priority, o.opened_at
      FROM maintenance_orders o
     WHERE o.status = cp_status
     ORDER BY o.priority, o.opened_at, o.order_id;

  -- Assigns at most p_limit open orders, technicians in turn; what was done stays in TMP_DISPATCH.
  PROCEDURE assign_open_orders (p_limit IN PLS_INTEGER DEFAULT 100);

  -- One step more urgent; orders that are as urgent as can be are counted in p_refused.
  PROCEDURE raise_priorities (
    p_orders   IN  order_list_t,
    p_changed  OUT PLS_INTEGER,
    p_refused  OUT PLS_INTEGER
  );

  -- Whose turn it is; each call moves on.
  FUNCTION next_technician RETURN VARCHAR2;
  PROCEDURE start_again;

END dispatch;
/
