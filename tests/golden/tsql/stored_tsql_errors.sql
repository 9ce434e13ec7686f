-- case in_code
CREATE PROCEDURE dbo.p AS
BEGIN
  IF ERROR_NUMBER() = 547 PRINT ERROR_MESSAGE();
END
-- expect mysql conditional TAL-S0608 TAL-S0630
CREATE PROCEDURE p()
BEGIN
  IF CAST(json_value(CAST(@talora_error AS char), '$.number') AS signed) = 547 THEN
    CALL talora.dbms_output_put_line(json_value(CAST(@talora_error AS char), '$.message'));
  END IF;
END
-- end

-- case outside
SELECT ERROR_NUMBER()
-- expect mysql manual TAL-S0301
-- end
