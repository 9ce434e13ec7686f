-- Loyalty points in classes of 500, persons and businesses.
SELECT WIDTH_BUCKET(c.loyalty_points, 1, 5001, 10) AS class,
       COUNT(*) AS customers,
       COUNT(CASE c.kind WHEN 'B' THEN 1 END) AS businesses,
       MIN(c.loyalty_points) AS lowest,
       MAX(c.loyalty_points) AS highest
  FROM customers c
 GROUP BY WIDTH_BUCKET(c.loyalty_points, 1, 5001, 10)
 ORDER BY class NULLS LAST;
