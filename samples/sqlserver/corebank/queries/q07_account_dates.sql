-- Dates of the accounts that were opened on a leap day or are closed, as of 31 March 2025.
SELECT a.AccountId,
       a.OpenedOn,
       DATEDIFF(year, a.OpenedOn, '20250331') AS YearsBegun,
       DATEDIFF(MONTH, a.OpenedOn, '20250331') AS MonthsBegun,
       DATEDIFF(dd, a.OpenedOn, a.ClosedOn) AS DaysOpen,
       DATEADD(yy, 1, a.OpenedOn) AS Anniversary,
       DATEADD(month, -6, a.OpenedOn) AS HalfYearBefore,
       DATEADD(day, 1 - DAY(a.OpenedOn), a.OpenedOn) AS MonthStart,
       EOMONTH(a.OpenedOn) AS MonthEnd,
       EOMONTH(a.OpenedOn, 12) AS MonthEndNextYear,
       DATEPART(quarter, a.OpenedOn) AS [Quarter],
       DATEPART(weekday, a.OpenedOn) AS DayOfWeek,    -- Sunday is 1
       DATENAME(month, a.OpenedOn) AS MonthName,
       YEAR(a.ClosedOn) * 100 + MONTH(a.ClosedOn) AS ClosedIn,
       DATEDIFF(minute, a.LastMovementAt, CAST(a.ClosedOn AS datetime)) AS QuietMinutes
  FROM dbo.Accounts AS a
 WHERE (MONTH(a.OpenedOn) = 2 AND DAY(a.OpenedOn) = 29 AND a.BranchId = 5)
    OR a.ClosedOn IS NOT NULL
 ORDER BY a.OpenedOn, a.AccountId;
