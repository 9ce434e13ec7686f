-- helper: commit_transaction
-- needs: none
-- what: COMMIT TRANSACTION: the outermost commits, those inside are counted down; without one error 3902. Transact-SQL reference, "COMMIT TRANSACTION".
CREATE PROCEDURE IF NOT EXISTS talora.commit_transaction()
NO SQL
BEGIN
  IF coalesce(@talora_trancount, 0) = 0 THEN
    SIGNAL SQLSTATE '25P01' SET MYSQL_ERRNO = 50000, SUBCLASS_ORIGIN = '3902 16 1',
      MESSAGE_TEXT = 'The COMMIT TRANSACTION request has no corresponding BEGIN TRANSACTION.';
  END IF;
  IF @talora_trancount = 1 THEN
    COMMIT;
  END IF;
  SET @talora_trancount = @talora_trancount - 1;
END;
