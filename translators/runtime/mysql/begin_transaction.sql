-- helper: begin_transaction
-- needs: none
-- what: BEGIN TRANSACTION: the outermost begins one, those inside are counted. Transact-SQL reference, "BEGIN TRANSACTION", "@@TRANCOUNT".
CREATE PROCEDURE IF NOT EXISTS talora.begin_transaction()
NO SQL
BEGIN
  IF coalesce(@talora_trancount, 0) = 0 THEN
    START TRANSACTION;
  END IF;
  SET @talora_trancount = coalesce(@talora_trancount, 0) + 1;
END;
