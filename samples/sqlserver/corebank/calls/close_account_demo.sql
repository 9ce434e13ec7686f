-- Closes an account, fails to close others, and shows what the audit trigger recorded.
SET NOCOUNT ON;

DECLARE @Result int, @Entries int, @Rows int, @Text nvarchar(200);

EXEC @Result = dbo.usp_CloseAccount 5007, '2025-03-31', @Entries OUTPUT;
PRINT CONCAT('result ', @Result, ', entries ', @Entries);

SELECT @Text = CONCAT('status ', Status, ', closed ', CONVERT(char(10), ClosedOn, 120), ', limit ',
                      ISNULL(CONVERT(varchar(20), OverdraftLimit), 'none'))
FROM dbo.Accounts
WHERE AccountId = 5007;
PRINT @Text;

SELECT @Text = CONCAT(OldStatus, ' -> ', NewStatus, ', ', OldLimit, ' -> ', ISNULL(CONVERT(varchar(20), NewLimit), 'none'))
FROM dbo.AuditLog
WHERE AccountId = 5007 AND ChangedAt > '20250401';
PRINT @Text;

-- once more: nothing to do
EXEC @Result = dbo.usp_CloseAccount @AccountId = 5007;
PRINT 'result ' + CAST(@Result AS varchar(10));

-- money left, unknown account
BEGIN TRY
	EXEC dbo.usp_CloseAccount @AccountId = 5009, @ClosedOn = '2025-03-31';
	PRINT 'not reached';
END TRY
BEGIN CATCH
	PRINT CONCAT('error ', ERROR_NUMBER(), ', state ', ERROR_STATE(), ': ', ERROR_MESSAGE());
END CATCH;

BEGIN TRY
	EXEC @Result = dbo.usp_CloseAccount 99;
	PRINT 'not reached';
END TRY
BEGIN CATCH
	PRINT CONCAT('error ', ERROR_NUMBER(), ', severity ', ERROR_SEVERITY(), ': ', ERROR_MESSAGE());
END CATCH;

-- one statement, three accounts, one of them without a limit: two audit rows
UPDATE dbo.Accounts SET OverdraftLimit = OverdraftLimit + 1.5 WHERE AccountId IN (5003, 5008, 5009);
SET @Rows = @@ROWCOUNT;
SELECT @Text = CONCAT(@Rows, ' accounts, ', COUNT(*), ' audit rows, new limits ', SUM(NewLimit))
FROM dbo.AuditLog
WHERE AccountId IN (5003, 5008, 5009) AND ChangedAt > '20250401';
PRINT @Text;
GO
