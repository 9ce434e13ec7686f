-- Sheet of the first customers with every missing value spelled out.
SELECT c.CustomerNo,
       IIF(c.IsBusiness = 1, 'firm', IIF(c.BirthDate >= '1990-01-01', 'young', 'adult')) AS Kind,
       ISNULL(c.FirstName, N'-') AS FirstName,
       COALESCE(NULLIF(c.Phone, ''), NULLIF(c.Email, ''), 'no contact') AS Contact,
       CASE
           WHEN c.CreditScore IS NULL THEN 'not rated'
           WHEN c.CreditScore >= 70 THEN 'good'
           WHEN c.CreditScore >= 40 THEN 'fair'
           ELSE 'poor'
       END AS Rating,
       CHOOSE(c.CreditScore / 34 + 1, 'C', 'B', 'A') AS Grade,
       ISNULL(CONVERT(varchar(3), c.CreditScore), 'not rated') AS Score,    -- three characters only
       c.CreatedAt,
       c.SignatureHash,
       c.RowGuid
  FROM dbo.Customers AS c
 WHERE c.CustomerId BETWEEN 1001 AND 1045
 ORDER BY c.CustomerId;
