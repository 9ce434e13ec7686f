-- helper: dbms_output_put_line
-- needs: dbms_output_lines
-- what: DBMS_OUTPUT.PUT_LINE(text): the line is added to @talora_output, which no ROLLBACK undoes. Oracle Database PL/SQL Packages and Types Reference 19c, "DBMS_OUTPUT".
CREATE PROCEDURE IF NOT EXISTS talora.dbms_output_put_line(IN line longtext)
NO SQL
BEGIN
  SET @talora_output = concat(coalesce(@talora_output, ''), coalesce(@talora_line, ''), coalesce(line, ''), '\n');
  SET @talora_line = NULL;
END;
