-- helper: rollback_transaction
-- needs: trancount
-- what: ROLLBACK TRANSACTION: none is open afterwards. Transact-SQL reference, "ROLLBACK TRANSACTION".
CREATE OR REPLACE FUNCTION talora.rollback_transaction() RETURNS void
LANGUAGE plpgsql VOLATILE AS $$
BEGIN
  IF talora.trancount() = 0 THEN
    RAISE EXCEPTION USING ERRCODE = 'TS000',
      MESSAGE = 'The ROLLBACK TRANSACTION request has no corresponding BEGIN TRANSACTION.',
      DETAIL = 'error 3903, severity 16, state 1';
  END IF;
  PERFORM set_config('talora.trancount', '0', true);
END
$$;
