-- Notes every change of a quantity.
CREATE OR REPLACE TRIGGER stock_audit
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
