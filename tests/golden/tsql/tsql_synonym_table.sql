-- case alias
-- catalog: CREATE TABLE sales.invoice (a int)
-- catalog: CREATE SYNONYM inv FOR sales.invoice
SELECT inv.a FROM inv
-- expect postgres exact TAL-O0002
SELECT inv.a
FROM sales.invoice inv
-- end
