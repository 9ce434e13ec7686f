-- The two newest entries of every young saver's account in Hamburg.
SELECT a.AccountNo,
       x.PostedAt,
       x.TransactionType,
       x.SignedAmount
  FROM dbo.Accounts a
  JOIN dbo.Branches b ON b.BranchId = a.BranchId
 CROSS APPLY (SELECT TOP 2 t.PostedAt, t.TransactionType, e.SignedAmount, e.EntryId
                FROM dbo.LedgerEntries e
                JOIN dbo.LedgerTransactions t ON t.TransactionId = e.TransactionId
               WHERE e.AccountId = a.AccountId
               ORDER BY t.PostedAt DESC, e.EntryId DESC) x
 WHERE a.AccountTypeId = 4
   AND b.City = 'hamburg'    /* two branches, spelled differently */
 ORDER BY a.AccountId, x.PostedAt DESC, x.EntryId DESC
