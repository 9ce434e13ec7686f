-- helper: dbms_output_lines
-- needs: none
-- what: the session's lines of DBMS_OUTPUT so far, one text with a line feed behind each, which are cleared. Oracle Database PL/SQL Packages and Types Reference 19c, "GET_LINES Procedures".
CREATE PROCEDURE IF NOT EXISTS talora.dbms_output_lines()
NO SQL
BEGIN
  SELECT coalesce(CONVERT(@talora_output USING utf8mb4), '') AS output;
  SET @talora_output = NULL;
END;
