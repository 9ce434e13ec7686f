-- case predefined
BEGIN RAISE NO_DATA_FOUND; END;
-- expect postgres exact
DO $body$
BEGIN
  RAISE EXCEPTION USING ERRCODE = 'P0002', MESSAGE = 'ORA-01403: no data found';
END
$body$
-- end

-- case by_code
DECLARE
  e EXCEPTION;
  PRAGMA EXCEPTION_INIT(e, -20777);
BEGIN RAISE e; END;
-- expect postgres exact
DO $body$
BEGIN
  RAISE EXCEPTION USING ERRCODE = 'TA777', MESSAGE = 'ORA-20777: ';
END
$body$
-- end

-- case again
BEGIN NULL; EXCEPTION WHEN OTHERS THEN RAISE; END;
-- expect postgres exact
DO $body$
BEGIN
  NULL;
EXCEPTION
  WHEN OTHERS THEN
    RAISE;
END
$body$
-- end
