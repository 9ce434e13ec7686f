-- Customer numbers are CHAR(10): old ones end with blanks.
SELECT c.customer_id,
       '[' || c.customer_no || ']' AS as_stored,
       LENGTH(c.customer_no) AS stored_length,
       LENGTH(RTRIM(c.customer_no)) AS real_length,
       CASE WHEN c.customer_no = 'K0000013' THEN 'Y' ELSE 'N' END AS equal_padded,
       CASE WHEN c.customer_no LIKE 'K0000013' THEN 'Y' ELSE 'N' END AS like_it,
       CASE WHEN c.customer_no LIKE 'K%' THEN 'Y' ELSE 'N' END AS like_k,
       SUBSTR(c.customer_no, -2) AS last_two
  FROM customers c
 WHERE c.customer_no IN ('K0000013', 'K0000026  ', 'KN00006800')
    OR c.customer_no = RPAD('K0000039', 10)
 ORDER BY c.customer_no;
