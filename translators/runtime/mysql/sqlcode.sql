-- helper: sqlcode
-- needs: none
-- what: SQLCODE in a handler: Oracle's error number for the server's. Oracle Database PL/SQL Language Reference 19c, "SQLCODE Function" and Table 11-3 "PL/SQL Predefined Exceptions".
--
-- A message that begins with ORA-nnnnn decides first: code and helpers raise such. in_code: the statements under the
-- handler assign variables, where a value too long or too large is ORA-06502. An unknown error gives -600.
CREATE FUNCTION IF NOT EXISTS talora.sqlcode(number_of_error int, state char(5), message text, in_code boolean) RETURNS int
DETERMINISTIC NO SQL
BEGIN
  IF state IS NULL OR state = '00000' THEN
    RETURN 0;
  ELSEIF state LIKE 'TU%' THEN
    RETURN 1;
  ELSEIF message REGEXP '^ORA-[0-9]{5}:' THEN
    RETURN CASE substr(message, 5, 5) WHEN '01403' THEN 100 ELSE -CAST(substr(message, 5, 5) AS signed) END;
  ELSEIF in_code AND number_of_error IN (1264, 1265, 1366, 1406) THEN
    RETURN -6502;
  END IF;
  RETURN CASE number_of_error
    WHEN 1048 THEN -1400
    WHEN 1062 THEN -1
    WHEN 1142 THEN -1031
    WHEN 1146 THEN -942
    WHEN 1172 THEN -1422
    WHEN 1205 THEN -54
    WHEN 1213 THEN -60
    WHEN 1242 THEN -1427
    WHEN 1264 THEN -1438
    WHEN 1325 THEN -6511
    WHEN 1326 THEN -1001
    WHEN 1329 THEN 100
    WHEN 1339 THEN -6592
    WHEN 1364 THEN -1400
    WHEN 1365 THEN -1476
    WHEN 1366 THEN -1722
    WHEN 1369 THEN -1402
    WHEN 1370 THEN -1031
    WHEN 1406 THEN -12899
    WHEN 1451 THEN -2292
    WHEN 1452 THEN -2291
    WHEN 1690 THEN -1426
    WHEN 3572 THEN -54
    WHEN 3819 THEN -2290
    WHEN 4025 THEN -2290
    ELSE -600
  END;
END;
