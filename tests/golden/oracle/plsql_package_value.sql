-- case outside
-- catalog: CREATE PACKAGE counter AS total NUMBER := 100; rate CONSTANT NUMBER := 0.19; END;
BEGIN dbms_output.put_line(counter.total * counter.rate); END;
-- expect postgres exact
DO $body$
BEGIN
  PERFORM talora.dbms_output_put_line(talora.to_char_number(CAST(counter.total() AS numeric)
  * counter.rate()));
END
$body$
-- end

-- case specification
CREATE OR REPLACE PACKAGE counter AS
  total NUMBER(5) := 100;
  rate CONSTANT NUMBER := 0.19;
END;
-- expect postgres conditional TAL-O0604
CREATE SCHEMA IF NOT EXISTS counter
--
CREATE OR REPLACE FUNCTION counter.total()
RETURNS integer
LANGUAGE plpgsql
AS $body$
BEGIN
  PERFORM counter.talora_init();
  RETURN talora.state_get('counter', 'total')::integer;
END
$body$
--
CREATE OR REPLACE FUNCTION counter.rate()
RETURNS numeric
LANGUAGE plpgsql
IMMUTABLE
AS $body$
BEGIN
  RETURN 0.19;
END
$body$
--
CREATE OR REPLACE FUNCTION counter.talora_init_specification()
RETURNS void
LANGUAGE plpgsql
AS $body$
BEGIN
  DECLARE
    talora_value numeric(5) := 100;
  BEGIN
    PERFORM talora.state_set('counter', 'total', CAST(talora_value AS text));
  END;
END
$body$
--
CREATE OR REPLACE FUNCTION counter.talora_init()
RETURNS void
LANGUAGE plpgsql
AS $body$
BEGIN
  IF talora.state_begin('counter') THEN
    PERFORM counter.talora_init_specification();
  END IF;
END
$body$
-- end

-- case record_refused
-- catalog: CREATE TABLE t (a NUMBER);
-- catalog: CREATE PACKAGE p AS r t%ROWTYPE; END;
BEGIN dbms_output.put_line(p.r.a); END;
-- expect postgres manual TAL-O0601
-- end
