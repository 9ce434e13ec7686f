-- case snapshot
BEGIN COMMIT; SET TRANSACTION ISOLATION LEVEL SERIALIZABLE; END;
-- expect postgres conditional TAL-O0368 TAL-O0705
DO $body$
BEGIN
  COMMIT;
  SET TRANSACTION ISOLATION LEVEL REPEATABLE READ;
END
$body$
-- end

-- case read_only
BEGIN COMMIT; SET TRANSACTION READ ONLY NAME 'r'; END;
-- expect postgres conditional TAL-O0705
DO $body$
BEGIN
  COMMIT;
  SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY;
END
$body$
-- end

-- case not_after_commit_refused
CREATE PROCEDURE p AS BEGIN SET TRANSACTION READ ONLY; END;
-- expect postgres manual TAL-O0704 TAL-O0800
-- end

-- case outside_of_code_refused
SET TRANSACTION ISOLATION LEVEL SERIALIZABLE;
-- expect postgres manual TAL-O0704
-- expect mysql manual TAL-O0704
-- end

-- case rollback_segment_refused
BEGIN COMMIT; SET TRANSACTION USE ROLLBACK SEGMENT big; END;
-- expect postgres manual TAL-O0704 TAL-O0705
-- end

-- case constraints
BEGIN SET CONSTRAINTS a_fk, s.b_fk DEFERRED; SET CONSTRAINT ALL IMMEDIATE; END;
-- expect postgres exact
DO $body$
BEGIN
  SET CONSTRAINTS a_fk, s.b_fk DEFERRED;
  SET CONSTRAINTS ALL IMMEDIATE;
END
$body$
-- end

-- case role_refused
SET ROLE dba;
-- expect postgres manual TAL-C0007
-- end
