-- Life of a ticket. Errors: -20101 no such ticket, -20102 closed already, -20103 no such customer.
CREATE OR REPLACE PACKAGE ticketing AS

  e_unknown_ticket EXCEPTION;
  PRAGMA EXCEPTION_INIT(e_unknown_ticket, -20101);
  e_closed_ticket EXCEPTION;
  PRAGMA EXCEPTION_INIT(e_closed_ticket, -20102);

  -- Opens a ticket; its number comes back in p_ticket_id.
  PROCEDURE open_ticket (
    p_customer_id  IN  tickets.customer_id%TYPE,
    p_subject      IN  tickets.subject%TYPE,
    p_channel      IN  tickets.channel%TYPE DEFAULT 'PHONE',
    p_ticket_id    OUT tickets.ticket_id%TYPE
  );

  -- Adds a note; its number within the ticket comes back.
  PROCEDURE add_note (
    p_ticket_id  IN  tickets.ticket_id%TYPE,
    p_body       IN  VARCHAR2,
    p_author_id  IN  staff.staff_id%TYPE DEFAULT NULL,
    p_note_no    OUT PLS_INTEGER
  );

  -- Closes a ticket and says how many minutes it was open.
  PROCEDURE close_ticket (
    p_ticket_id  IN  tickets.ticket_id%TYPE,
    p_closed_at  IN  DATE,
    p_minutes    OUT NUMBER
  );

  -- Open tickets of a priority, oldest first: TICKET_ID, SUBJECT, OPENED_AT.
  FUNCTION waiting (p_priority IN NUMBER) RETURN SYS_REFCURSOR;

  -- fresh, normal, late; limits by app parameter MAX_OPEN_DAYS.
  FUNCTION age_class (p_days IN NUMBER) RETURN VARCHAR2;

END ticketing;
/
