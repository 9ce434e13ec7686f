-- case new_and_old
-- catalog: CREATE TABLE t (v VARCHAR2(10), note VARCHAR2(20));
CREATE OR REPLACE TRIGGER t_bu BEFORE UPDATE ON t FOR EACH ROW
BEGIN
  :NEW.note := :OLD.v;
END;
-- expect postgres exact
-- end
-- case referencing_and_when
-- catalog: CREATE TABLE emp (sal NUMBER, raises NUMBER);
CREATE TRIGGER emp_bu BEFORE UPDATE OF sal ON emp REFERENCING OLD AS o NEW AS n FOR EACH ROW
WHEN (n.sal > o.sal)
BEGIN
  :n.raises := :o.raises + 1;
END;
-- expect postgres exact
-- end
