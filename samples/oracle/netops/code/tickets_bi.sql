-- Numbers new tickets.
CREATE OR REPLACE TRIGGER tickets_bi
  BEFORE INSERT ON tickets
  FOR EACH ROW
  WHEN (NEW.ticket_id IS NULL)
BEGIN
  :NEW.ticket_id := ticket_seq.NEXTVAL;
END tickets_bi;
/
