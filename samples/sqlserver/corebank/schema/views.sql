/****** Object:  View [dbo].[vw_CustomerOverview]    Script Date: 3/31/2025 9:15:04 AM ******/
SET ANSI_NULLS ON
GO
SET QUOTED_IDENTIFIER ON
GO
-- One row per customer: name, accounts that are open, their balance.
CREATE VIEW [dbo].[vw_CustomerOverview]
AS
SELECT c.CustomerId,
       c.CustomerNo,
       c.FullName,
       CASE WHEN c.IsBusiness = 1 THEN N'firm' ELSE N'person' END AS Kind,
       COUNT(a.AccountId) AS Accounts,            -- closed ones do not count
       ISNULL(SUM(a.Balance), 0) AS TotalBalance,
       MIN(a.OpenedOn) AS CustomerSince
  FROM dbo.Customers AS c
  LEFT OUTER JOIN dbo.Accounts AS a ON a.CustomerId = c.CustomerId AND a.Status <> 'C'
 GROUP BY c.CustomerId, c.CustomerNo, c.FullName, c.IsBusiness
GO
/****** Object:  View [dbo].[vw_AccountLastEntry]    Script Date: 3/31/2025 9:15:04 AM ******/
SET ANSI_NULLS ON
GO
SET QUOTED_IDENTIFIER ON
GO
/* The newest entry of each account; accounts without entries stay in the list. */
CREATE VIEW [dbo].[vw_AccountLastEntry]
AS
SELECT a.AccountId, a.AccountNo, a.Status, last.EntryId, last.PostedAt, last.SignedAmount
FROM   dbo.Accounts AS a
OUTER APPLY (SELECT TOP (1) e.EntryId, t.PostedAt, e.SignedAmount
             FROM dbo.LedgerEntries AS e
             INNER JOIN dbo.LedgerTransactions AS t ON t.TransactionId = e.TransactionId
             WHERE e.AccountId = a.AccountId
             ORDER BY t.PostedAt DESC, e.EntryId DESC) AS last
GO
/****** Object:  View [dbo].[vw_MonthlyTurnover]    Script Date: 3/31/2025 9:15:04 AM ******/
SET ANSI_NULLS ON
GO
SET QUOTED_IDENTIFIER ON
GO
-- Turnover per month and type; reversals count negative.
CREATE VIEW [dbo].[vw_MonthlyTurnover]
WITH SCHEMABINDING
AS
SELECT DATEFROMPARTS(YEAR(t.PostedAt), MONTH(t.PostedAt), 1) AS MonthStart,
       t.TransactionType,
       COUNT_BIG(*) AS Transactions,
       SUM(e.Amount) AS Turnover
  FROM dbo.LedgerTransactions AS t
 INNER JOIN dbo.LedgerEntries AS e ON e.TransactionId = t.TransactionId
 WHERE e.EntryNo = 1    -- the other entry has the same amount
 GROUP BY DATEFROMPARTS(YEAR(t.PostedAt), MONTH(t.PostedAt), 1), t.TransactionType
GO
