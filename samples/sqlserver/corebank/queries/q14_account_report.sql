-- Accounts that need a look: blocked, closed, without entries, or drawn upon last.
SELECT v.AccountNo,
       v.Status,
       v.PostedAt,
       v.SignedAmount,
       dbo.fn_AvailableBalance(v.AccountId) AS Available,
       (SELECT COUNT(*) FROM dbo.tvf_AccountEntries(v.AccountId, '2024-01-01', '2024-12-31')) AS Entries2024,
       m.Largest2024
  FROM dbo.vw_AccountLastEntry AS v
 OUTER APPLY (SELECT MAX(ABS(e.SignedAmount)) AS Largest2024
                FROM dbo.tvf_AccountEntries(v.AccountId, '2024-01-01', '2024-12-31') AS e) AS m
 WHERE v.AccountId BETWEEN 5004 AND 5060
   AND (v.Status IN ('b', 'c') OR v.PostedAt IS NULL OR v.SignedAmount < 0)
 ORDER BY v.AccountId;
