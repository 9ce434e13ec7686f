-- Customers who share a name: case and trailing blanks make no difference, accents do.
SELECT RTRIM(UPPER(c.LastName)) AS Name,
       COUNT(*) AS Customers,
       COUNT(DISTINCT c.FirstName) AS FirstNames,
       AVG(c.CreditScore) AS AverageScore,    -- whole numbers
       MIN(c.CustomerId) AS FirstCustomer
  FROM dbo.Customers AS c
 WHERE c.LastName LIKE 'm%'
    OR c.LastName IN ('Smith', 'O''NEIL', 'VAN dijk', 'Nordwind Gmbh', 'KIOSK 24')
 GROUP BY c.LastName
HAVING COUNT(*) > 1
 ORDER BY COUNT(*) DESC, MIN(c.CustomerId);
