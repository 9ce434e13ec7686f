-- case refused
-- catalog: CREATE TABLE t (a NUMBER);
CREATE TRIGGER t_bu BEFORE UPDATE ON t FOR EACH ROW
BEGIN
  IF UPDATING('A') THEN NULL; END IF;
END;
-- expect postgres manual TAL-C0014 TAL-O0803
-- end
