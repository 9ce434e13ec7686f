-- helper: commit_transaction
-- needs: trancount
-- what: COMMIT TRANSACTION: one less is open; true when it was the outermost one. Transact-SQL reference, "COMMIT TRANSACTION".
CREATE OR REPLACE FUNCTION talora.commit_transaction() RETURNS boolean
LANGUAGE plpgsql VOLATILE AS $$
DECLARE
  open integer := talora.trancount();
BEGIN
  IF open = 0 THEN
    RAISE EXCEPTION USING ERRCODE = 'TS000',
      MESSAGE = 'The COMMIT TRANSACTION request has no corresponding BEGIN TRANSACTION.',
      DETAIL = 'error 3902, severity 16, state 1';
  END IF;
  PERFORM set_config('talora.trancount', CAST(open - 1 AS text), true);
  RETURN open = 1;
END
$$;
