-- case in_catch
BEGIN TRY PRINT 'a'; END TRY BEGIN CATCH PRINT ERROR_MESSAGE(); END CATCH
-- expect postgres exact
DO $body$
BEGIN
  BEGIN
    RAISE NOTICE '%', coalesce('a', '');
  EXCEPTION
    WHEN OTHERS THEN
      RAISE NOTICE '%', coalesce(SQLERRM, '');
  END;
END
$body$
-- end
