-- case definition
CREATE GLOBAL TEMPORARY TABLE work (a NUMBER(5) PRIMARY KEY) ON COMMIT PRESERVE ROWS
-- expect postgres conditional TAL-O0201 TAL-O0403
CREATE TABLE work (
  a integer PRIMARY KEY
)
--
CREATE OR REPLACE TRIGGER talora_rows_of_session
BEFORE INSERT ON work
FOR EACH STATEMENT
EXECUTE FUNCTION talora.session_table_guard()
-- end

-- case rows_of_transaction
CREATE GLOBAL TEMPORARY TABLE app.work (a NUMBER)
-- expect postgres conditional TAL-O0403
CREATE TABLE app.work (
  a numeric
)
--
CREATE OR REPLACE TRIGGER talora_rows_of_transaction
BEFORE INSERT ON app.work
FOR EACH STATEMENT
EXECUTE FUNCTION talora.session_table_guard()
-- end

-- case insert_in_a_script
-- catalog: CREATE GLOBAL TEMPORARY TABLE work (a NUMBER);
INSERT INTO work VALUES (1)
-- expect postgres exact
CALL talora.session_table('work')
--
INSERT INTO work
VALUES (1)
-- end

-- case own_table_has_no_schema
-- catalog: CREATE GLOBAL TEMPORARY TABLE app.work (a NUMBER);
SELECT w.a FROM app.work w
-- expect postgres exact
SELECT w.a
FROM work w
-- end

-- case made_again_after_rollback
-- catalog: CREATE GLOBAL TEMPORARY TABLE app.work (a NUMBER);
BEGIN
  INSERT INTO app.work VALUES (1);
  ROLLBACK;
  DELETE FROM app.work;
END;
-- expect postgres conditional TAL-O0705
DO $body$
BEGIN
  CALL talora.session_table('app.work');
  INSERT INTO work
  VALUES (1);
  ROLLBACK;
  CALL talora.session_table('app.work');
  DELETE FROM work;
END
$body$
-- end
