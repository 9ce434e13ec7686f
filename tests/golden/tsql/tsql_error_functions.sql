-- case in_catch
BEGIN TRY PRINT 'a'; END TRY BEGIN CATCH PRINT ERROR_MESSAGE(); END CATCH
-- expect postgres exact
DO $body$
DECLARE
  try_1_error jsonb;
BEGIN
  <<try_1>>
  BEGIN
    RAISE NOTICE '%', coalesce('a', '');
  END;
  IF try_1_error IS NOT NULL THEN
    RAISE NOTICE '%', coalesce((try_1_error ->> 'message'), '');
  END IF;
END
$body$
-- end
