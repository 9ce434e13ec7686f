/****** Object:  StoredProcedure [dbo].[usp_PostTransfer]    Script Date: 3/31/2025 9:15:04 AM ******/
SET ANSI_NULLS ON
GO
SET QUOTED_IDENTIFIER ON
GO
-- Moves money between two accounts: one transaction of the ledger with two entries.
-- Errors: 50010 bad amount, 50011 same account, 50012 account not active, 50013 not covered.
CREATE PROCEDURE [dbo].[usp_PostTransfer]
	@FromAccountId int,
	@ToAccountId int,
	@Amount money,
	@Reference nvarchar(140) = NULL,
	@TransactionId bigint OUTPUT
AS
BEGIN
	SET NOCOUNT ON;

	DECLARE @Now datetime = GETDATE();
	DECLARE @Available money, @Changed int, @Message nvarchar(200);

	IF @Amount IS NULL OR @Amount <= 0
		THROW 50010, N'The amount must be positive.', 1;

	IF @FromAccountId = @ToAccountId
	BEGIN
		SET @Message = CONCAT(N'Account ', @FromAccountId, N' cannot pay itself.');
		THROW 50011, @Message, 1;
	END;

	BEGIN TRY
		BEGIN TRANSACTION;

		INSERT INTO dbo.LedgerTransactions (TransactionType, PostedAt, ValueDate, Channel, Reference)
		VALUES ('TRANSFER', @Now, CAST(@Now AS date), N'Online', @Reference);

		SET @TransactionId = SCOPE_IDENTITY();

		INSERT INTO dbo.LedgerEntries (TransactionId, EntryNo, AccountId, Side, Amount)
		VALUES (@TransactionId, 1, @FromAccountId, 'D', @Amount),
		       (@TransactionId, 2, @ToAccountId, 'C', @Amount);

		UPDATE dbo.Accounts
		SET Balance += CASE AccountId WHEN @FromAccountId THEN -@Amount ELSE @Amount END,
		    LastMovementAt = @Now
		WHERE AccountId IN (@FromAccountId, @ToAccountId)
		  AND Status = 'A';

		SET @Changed = @@ROWCOUNT;
		IF @Changed <> 2
			THROW 50012, N'Both accounts must be active.', 1;

		SET @Available = dbo.fn_AvailableBalance(@FromAccountId);
		IF @Available < 0
		BEGIN
			SET @Message = CONCAT(N'Account ', @FromAccountId, N' lacks ', CONVERT(varchar(30), -@Available, 1), N'.');
			THROW 50013, @Message, 1;
		END;

		COMMIT TRANSACTION;
	END TRY
	BEGIN CATCH
		IF XACT_STATE() <> 0
			ROLLBACK TRANSACTION;

		EXECUTE dbo.usp_LogError;    -- in its own transaction, hence kept

		THROW;
	END CATCH
END
GO
