-- Customers of at least 85 years, or under 20, on the day of the sample.
SELECT c.customer_id,
       c.birth_date,
       customer_age(c.birth_date, DATE '2025-03-31') AS age,
       EXTRACT(YEAR FROM c.birth_date) AS born,
       CASE WHEN TO_CHAR(c.birth_date, 'MM-DD') BETWEEN '03-25' AND '04-05' THEN 'card!' END AS greeting
  FROM customers c
 WHERE customer_age(c.birth_date, TO_DATE('2025-03-31', 'YYYY-MM-DD')) >= 85
    OR customer_age(c.birth_date, DATE '2025-03-31') < 20
 ORDER BY c.birth_date, c.customer_id;
