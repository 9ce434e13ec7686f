-- case region
SELECT EXTRACT(TIMEZONE_REGION FROM SYSTIMESTAMP) AS a FROM dual
-- expect postgres manual TAL-O0319
-- end
