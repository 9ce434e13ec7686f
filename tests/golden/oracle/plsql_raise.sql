-- case predefined
BEGIN RAISE NO_DATA_FOUND; END;
-- expect postgres exact
-- end
-- case by_code
DECLARE
  e EXCEPTION;
  PRAGMA EXCEPTION_INIT(e, -20777);
BEGIN RAISE e; END;
-- expect postgres exact
-- end
-- case again
BEGIN NULL; EXCEPTION WHEN OTHERS THEN RAISE; END;
-- expect postgres exact
-- end
