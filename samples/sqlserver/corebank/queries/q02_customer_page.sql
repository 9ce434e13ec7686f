-- One page of the list of persons: without a date of birth first, without a score last.
SELECT c.CustomerId, c.FullName, c.BirthDate, c.CreditScore
  FROM [dbo].[Customers] AS c
 WHERE c.IsBusiness = 0
 ORDER BY c.BirthDate, c.CreditScore DESC, c.CustomerId
OFFSET 20 ROWS
 FETCH NEXT 25 ROWS ONLY;
