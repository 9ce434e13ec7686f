/****** Object:  StoredProcedure [dbo].[usp_CloseAccount]    Script Date: 3/31/2025 9:15:04 AM ******/
SET ANSI_NULLS ON
GO
SET QUOTED_IDENTIFIER ON
GO
-- Closes an account whose balance is zero.
-- Returns 0 done, 1 unknown account, 2 closed before (nothing done), 3 money left.
CREATE PROCEDURE [dbo].[usp_CloseAccount]
	@AccountId int,
	@ClosedOn date = NULL,              -- today when not given
	@EntryCount int = NULL OUTPUT
AS
BEGIN
	SET NOCOUNT ON;
	SET XACT_ABORT ON;

	DECLARE @Balance money, @Status char(1), @Text varchar(30);

	SELECT @Balance = Balance, @Status = Status
	FROM dbo.Accounts
	WHERE AccountId = @AccountId;

	IF @@ROWCOUNT = 0
	BEGIN
		RAISERROR (N'Account %d does not exist.', 16, 1, @AccountId);
		RETURN 1;
	END

	IF @Status = 'C'
	BEGIN
		PRINT CONCAT('Account ', @AccountId, ' is closed already.');
		RETURN 2;
	END

	IF @Balance <> 0
	BEGIN
		SET @Text = CONVERT(varchar(30), @Balance, 1);
		RAISERROR (N'Account %d still holds %s.', 16, 2, @AccountId, @Text);
		RETURN 3;
	END

	BEGIN TRY
		BEGIN TRANSACTION;

		SELECT @EntryCount = COUNT(*) FROM dbo.LedgerEntries WHERE AccountId = @AccountId;

		UPDATE dbo.Accounts
		SET Status = 'C',
		    ClosedOn = ISNULL(@ClosedOn, CAST(GETDATE() AS date)),
		    OverdraftLimit = NULL
		WHERE AccountId = @AccountId;

		COMMIT TRANSACTION;
	END TRY
	BEGIN CATCH
		IF @@TRANCOUNT > 0
			ROLLBACK TRANSACTION;

		EXECUTE dbo.usp_LogError;

		THROW;
	END CATCH

	RETURN 0;
END
GO
