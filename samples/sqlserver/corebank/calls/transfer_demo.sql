-- Two transfers that succeed and five that fail; what failed leaves no trace but a row in ErrorLog.
SET NOCOUNT ON;

DECLARE @From int = 5004, @To int = 5005, @Tx bigint, @LastError int, @Text nvarchar(200);
SELECT @LastError = MAX(ErrorLogId) FROM dbo.ErrorLog;

EXEC dbo.usp_PostTransfer
	@FromAccountId = @From,
	@ToAccountId = @To,
	@Amount = 150.25,
	@Reference = N'Rent, O''Neil',
	@TransactionId = @Tx OUTPUT;
PRINT CONCAT('posted ', @Tx);

SELECT @Text = STRING_AGG(CONCAT(AccountId, ': ', Balance), ', ') WITHIN GROUP (ORDER BY AccountId)
FROM dbo.Accounts
WHERE AccountId IN (@From, @To);
PRINT @Text;

BEGIN TRY
	EXEC dbo.usp_PostTransfer @From, @To, -5, NULL, @Tx OUTPUT;
	PRINT 'not reached';
END TRY
BEGIN CATCH
	PRINT CONCAT('error ', ERROR_NUMBER(), ': ', ERROR_MESSAGE());
END CATCH;

BEGIN TRY
	EXEC dbo.usp_PostTransfer @From, @From, 1, NULL, @Tx OUTPUT;
END TRY
BEGIN CATCH
	PRINT CONCAT('error ', ERROR_NUMBER(), ': ', ERROR_MESSAGE());
END CATCH;

BEGIN TRY
	EXEC dbo.usp_PostTransfer @From, 5008, 10, N'to a blocked account', @Tx OUTPUT;
END TRY
BEGIN CATCH
	PRINT CONCAT('error ', ERROR_NUMBER(), ': ', ERROR_MESSAGE(), ' Open transactions: ', @@TRANCOUNT);
END CATCH;

BEGIN TRY
	EXEC dbo.usp_PostTransfer @From, @To, 10000, N'too much', @Tx OUTPUT;
END TRY
BEGIN CATCH
	PRINT CONCAT('error ', ERROR_NUMBER(), ': ', ERROR_MESSAGE());
END CATCH;

BEGIN TRY
	EXEC dbo.usp_PostTransfer @From, 999, 1, N'nobody', @Tx OUTPUT;
END TRY
BEGIN CATCH
	PRINT CONCAT('error ', ERROR_NUMBER());    -- the foreign key
END CATCH;

-- The identity column counted the transactions that were rolled back.
EXEC dbo.usp_PostTransfer @From, @To, 0.01, DEFAULT, @Tx OUTPUT;
PRINT CONCAT('posted ', @Tx);

SELECT @Text = CONCAT(COUNT(*), ' errors logged: ', STRING_AGG(CAST(ErrorNumber AS varchar(10)), ' ') WITHIN GROUP (ORDER BY ErrorLogId))
FROM dbo.ErrorLog
WHERE ErrorLogId > @LastError;
PRINT @Text;

SELECT @Text = CONCAT(COUNT(*), ' new entries, sum ', SUM(SignedAmount), ', available ', dbo.fn_AvailableBalance(@From))
FROM dbo.LedgerEntries
WHERE TransactionId > 101150;
PRINT @Text;
GO
