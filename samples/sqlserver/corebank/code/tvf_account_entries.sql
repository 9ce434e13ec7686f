/****** Object:  UserDefinedFunction [dbo].[tvf_AccountEntries]    Script Date: 3/31/2025 9:15:04 AM ******/
SET ANSI_NULLS ON
GO
SET QUOTED_IDENTIFIER ON
GO
-- Entries of an account posted on the days from @From to @To, both included.
CREATE FUNCTION [dbo].[tvf_AccountEntries]
(
	@AccountId int,
	@From date,
	@To date
)
RETURNS TABLE
AS
RETURN
(
	SELECT e.EntryId, t.PostedAt, t.TransactionType, e.SignedAmount, t.Reference
	FROM dbo.LedgerEntries AS e
	INNER JOIN dbo.LedgerTransactions AS t ON t.TransactionId = e.TransactionId
	WHERE e.AccountId = @AccountId
	  AND t.PostedAt >= @From
	  AND t.PostedAt < DATEADD(day, 1, @To)
)
GO
