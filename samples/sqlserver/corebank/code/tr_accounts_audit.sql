/****** Object:  Trigger [dbo].[TR_Accounts_Audit]    Script Date: 3/31/2025 9:15:04 AM ******/
SET ANSI_NULLS ON
GO
SET QUOTED_IDENTIFIER ON
GO
-- Keeps a record of every change of status or limit; one statement may change many accounts.
CREATE TRIGGER [dbo].[TR_Accounts_Audit]
ON [dbo].[Accounts]
AFTER UPDATE
AS
BEGIN
	SET NOCOUNT ON;

	IF NOT EXISTS (SELECT 1 FROM inserted)
		RETURN;

	INSERT INTO dbo.AuditLog (AccountId, OldStatus, NewStatus, OldLimit, NewLimit)
	SELECT i.AccountId, d.Status, i.Status, d.OverdraftLimit, i.OverdraftLimit
	FROM inserted AS i
	INNER JOIN deleted AS d ON d.AccountId = i.AccountId
	WHERE i.Status <> d.Status
	   OR ISNULL(i.OverdraftLimit, -1) <> ISNULL(d.OverdraftLimit, -1);
END
GO
ALTER TABLE [dbo].[Accounts] ENABLE TRIGGER [TR_Accounts_Audit]
GO
