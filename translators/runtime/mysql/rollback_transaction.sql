-- helper: rollback_transaction
-- needs: none
-- what: ROLLBACK TRANSACTION undoes all that are open; without one error 3903. Transact-SQL reference, "ROLLBACK TRANSACTION".
CREATE PROCEDURE IF NOT EXISTS talora.rollback_transaction()
NO SQL
BEGIN
  IF coalesce(@talora_trancount, 0) = 0 THEN
    SIGNAL SQLSTATE '25P01' SET MYSQL_ERRNO = 50000, SUBCLASS_ORIGIN = '3903 16 1',
      MESSAGE_TEXT = 'The ROLLBACK TRANSACTION request has no corresponding BEGIN TRANSACTION.';
  END IF;
  ROLLBACK;
  SET @talora_trancount = 0;
END;
