-- case c1
-- catalog: CREATE TABLE emp (id NUMBER(9), sal NUMBER(8,2));
SELECT TO_CHAR(sal, 'FML999D00') AS a, TO_CHAR(id, 'RN') AS b FROM emp
-- expect postgres exact
-- expect mysql exact
-- end
