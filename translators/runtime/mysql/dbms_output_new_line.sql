-- helper: dbms_output_new_line
-- needs: dbms_output_lines
-- what: DBMS_OUTPUT.NEW_LINE: ends the line. Oracle Database PL/SQL Packages and Types Reference 19c, "DBMS_OUTPUT".
CREATE PROCEDURE IF NOT EXISTS talora.dbms_output_new_line()
NO SQL
BEGIN
  SET @talora_output = concat(coalesce(@talora_output, ''), coalesce(@talora_line, ''), '\n');
  SET @talora_line = NULL;
END;
