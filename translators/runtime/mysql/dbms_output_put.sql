-- helper: dbms_output_put
-- needs: none
-- what: DBMS_OUTPUT.PUT(text): adds to the line that is not ended yet. Oracle Database PL/SQL Packages and Types Reference 19c, "DBMS_OUTPUT".
CREATE PROCEDURE IF NOT EXISTS talora.dbms_output_put(IN line longtext)
NO SQL
BEGIN
  SET @talora_line = concat(coalesce(@talora_line, ''), coalesce(line, ''));
END;
