-- case range_with_an_offset
-- catalog: CREATE TABLE emp (id NUMBER(9), hired DATE);
SELECT COUNT(*) OVER (ORDER BY id RANGE 2 PRECEDING) AS n FROM emp
-- expect mysql manual TAL-O0321
-- end

-- case rows_stay
-- catalog: CREATE TABLE emp (id NUMBER(9) PRIMARY KEY, hired DATE);
SELECT COUNT(*) OVER (ORDER BY id ROWS 2 PRECEDING) AS n FROM emp
-- expect postgres exact
SELECT COUNT(*) OVER (ORDER BY id ROWS 2 PRECEDING) AS n FROM emp
-- end
