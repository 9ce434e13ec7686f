-- The customers with the most open accounts; whoever shares the last place is listed, too.
SELECT t.CustomerNo, t.FullName, t.Accounts, t.TotalBalance
  FROM (SELECT TOP (6) WITH TIES v.CustomerNo, v.FullName, v.Accounts, v.TotalBalance
          FROM dbo.vw_CustomerOverview AS v
         WHERE v.Kind = N'PERSON'    -- the collation ignores case
         ORDER BY v.Accounts DESC) AS t
 ORDER BY t.Accounts DESC, t.CustomerNo;
