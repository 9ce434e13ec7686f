-- case before_the_reform
-- catalog: CREATE TABLE e (d DATE);
SELECT d - DATE '1582-10-04' AS n FROM e
-- expect postgres conditional TAL-O0367
SELECT talora.days_between(d, TIMESTAMP '1582-10-04 00:00:00') AS n
FROM e
-- end

-- case after_it
-- catalog: CREATE TABLE e (d DATE);
SELECT d - DATE '1582-10-15' AS n FROM e
-- expect postgres exact
SELECT talora.days_between(d, TIMESTAMP '1582-10-15 00:00:00') AS n
FROM e
-- end
