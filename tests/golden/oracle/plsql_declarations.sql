-- case exceptions_and_subtypes
DECLARE
  SUBTYPE short IS VARCHAR2(5);
  s short := 'a';
  e EXCEPTION;
  PRAGMA EXCEPTION_INIT(e, -20777);
BEGIN
  NULL;
END;
-- expect postgres exact
DO $body$
DECLARE
  s varchar(5) := 'a';
BEGIN
  NULL;
END
$body$
-- end

-- case autonomous_refused
DECLARE
  PRAGMA AUTONOMOUS_TRANSACTION;
BEGIN
  NULL;
END;
-- expect postgres manual TAL-O0756
-- end

-- case record
DECLARE
  TYPE pair IS RECORD (a NUMBER, b NUMBER);
BEGIN
  NULL;
END;
-- expect postgres exact
DO $talora$
BEGIN
  DROP TYPE pg_temp.pair CASCADE;
EXCEPTION
  WHEN undefined_object OR invalid_schema_name THEN
    NULL;
END
$talora$
--
CREATE TYPE pg_temp.pair AS (a numeric, b numeric)
--
DO $body$
BEGIN
  NULL;
END
$body$
--
DROP TYPE pg_temp.pair CASCADE
-- end

-- case nested
DECLARE
  PROCEDURE inner_one IS BEGIN NULL; END;
BEGIN
  inner_one;
END;
-- expect postgres exact
CREATE OR REPLACE PROCEDURE pg_temp.inner_one()
LANGUAGE plpgsql
AS $body$
BEGIN
  NULL;
END
$body$
--
DO $body$
BEGIN
  CALL pg_temp.inner_one();
END
$body$
--
DROP ROUTINE pg_temp.inner_one
-- end
