-- Labels of the home addresses in Bremen, however the clerks spelled it.
SELECT a.AddressId,
       a.Line1 + N', ' + a.Line2 AS TwoLines,    -- NULL without a second line
       CONCAT(a.Line1, N', ', a.Line2) AS TwoLinesAlways,
       CONCAT_WS(N', ', a.Line1, NULLIF(a.Line2, N''), a.City) AS Label,
       CASE WHEN a.Line2 = N'' THEN 'empty' WHEN a.Line2 IS NULL THEN 'none' ELSE 'given' END AS SecondLine,
       LEN(a.Line2) AS Characters,
       DATALENGTH(a.Line2) AS Bytes,
       LEN(a.City + N'|') AS CityLength,
       LEFT(a.PostalCode, 2) + '/' + RIGHT(a.PostalCode, 2) AS Zone,
       SUBSTRING(a.PostalCode, 0, 4) AS FirstThree,    -- place 0 is before the first
       CHARINDEX(N'STR', a.Line1) AS Street,
       REPLACE(a.Line1, N'STRAßE', N'str.') AS Short,
       STUFF(a.PostalCode, 2, 3, '***') AS Masked
  FROM dbo.Addresses AS a
 WHERE a.City = N'Bremen'
   AND a.AddressType = 'h'
   AND a.ValidTo IS NULL
 ORDER BY a.AddressId;
