-- case refused
-- catalog: CREATE TABLE t (b RAW(20));
SELECT UTL_RAW.REVERSE(b) AS r FROM t
-- expect postgres manual TAL-O0319
-- expect mysql manual TAL-O0319
-- end
