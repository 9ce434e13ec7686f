-- Numbers new orders, tidies the technician's name, keeps last_change, guards closed orders.
CREATE OR REPLACE TRIGGER maintenance_orders_biu
  BEFORE INSERT OR UPDATE ON maintenance_orders
  FOR EACH ROW
BEGIN
  IF INSERTING AND :NEW.order_id IS NULL THEN
    :NEW.order_id := maintenance_order_seq.NEXTVAL;
  END IF;

  :NEW.technician := TRIM(:NEW.technician);   -- the old client pads it

  IF UPDATING THEN
    /* closed is closed */
    IF :OLD.status = 'CLOSED' AND :NEW.status <> 'CLOSED' THEN
      RAISE_APPLICATION_ERROR(-20003, 'Order ' || :OLD.order_id || ' cannot be reopened');
    END IF;
    :NEW.last_change := SYSTIMESTAMP;
  ELSIF :NEW.last_change IS NULL THEN
    :NEW.last_change := SYSTIMESTAMP;   -- rows of the old system bring their own
  END IF;
END;
/
