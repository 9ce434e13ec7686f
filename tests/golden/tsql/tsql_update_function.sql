-- case column_of_set
-- catalog: CREATE TABLE t (id int, a int);
-- catalog: CREATE TABLE log_t (v int);
CREATE TRIGGER trg ON t AFTER UPDATE AS IF UPDATE(a) INSERT INTO log_t (v) VALUES (1)
-- expect postgres conditional TAL-C0010
CREATE OR REPLACE TRIGGER "talora_updated"
BEFORE UPDATE ON t
FOR EACH STATEMENT
EXECUTE FUNCTION talora.mark_updated()
--
CREATE OR REPLACE TRIGGER "talora_updated_a"
BEFORE UPDATE OF "a" ON t
FOR EACH STATEMENT
EXECUTE FUNCTION talora.mark_updated('a')
--
CREATE OR REPLACE FUNCTION trg()
RETURNS trigger
LANGUAGE plpgsql
AS $body$
BEGIN
  IF talora.updated(TG_OP, TG_RELID, 'a') THEN
    INSERT INTO log_t (v)
    VALUES (1);
  END IF;
  RETURN NULL;
END
$body$
--
CREATE TRIGGER trg
AFTER UPDATE ON t
FOR EACH STATEMENT
EXECUTE FUNCTION trg()
-- end
