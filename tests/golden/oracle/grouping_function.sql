-- case rollup
-- catalog: CREATE TABLE t (r VARCHAR2(5 CHAR), p VARCHAR2(5 CHAR), n NUMBER(9));
SELECT r, p, SUM(n) AS s, GROUPING(r) AS g, GROUPING_ID(r, p) AS i FROM t GROUP BY ROLLUP (r, p)
-- expect mysql exact
SELECT r, p, sum(n) AS s, grouping(r) AS g, grouping(r, p) AS i
FROM t
GROUP BY r, p WITH ROLLUP
-- end
