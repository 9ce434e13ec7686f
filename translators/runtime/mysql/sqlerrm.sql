-- helper: sqlerrm
-- needs: sqlcode
-- what: SQLERRM in a handler: "ORA-nnnnn: text". Oracle Database PL/SQL Language Reference 19c, "SQLERRM Function".
--
-- Errors whose Oracle text is fixed get that text; for the others the text after the number is the server's.
CREATE FUNCTION IF NOT EXISTS talora.sqlerrm(number_of_error int, state char(5), message text, in_code boolean) RETURNS text
DETERMINISTIC NO SQL
BEGIN
  DECLARE code int DEFAULT talora.sqlcode(number_of_error, state, message, in_code);
  DECLARE fixed text DEFAULT CASE code
    WHEN 100 THEN 'no data found'
    WHEN -54 THEN 'resource busy and acquire with NOWAIT specified or timeout expired'
    WHEN -60 THEN 'deadlock detected while waiting for resource'
    WHEN -942 THEN 'table or view does not exist'
    WHEN -1001 THEN 'invalid cursor'
    WHEN -1031 THEN 'insufficient privileges'
    WHEN -1422 THEN 'exact fetch returns more than requested number of rows'
    WHEN -1426 THEN 'numeric overflow'
    WHEN -1427 THEN 'single-row subquery returns more than one row'
    WHEN -1438 THEN 'value larger than specified precision allowed for this column'
    WHEN -1476 THEN 'divisor is equal to zero'
    WHEN -1722 THEN 'invalid number'
    WHEN -6502 THEN concat('PL/SQL: numeric or value error', CASE number_of_error
      WHEN 1406 THEN ': character string buffer too small'
      WHEN 1264 THEN ': number precision too large'
      ELSE ': character to number conversion error' END)
    WHEN -6511 THEN 'PL/SQL: cursor already open'
    WHEN -6592 THEN 'CASE not found while executing CASE statement'
  END;
  IF code = 0 THEN
    RETURN 'ORA-0000: normal, successful completion';
  ELSEIF state LIKE 'TU%' THEN
    RETURN 'User-Defined Exception';
  ELSEIF message REGEXP '^ORA-[0-9]{5}:' THEN
    RETURN message;
  END IF;
  RETURN concat('ORA-', lpad(IF(code = 100, 1403, abs(code)), 5, '0'), ': ', coalesce(fixed, message));
END;
