-- Interest of a year and other sums on the savings accounts of one branch.
SELECT a.AccountId,
       a.Balance,
       CAST(a.Balance * p.InterestRate / 100 AS decimal(18, 2)) AS Interest,
       ROUND(a.Balance, 0) AS Rounded,
       ROUND(a.Balance, -2) AS Hundreds,
       FLOOR(a.Balance) AS Floor,
       CEILING(a.Balance) AS Ceiling,
       CAST(a.Balance AS int) AS MoneyAsInt,                            -- rounds
       CAST(CAST(a.Balance AS decimal(18, 2)) AS int) AS DecimalAsInt,  -- truncates
       a.AccountId / 7 AS Seventh,
       -a.AccountId % 7 AS Remainder,
       DATEDIFF(day, a.OpenedOn, '2025-03-31') / 365 AS Years,
       CAST(DATEDIFF(day, a.OpenedOn, '2025-03-31') / 365.25 AS decimal(9, 2)) AS YearsExact
  FROM dbo.Accounts AS a, dbo.AccountTypes AS p
 WHERE p.AccountTypeId = a.AccountTypeId
   AND p.TypeCode IN ('sav', 'term')
   AND a.BranchId = 6
   AND a.Balance <> 0
 ORDER BY a.Balance DESC, a.AccountId;
