-- See the specification for what each member promises.
CREATE OR REPLACE PACKAGE BODY ticketing AS

  g_max_open_days NUMBER;   -- set when the package is first used

  e_no_parent EXCEPTION;
  PRAGMA EXCEPTION_INIT(e_no_parent, -2291);

  -- private: the ticket, locked
  FUNCTION locked_ticket (p_ticket_id IN tickets.ticket_id%TYPE) RETURN tickets%ROWTYPE IS
    v_ticket tickets%ROWTYPE;
  BEGIN
    SELECT * INTO v_ticket FROM tickets WHERE ticket_id = p_ticket_id FOR UPDATE;
    RETURN v_ticket;
  EXCEPTION
    WHEN NO_DATA_FOUND THEN
      RAISE_APPLICATION_ERROR(-20101, 'Ticket ' || p_ticket_id || ' does not exist');
  END locked_ticket;

  PROCEDURE open_ticket (
    p_customer_id  IN  tickets.customer_id%TYPE,
    p_subject      IN  tickets.subject%TYPE,
    p_channel      IN  tickets.channel%TYPE DEFAULT 'PHONE',
    p_ticket_id    OUT tickets.ticket_id%TYPE
  ) IS
  BEGIN
    INSERT INTO tickets (channel, customer_id, opened_at, subject)
    VALUES (p_channel, p_customer_id, DATE '2025-03-31', p_subject)
    RETURNING ticket_id INTO p_ticket_id;
  EXCEPTION
    WHEN e_no_parent THEN
      RAISE_APPLICATION_ERROR(-20103, 'Customer ' || p_customer_id || ' does not exist');
  END open_ticket;

  PROCEDURE add_note (
    p_ticket_id  IN  tickets.ticket_id%TYPE,
    p_body       IN  VARCHAR2,
    p_author_id  IN  staff.staff_id%TYPE DEFAULT NULL,
    p_note_no    OUT PLS_INTEGER
  ) IS
    v_ticket tickets%ROWTYPE;
  BEGIN
    v_ticket := locked_ticket(p_ticket_id);
    IF v_ticket.status = 'CLOSED' THEN
      RAISE e_closed_ticket;
    END IF;

    SELECT NVL(MAX(n.note_no), 0) + 1
      INTO p_note_no
      FROM ticket_notes n
     WHERE n.ticket_id = p_ticket_id;

    INSERT INTO ticket_notes (ticket_id, channel, note_no, written_at, author_id, body)
    VALUES (p_ticket_id, v_ticket.channel, p_note_no, SYSTIMESTAMP, p_author_id, p_body);
  END add_note;

  PROCEDURE close_ticket (
    p_ticket_id  IN  tickets.ticket_id%TYPE,
    p_closed_at  IN  DATE,
    p_minutes    OUT NUMBER
  ) IS
    v_ticket CONSTANT tickets%ROWTYPE := locked_ticket(p_ticket_id);
  BEGIN
    IF v_ticket.status = 'CLOSED' THEN
      RAISE_APPLICATION_ERROR(-20102, 'Ticket ' || p_ticket_id || ' is closed since '
        || TO_CHAR(v_ticket.closed_at, 'YYYY-MM-DD'));
    END IF;

    UPDATE tickets
       SET status = 'CLOSED',
           closed_at = p_closed_at
     WHERE ticket_id = p_ticket_id;
    p_minutes := ROUND((p_closed_at - v_ticket.opened_at) * 24 * 60);
  END close_ticket;

  FUNCTION waiting (p_priority IN NUMBER) RETURN SYS_REFCURSOR IS
    v_tickets SYS_REFCURSOR;
  BEGIN
    OPEN v_tickets FOR
      SELECT t.ticket_id, t.subject, t.opened_at
        FROM tickets t
       WHERE t.status <> 'CLOSED'
         AND t.priority = p_priority
       ORDER BY t.opened_at, t.ticket_id;
    RETURN v_tickets;
  END waiting;

  FUNCTION age_class (p_days IN NUMBER) RETURN VARCHAR2 IS
  BEGIN
    CASE
      WHEN p_days IS NULL THEN
        RETURN NULL;
      WHEN p_days > g_max_open_days THEN
        RETURN 'late';
      WHEN p_days > g_max_open_days / 2 THEN
        RETURN 'normal';
      ELSE
        RETURN 'fresh';
    END CASE;
  END age_class;

BEGIN
  SELECT p.num_value INTO g_max_open_days FROM app_parameters p WHERE p.param_name = 'MAX_OPEN_DAYS';
EXCEPTION
  WHEN NO_DATA_FOUND THEN
    g_max_open_days := 14;
END ticketing;
/
