-- case c1
-- catalog: CREATE TABLE emp (id NUMBER(9), sal NUMBER(8,2));
INSERT INTO emp (id, sal) WITH FUNCTION twice (n NUMBER) RETURN NUMBER IS BEGIN RETURN n * 2; END; SELECT id, twice(sal) FROM emp
-- expect postgres manual TAL-C0001
-- expect mysql manual TAL-C0001
-- end
