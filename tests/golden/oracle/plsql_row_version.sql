-- case new_and_old
-- catalog: CREATE TABLE t (v VARCHAR2(10), note VARCHAR2(20));
CREATE OR REPLACE TRIGGER t_bu BEFORE UPDATE ON t FOR EACH ROW
BEGIN
  :NEW.note := :OLD.v;
END;
-- expect postgres exact
CREATE OR REPLACE FUNCTION t_bu()
RETURNS trigger
LANGUAGE plpgsql
AS $body$
BEGIN
  NEW.note := OLD.v;
  RETURN NEW;
END
$body$
--
CREATE OR REPLACE TRIGGER t_bu
BEFORE UPDATE ON t
FOR EACH ROW
EXECUTE FUNCTION t_bu()
-- end

-- case referencing_and_when
-- catalog: CREATE TABLE emp (sal NUMBER, raises NUMBER);
CREATE TRIGGER emp_bu BEFORE UPDATE OF sal ON emp REFERENCING OLD AS o NEW AS n FOR EACH ROW
WHEN (n.sal > o.sal)
BEGIN
  :n.raises := :o.raises + 1;
END;
-- expect postgres exact
CREATE OR REPLACE FUNCTION emp_bu()
RETURNS trigger
LANGUAGE plpgsql
AS $body$
BEGIN
  NEW.raises := OLD.raises + 1;
  RETURN NEW;
END
$body$
--
CREATE TRIGGER emp_bu
BEFORE UPDATE OF sal ON emp
FOR EACH ROW
WHEN (NEW.sal > OLD.sal)
EXECUTE FUNCTION emp_bu()
-- end
