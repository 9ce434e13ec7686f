-- Turnover per month, months without any transaction included.
WITH Months (MonthStart) AS
(
    SELECT CAST('2023-08-01' AS date)
    UNION ALL
    SELECT DATEADD(month, 1, m.MonthStart)
      FROM Months AS m
     WHERE m.MonthStart < '2025-04-01'
)
SELECT m.MonthStart,
       EOMONTH(m.MonthStart) AS MonthEnd,
       ISNULL(SUM(v.Transactions), 0) AS Transactions,
       SUM(v.Turnover) AS Turnover,
       ISNULL(SUM(CASE v.TransactionType WHEN 'Fee' THEN v.Turnover END), 0) AS Fees,
       SUM(v.Turnover) - LAG(SUM(v.Turnover)) OVER (ORDER BY m.MonthStart) AS Change
  FROM Months AS m
  LEFT JOIN dbo.vw_MonthlyTurnover AS v ON v.MonthStart = m.MonthStart
 GROUP BY m.MonthStart
 ORDER BY m.MonthStart
OPTION (MAXRECURSION 50);
