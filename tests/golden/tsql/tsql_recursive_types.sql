-- case lengths
WITH n AS (SELECT CAST('a' AS varchar(9)) AS p UNION ALL SELECT CAST(p + 'b' AS varchar(9)) FROM n WHERE LEN(p) < 3) SELECT p FROM n OPTION (MAXRECURSION 5)
-- expect postgres conditional TAL-S0306
WITH RECURSIVE n AS (
  SELECT CAST('a' AS varchar(9)) AS p
  UNION ALL
  SELECT CAST(p || 'b' AS varchar(9))
  FROM n
  WHERE length(rtrim(p, ' ')) < 3
)
SELECT p
FROM n
-- end
