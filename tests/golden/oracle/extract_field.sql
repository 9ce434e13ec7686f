-- case region
SELECT EXTRACT(TIMEZONE_REGION FROM SYSTIMESTAMP) AS a FROM dual
-- expect postgres manual TAL-O0319
-- expect mysql manual TAL-O0206 TAL-O0319
-- end
