/****** Object:  StoredProcedure [dbo].[usp_LogError]    Script Date: 3/31/2025 9:15:04 AM ******/
SET ANSI_NULLS ON
GO
SET QUOTED_IDENTIFIER ON
GO
-- Writes the error that the caller has just caught to ErrorLog. Call it in a CATCH block.
CREATE PROCEDURE [dbo].[usp_LogError]
	@ErrorLogId int = 0 OUTPUT    -- key of the new row; 0 when there was nothing to log
AS
BEGIN
	SET NOCOUNT ON;

	SET @ErrorLogId = 0;

	IF ERROR_NUMBER() IS NULL
		RETURN;

	-- A transaction that is doomed accepts no writes.
	IF XACT_STATE() = -1
	BEGIN
		PRINT 'Cannot log the error: the current transaction is in an uncommittable state.';
		RETURN;
	END;

	INSERT dbo.ErrorLog (ErrorNumber, ErrorSeverity, ErrorState, ErrorProcedure, ErrorLine, ErrorMessage)
	VALUES (ERROR_NUMBER(), ERROR_SEVERITY(), ERROR_STATE(), ERROR_PROCEDURE(), ERROR_LINE(), ERROR_MESSAGE());

	SET @ErrorLogId = SCOPE_IDENTITY();
END
GO
