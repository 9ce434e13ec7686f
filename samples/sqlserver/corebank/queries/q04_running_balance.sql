-- Statement of three accounts with the balance after each entry.
SELECT e.AccountId,
       ROW_NUMBER() OVER (PARTITION BY e.AccountId ORDER BY t.PostedAt, e.EntryId) AS [No],
       t.PostedAt,
       e.SignedAmount,
       SUM(e.SignedAmount) OVER (PARTITION BY e.AccountId ORDER BY t.PostedAt, e.EntryId
                                 ROWS UNBOUNDED PRECEDING) AS Balance,
       DATEDIFF(day, LAG(t.PostedAt) OVER (PARTITION BY e.AccountId ORDER BY t.PostedAt, e.EntryId),
                t.PostedAt) AS DaysBetween,    -- NULL for the first
       COUNT(*) OVER (PARTITION BY e.AccountId, e.Side) AS EntriesOfSide
  FROM dbo.LedgerEntries AS e
 INNER JOIN dbo.LedgerTransactions AS t ON t.TransactionId = e.TransactionId
 WHERE e.AccountId IN (5184, 5211, 5255)
 ORDER BY e.AccountId, [No];
