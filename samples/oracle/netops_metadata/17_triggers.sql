
  CREATE OR REPLACE EDITIONABLE TRIGGER "NETOPS"."MAINTENANCE_ORDERS_BIU"
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
ALTER TRIGGER "NETOPS"."MAINTENANCE_ORDERS_BIU" ENABLE;

  CREATE OR REPLACE EDITIONABLE TRIGGER "NETOPS"."TICKETS_BI"
  BEFORE INSERT ON tickets
  FOR EACH ROW
  WHEN (NEW.ticket_id IS NULL)
BEGIN
  :NEW.ticket_id := ticket_seq.NEXTVAL;
END tickets_bi;
/
ALTER TRIGGER "NETOPS"."TICKETS_BI" ENABLE;

  CREATE OR REPLACE EDITIONABLE TRIGGER "NETOPS"."STOCK_AUDIT"
  AFTER UPDATE OF quantity OR DELETE ON stock
  REFERENCING OLD AS old_part NEW AS new_part
  FOR EACH ROW
DECLARE
  v_key audit_log.row_key%TYPE := :old_part.region_id || '/' || :old_part.part_no;
BEGIN
  IF DELETING THEN
    INSERT INTO audit_log (table_name, row_key, action, old_value)
    VALUES ('STOCK', v_key, 'D', TO_CHAR(:old_part.quantity));
  ELSIF :old_part.quantity <> :new_part.quantity THEN
    INSERT INTO audit_log (table_name, row_key, action, old_value, new_value)
    VALUES ('STOCK', v_key, 'U', TO_CHAR(:old_part.quantity), TO_CHAR(:new_part.quantity));
  END IF;
END stock_audit;
/
ALTER TRIGGER "NETOPS"."STOCK_AUDIT" ENABLE;

  CREATE OR REPLACE EDITIONABLE TRIGGER "NETOPS"."REGIONS_NO_DELETE"
  BEFORE DELETE ON regions
BEGIN
  RAISE_APPLICATION_ERROR(-20301, 'Regions are never deleted');
END regions_no_delete;
/
ALTER TRIGGER "NETOPS"."REGIONS_NO_DELETE" ENABLE;

  CREATE OR REPLACE EDITIONABLE TRIGGER "NETOPS"."CONTRACTS_BU"
  BEFORE UPDATE ON contracts
  FOR EACH ROW
BEGIN
  IF :OLD.status = 'ENDED' THEN
    RAISE_APPLICATION_ERROR(-20311, 'Contract ' || :OLD.contract_id || ' has ended');
  END IF;
  IF UPDATING('TARIFF_CODE') AND :OLD.status = 'SUSPENDED' THEN
    RAISE_APPLICATION_ERROR(-20312, 'Contract ' || :OLD.contract_id || ' is suspended');
  END IF;
END contracts_bu;
/
ALTER TRIGGER "NETOPS"."CONTRACTS_BU" ENABLE;

  CREATE OR REPLACE EDITIONABLE TRIGGER "NETOPS"."STAFF_SALARY_CT"
  FOR UPDATE OF salary ON staff
  COMPOUND TRIGGER

  TYPE entries_t IS TABLE OF audit_log%ROWTYPE INDEX BY PLS_INTEGER;
  g_entries  entries_t;
  g_highest  NUMBER;

  BEFORE STATEMENT IS
  BEGIN
    g_entries.DELETE;
    g_highest := 16000;
  END BEFORE STATEMENT;

  BEFORE EACH ROW IS
  BEGIN
    IF :NEW.salary > g_highest THEN
      RAISE_APPLICATION_ERROR(-20321, 'Too much for ' || :OLD.last_name);
    END IF;
  END BEFORE EACH ROW;

  AFTER EACH ROW IS
    v_no PLS_INTEGER;
  BEGIN
    v_no := g_entries.COUNT + 1;
    g_entries(v_no).row_key := :OLD.staff_no;
    g_entries(v_no).old_value := TO_CHAR(:OLD.salary);
    g_entries(v_no).new_value := TO_CHAR(:NEW.salary);
  END AFTER EACH ROW;

  AFTER STATEMENT IS
  BEGIN
    FORALL i IN 1 .. g_entries.COUNT
      INSERT INTO audit_log (table_name, row_key, action, old_value, new_value)
      VALUES ('STAFF', g_entries(i).row_key, 'U', g_entries(i).old_value, g_entries(i).new_value);
  END AFTER STATEMENT;

END staff_salary_ct;
/
ALTER TRIGGER "NETOPS"."STAFF_SALARY_CT" ENABLE;

  CREATE OR REPLACE EDITIONABLE TRIGGER "NETOPS"."V_TICKET_DESK_IO"
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
ALTER TRIGGER "NETOPS"."V_TICKET_DESK_IO" ENABLE;

