-- case days_before
-- catalog: CREATE TABLE emp (id NUMBER(9), hired DATE);
SELECT COUNT(*) OVER (ORDER BY hired RANGE 7 PRECEDING) AS n FROM emp
-- expect postgres exact
SELECT count(*) OVER (ORDER BY hired RANGE 7 * interval '1 day' PRECEDING) AS n
FROM emp
-- end

-- case numbers_stay
-- catalog: CREATE TABLE emp (id NUMBER(9), hired DATE);
SELECT COUNT(*) OVER (ORDER BY id RANGE BETWEEN 2 PRECEDING AND 1 FOLLOWING) AS n FROM emp
-- expect postgres exact
SELECT COUNT(*) OVER (ORDER BY id RANGE BETWEEN 2 PRECEDING AND 1 FOLLOWING) AS n FROM emp
-- end
