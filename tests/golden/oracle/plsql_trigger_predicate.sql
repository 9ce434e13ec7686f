-- case all_events
-- catalog: CREATE TABLE t (v VARCHAR2(10));
-- catalog: CREATE TABLE audit_t (what VARCHAR2(40));
CREATE OR REPLACE TRIGGER t_audit BEFORE INSERT OR UPDATE OR DELETE ON t FOR EACH ROW
BEGIN
  IF INSERTING OR UPDATING THEN
    RETURN;
  END IF;
  INSERT INTO audit_t VALUES ('delete');
END;
-- expect postgres exact
-- end
-- case statement_trigger
-- catalog: CREATE TABLE t (v VARCHAR2(10));
CREATE OR REPLACE TRIGGER t_s AFTER DELETE ON t
BEGIN
  NULL;
EXCEPTION
  WHEN OTHERS THEN NULL;
END;
-- expect postgres exact
-- end
