/****** Object:  UserDefinedFunction [dbo].[fn_AvailableBalance]    Script Date: 3/31/2025 9:15:04 AM ******/
SET ANSI_NULLS ON
GO
SET QUOTED_IDENTIFIER ON
GO
-- What may be drawn from an account; NULL when it is closed or unknown.
CREATE FUNCTION [dbo].[fn_AvailableBalance] (@AccountId int)
RETURNS money
AS
BEGIN
	DECLARE @Result money;

	SELECT @Result = a.Balance + ISNULL(a.OverdraftLimit, 0)
	FROM dbo.Accounts AS a
	WHERE a.AccountId = @AccountId
	  AND a.Status <> 'C';

	RETURN @Result;
END
GO
