-- The third page of the customer list: ROWNUM in two inline views.
SELECT p.line_no,
       p.customer_no,
       p.name_shown
  FROM (SELECT ROWNUM AS line_no, t.*
          FROM (SELECT RTRIM(c.customer_no) AS customer_no,
                       NVL(c.company_name, c.last_name || ', ' || c.first_name) AS name_shown
                  FROM customers c
                 WHERE c.status = 'ACTIVE'
                 ORDER BY UPPER(NVL(c.company_name, c.last_name)), c.customer_id) t
         WHERE ROWNUM <= 30) p
 WHERE p.line_no > 20
 ORDER BY p.line_no;
