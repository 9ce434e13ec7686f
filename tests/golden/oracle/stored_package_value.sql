-- case from_outside
-- catalog: CREATE PACKAGE st AS n NUMBER := 0; c CONSTANT NUMBER := 0.19; END st;
CREATE FUNCTION f RETURN NUMBER IS
BEGIN
  RETURN st.n + st.c;
END;
-- expect mysql conditional TAL-O0220
CREATE FUNCTION f()
RETURNS decimal(65,30)
READS SQL DATA
BEGIN
  RETURN st__n() + st__c();
END
-- end

-- case own_variable
-- catalog: CREATE PACKAGE st AS FUNCTION get RETURN NUMBER; END st;
CREATE PACKAGE BODY st AS
  total NUMBER(5,2) := 1;
  FUNCTION get RETURN NUMBER IS
  BEGIN
    RETURN total;
  END;
END st;
-- expect mysql conditional TAL-C0032 TAL-O0220 TAL-O0604 TAL-O0804
CREATE FUNCTION st__get()
RETURNS decimal(65,30)
NO SQL
BEGIN
  CALL st__talora_init();
  RETURN CAST(@st.total AS decimal(65,2));
END
--
CREATE PROCEDURE st__talora_init()
BEGIN
  IF @st.talora_ready IS NULL THEN
    SET @st.talora_ready = 1;
    CALL st__talora_init_specification();
    BEGIN
      DECLARE talora_value decimal(5,2) DEFAULT 1;
      SET @st.total = talora_value;
    END;
  END IF;
END
-- end
