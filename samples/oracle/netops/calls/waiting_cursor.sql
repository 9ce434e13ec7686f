-- Reads the REF CURSOR of TICKETING.WAITING to its fifth row.
DECLARE
  v_tickets  SYS_REFCURSOR;
  v_id       tickets.ticket_id%TYPE;
  v_subject  tickets.subject%TYPE;
  v_opened   DATE;
BEGIN
  v_tickets := ticketing.waiting(2);
  LOOP
    FETCH v_tickets INTO v_id, v_subject, v_opened;
    EXIT WHEN v_tickets%NOTFOUND OR v_tickets%ROWCOUNT > 5;
    DBMS_OUTPUT.PUT_LINE(v_tickets%ROWCOUNT || '. ' || v_id || ' ' || TO_CHAR(v_opened, 'YYYY-MM-DD HH24:MI') || ' ' || v_subject);
  END LOOP;
  CLOSE v_tickets;
  DBMS_OUTPUT.PUT_LINE(CASE WHEN v_tickets%ISOPEN THEN 'open' ELSE 'closed' END);
END;
/
