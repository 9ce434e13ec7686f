-- case from_outside
-- catalog: CREATE PACKAGE st AS n NUMBER := 0; label VARCHAR2(5 CHAR); END st;
CREATE PROCEDURE p IS
BEGIN
  st.n := 7;
  st.label := 'x';
END;
-- expect mysql exact
CREATE PROCEDURE p()
BEGIN
  BEGIN
    CALL st__talora_init();
    SET @st.n = 7;
  END;
  BEGIN
    CALL st__talora_init();
    BEGIN
      DECLARE talora_value varchar(5) DEFAULT 'x';
      SET @st.label = talora_value;
    END;
  END;
END
-- end
