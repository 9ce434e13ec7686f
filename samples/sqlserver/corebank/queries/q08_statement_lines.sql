-- Lines of the cash account's statement of the leap day, dates and amounts as text.
SELECT CONVERT(varchar(10), e.PostedAt, 104) AS German,
       CONVERT(varchar(10), e.PostedAt, 101) AS American,
       CONVERT(varchar(10), e.PostedAt, 103) AS British,
       CONVERT(char(8), e.PostedAt, 112) AS SortKey,
       CONVERT(varchar(8), e.PostedAt, 108) AS TimeOfDay,
       CONVERT(varchar(19), e.PostedAt, 120) AS Odbc,
       CONVERT(varchar(23), e.PostedAt, 121) AS OdbcMilliseconds,
       CONVERT(nvarchar(30), e.PostedAt, 126) AS Iso,
       CONVERT(date, e.PostedAt) AS PostedOn,
       CONVERT(varchar(30), CAST(e.SignedAmount AS money), 1) AS Amount,
       CONVERT(varchar(30), CAST(e.SignedAmount AS money), 2) AS AmountExact,
       REPLACE(e.Reference, CHAR(10), N' / ') AS Reference
  FROM dbo.tvf_AccountEntries(5001, '2024-02-28', '2024-02-29') AS e
 ORDER BY e.PostedAt, e.EntryId;
