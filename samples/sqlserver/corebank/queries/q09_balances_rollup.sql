-- Balances per branch and product with totals; small groups are left out.
SELECT CASE WHEN GROUPING(b.BranchCode) = 1 THEN '*' ELSE RTRIM(b.BranchCode) END AS Branch,
       IIF(GROUPING(p.TypeCode) = 1, '*', p.TypeCode) AS Product,
       COUNT(*) AS Accounts,
       COUNT(a.OverdraftLimit) AS WithLimit,
       SUM(a.Balance) AS Balance,
       SUM(CAST(p.AllowsOverdraft AS int)) AS MayOverdraw,
       MAX(a.LastMovementAt) AS LastMovementAt
  FROM dbo.Accounts AS a
 INNER JOIN dbo.Branches AS b ON b.BranchId = a.BranchId
 INNER JOIN dbo.AccountTypes AS p ON p.AccountTypeId = a.AccountTypeId
 WHERE a.Status != 'C'
 GROUP BY ROLLUP (b.BranchCode, p.TypeCode)
HAVING COUNT(*) >= 5
 ORDER BY GROUPING(b.BranchCode), b.BranchCode, GROUPING(p.TypeCode), p.TypeCode;
