-- The desk changes subject and status and opens tickets through the view.
CREATE OR REPLACE TRIGGER v_ticket_desk_io
  INSTEAD OF INSERT OR UPDATE OR DELETE ON v_ticket_desk
  FOR EACH ROW
DECLARE
  v_customer_id customers.customer_id%TYPE;
BEGIN
  IF INSERTING THEN
    SELECT c.customer_id
      INTO v_customer_id
      FROM customers c
     WHERE c.customer_no = RPAD(:NEW.customer_no, 10);
    INSERT INTO tickets (channel, customer_id, opened_at, subject)
    VALUES (NVL(:NEW.channel, 'PHONE'), v_customer_id, DATE '2025-03-31', :NEW.subject);
  ELSIF UPDATING THEN
    UPDATE tickets
       SET subject = :NEW.subject,
           status = :NEW.status
     WHERE ticket_id = :OLD.ticket_id
       AND channel = :OLD.channel;
  ELSE
    RAISE_APPLICATION_ERROR(-20331, 'Tickets are closed, not deleted');
  END IF;
END v_ticket_desk_io;
/
