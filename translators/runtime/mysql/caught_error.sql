-- helper: caught_error
-- needs: none
-- what: what CATCH knows of an error, as JSON: number, severity, state, message, and whether it has doomed the open transaction (SET XACT_ABORT ON but for RAISERROR, failed conversions, deadlocks). Transact-SQL reference, "TRY...CATCH", "XACT_STATE".
CREATE FUNCTION IF NOT EXISTS talora.caught_error(error_number int, code char(5), message text, origin varchar(64), abort boolean) RETURNS longtext
NO SQL
BEGIN
  DECLARE own int DEFAULT CASE
    WHEN code = '22012' OR error_number = 1365 THEN 8134
    WHEN code = '22P02' THEN 245
    WHEN code = '22007' OR error_number = 1292 THEN 241
    WHEN code = '22008' THEN 242
    WHEN code = '22003' OR error_number IN (1264, 1690) THEN 8115
    WHEN code = '22011' THEN 537
    WHEN error_number = 1062 THEN 2627
    WHEN error_number IN (1451, 1452, 3819, 4025) THEN 547
    WHEN error_number IN (1048, 1364) THEN 515
    WHEN error_number = 1406 THEN 2628
    WHEN error_number IN (1172, 1242) THEN 512
    WHEN error_number = 1146 THEN 208
    WHEN error_number = 1205 THEN 1222
    WHEN error_number = 1213 THEN 1205
    WHEN error_number = 1369 THEN 550
    ELSE 50000 END;
  DECLARE severity int DEFAULT CASE own WHEN 2627 THEN 14 WHEN 1205 THEN 13 ELSE 16 END;
  DECLARE state int DEFAULT CASE WHEN own = 547 THEN 0 WHEN own IN (515, 8115, 2628) THEN 2 ELSE 1 END;
  DECLARE text_of_error text DEFAULT IF(own = 8134, 'Divide by zero error encountered.', message);
  DECLARE doomed int DEFAULT coalesce(@talora_trancount, 0) > 0
    AND (coalesce(origin, '') NOT LIKE '% R' AND abort OR own IN (241, 242, 245, 1205));
  IF origin REGEXP '^[0-9]+ [0-9]+ [0-9]+' THEN
    SET own = substring_index(origin, ' ', 1);
    SET severity = substring_index(substring_index(origin, ' ', 2), ' ', -1);
    SET state = substring_index(substring_index(origin, ' ', 3), ' ', -1);
  END IF;
  RETURN json_object('number', own, 'severity', severity, 'state', state, 'message', text_of_error,
                     'doomed', doomed, 'server', error_number, 'code', code, 'origin', origin);
END;
