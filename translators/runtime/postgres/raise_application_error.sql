-- helper: raise_application_error
-- needs: none
-- what: RAISE_APPLICATION_ERROR(-20nnn, message): SQLSTATE TAnnn, message "ORA-20nnn: message". Oracle Database PL/SQL Language Reference 19c, "Raising User-Defined Exception with RAISE_APPLICATION_ERROR Procedure".
--
-- keep_errors is accepted; the earlier errors of the stack are not repeated in the message.
CREATE OR REPLACE FUNCTION talora.raise_application_error(error_code numeric, message pg_catalog.text,
                                                          keep_errors boolean DEFAULT false)
RETURNS void LANGUAGE plpgsql VOLATILE PARALLEL SAFE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  code integer := trunc(error_code);
BEGIN
  IF code IS NULL OR code NOT BETWEEN -20999 AND -20000 THEN
    RAISE EXCEPTION USING ERRCODE = '22023', MESSAGE =
      format('ORA-21000: error number argument to raise_application_error of %s is out of range', code);
  END IF;
  RAISE EXCEPTION USING
    ERRCODE = 'TA' || lpad((-20000 - code)::text, 3, '0'),
    MESSAGE = 'ORA' || code || ': ' || left(coalesce(message, ''), 2048);
END
$$;
