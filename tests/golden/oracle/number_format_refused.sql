-- case c1
-- catalog: CREATE TABLE emp (id NUMBER(9), sal NUMBER(8,2));
SELECT TO_CHAR(sal, 'FML999D00') AS a, TO_CHAR(id, 'RN') AS b FROM emp
-- expect postgres manual TAL-O0319
-- expect mysql manual TAL-O0319
-- end
