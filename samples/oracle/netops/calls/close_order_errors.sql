-- Shows the errors of CLOSE_ORDER; changes nothing.
DECLARE
  v_days NUMBER;

  PROCEDURE try_close (p_order_id IN NUMBER, p_closed_at IN DATE) IS
  BEGIN
    close_order(p_order_id, p_closed_at, p_days => v_days);
    DBMS_OUTPUT.PUT_LINE('closed after ' || v_days || ' days');
  EXCEPTION
    WHEN OTHERS THEN
      DBMS_OUTPUT.PUT_LINE(SQLCODE || ' ' || SQLERRM);
  END try_close;
BEGIN
  try_close(4999, DATE '2025-04-01');          -- unknown
  try_close(1001, DATE '2025-04-01');          -- closed long ago
  try_close(1002, DATE '2000-01-01');          -- before it was opened
END;
/
