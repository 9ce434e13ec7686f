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
-- expect postgres manual TAL-O0600
-- end

-- case record_refused
DECLARE
  TYPE pair IS RECORD (a NUMBER, b NUMBER);
BEGIN
  NULL;
END;
-- expect postgres manual TAL-O0600
-- end

-- case nested_refused
DECLARE
  PROCEDURE inner_one IS BEGIN NULL; END;
BEGIN
  inner_one;
END;
-- expect postgres manual TAL-O0600
-- end
