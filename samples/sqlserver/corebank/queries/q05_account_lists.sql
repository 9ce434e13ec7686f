-- Customers with four open accounts or more, their accounts in one line.
SELECT c.CustomerNo,
       COUNT(*) AS Accounts,
       STRING_AGG(RIGHT(a.AccountNo, 4), ', ') WITHIN GROUP (ORDER BY a.AccountId) AS Numbers,
       STRING_AGG(a.Nickname, N'/') WITHIN GROUP (ORDER BY a.AccountId) AS Nicknames,  -- NULLs are skipped, '' is not
       STRING_AGG(CAST(a.AccountTypeId AS varchar(3)), '') WITHIN GROUP (ORDER BY a.AccountId) AS Types
  FROM dbo.Customers AS c
  JOIN dbo.Accounts AS a ON a.CustomerId = c.CustomerId
 WHERE a.Status <> 'c'
 GROUP BY c.CustomerNo
HAVING COUNT(*) >= 4
 ORDER BY c.CustomerNo;
