-- case rows_of_a_procedure
-- catalog: CREATE TABLE t (id int, v int);
-- catalog: CREATE PROCEDURE dbo.rows_from @least int AS SELECT id, v FROM t WHERE id >= @least
INSERT INTO t (id, v) EXEC dbo.rows_from 2
-- expect postgres exact
INSERT INTO t (id, v)
SELECT *
FROM dbo.rows_from(p_least => 2)
-- end

-- case several_sets_of_rows
-- catalog: CREATE TABLE t (id int, v int);
-- catalog: CREATE PROCEDURE dbo.two_sets AS SELECT id FROM t; SELECT v FROM t
INSERT INTO t (id) EXEC dbo.two_sets
-- expect postgres manual TAL-S0601
-- end
