-- case update_reads_its_table
-- catalog: CREATE TABLE t (id NUMBER, n NUMBER);
CREATE TRIGGER t_bu BEFORE UPDATE ON t FOR EACH ROW
DECLARE
  v NUMBER;
BEGIN
  SELECT COUNT(*) INTO v FROM t;
END;
-- expect postgres manual TAL-O0803
-- expect mysql manual TAL-O0803
-- end
