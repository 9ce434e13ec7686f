-- A ticket from opening to closing, with the errors on the way; leaves nothing behind.
DECLARE
  v_ticket   tickets.ticket_id%TYPE;
  v_again    tickets.ticket_id%TYPE;
  v_note     PLS_INTEGER;
  v_minutes  NUMBER;
  v_row      tickets%ROWTYPE;
BEGIN
  ticketing.open_ticket(500007, 'Line is noisy', p_ticket_id => v_ticket);
  ticketing.open_ticket(500007, 'And the bill is wrong', 'WEB', v_again);
  DBMS_OUTPUT.PUT_LINE('two tickets: ' || CASE WHEN v_again > v_ticket THEN 'in order' ELSE 'not in order' END);

  ticketing.add_note(v_ticket, 'Called back', p_note_no => v_note);
  ticketing.add_note(v_ticket, 'Line changed', 30, v_note);
  DBMS_OUTPUT.PUT_LINE('notes: ' || v_note);

  ticketing.close_ticket(v_ticket, DATE '2025-04-01' + 0.25, v_minutes);
  SELECT * INTO v_row FROM tickets WHERE ticket_id = v_ticket;
  DBMS_OUTPUT.PUT_LINE(v_row.channel || ' ' || v_row.status || ' after ' || v_minutes || ' minutes, priority ' || v_row.priority);

  BEGIN
    ticketing.add_note(v_ticket, 'Too late', p_note_no => v_note);
  EXCEPTION
    WHEN ticketing.e_closed_ticket THEN
      DBMS_OUTPUT.PUT_LINE('closed: ' || SQLCODE);
  END;

  BEGIN
    ticketing.close_ticket(100001 - 1, DATE '2025-04-01', v_minutes);
  EXCEPTION
    WHEN ticketing.e_unknown_ticket THEN
      DBMS_OUTPUT.PUT_LINE(SUBSTR(SQLERRM, 1, INSTR(SQLERRM || CHR(10), CHR(10)) - 1));
  END;

  BEGIN
    ticketing.open_ticket(1, 'Whose?', p_ticket_id => v_again);
  EXCEPTION
    WHEN OTHERS THEN
      DBMS_OUTPUT.PUT_LINE(SQLCODE || ': ' || SUBSTR(SQLERRM, 1, INSTR(SQLERRM || CHR(10), CHR(10)) - 1));
  END;

  ROLLBACK;
END;
/
