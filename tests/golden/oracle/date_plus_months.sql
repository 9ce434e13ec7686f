-- case date_column
-- catalog: CREATE TABLE emp (hired DATE, seen TIMESTAMP(3), n NUMBER);
SELECT hired + INTERVAL '1' MONTH AS a, seen - INTERVAL '2-6' YEAR TO MONTH AS b, INTERVAL '1' YEAR + hired AS c FROM emp
-- expect postgres exact
SELECT
  talora.plus_months(hired, INTERVAL '1' MONTH) AS a,
  talora.plus_months(seen, -INTERVAL '2-6' YEAR TO MONTH) AS b,
  talora.plus_months(hired, INTERVAL '1' YEAR) AS c
FROM emp
-- end

-- case number_of_months
-- catalog: CREATE TABLE emp (hired DATE, n NUMBER);
SELECT hired + NUMTOYMINTERVAL(n, 'MONTH') AS a FROM emp
-- expect postgres exact
SELECT talora.plus_months(hired, n * interval '1 month') AS a
FROM emp
-- end

-- case days_that_every_month_has
-- catalog: CREATE TABLE emp (hired DATE);
SELECT TRUNC(hired, 'MM') + INTERVAL '1' MONTH AS a, DATE '2024-02-28' + INTERVAL '1' YEAR AS b FROM emp
-- expect postgres exact
SELECT
  date_trunc('month', hired) + INTERVAL '1' MONTH AS a,
  TIMESTAMP '2024-02-28 00:00:00' + INTERVAL '1' YEAR AS b
FROM emp
-- end

-- case time_zone
-- catalog: CREATE TABLE emp (at TIMESTAMP WITH TIME ZONE);
SELECT at + INTERVAL '1' MONTH AS a FROM emp
-- expect postgres conditional TAL-O0324
SELECT at + INTERVAL '1' MONTH AS a
FROM emp
-- end

-- case days_and_hours
-- catalog: CREATE TABLE emp (hired DATE);
SELECT hired + INTERVAL '3' DAY AS a FROM emp
-- expect postgres exact
SELECT hired + INTERVAL '3' DAY AS a FROM emp
-- end
